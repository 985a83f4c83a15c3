import type { ColumnAnswer, UnmappedColumn, Wanted } from "../core/matriz/matriz";
import type { Campo, Vigencia } from "../core/vocabulary";

/** R30: what a user may say that a column holds: what enters a figure, with its vigencia where it has one. */
export function reassignable(vigencias: readonly Vigencia[]): readonly Wanted[] {
  const years = vigencias.length > 0 ? vigencias : [undefined];
  return [
    ...OF_META.map((campo) => ({ campo })),
    ...OF_YEAR.flatMap((campo) =>
      years.map((vigencia) => ({ campo, ...(vigencia !== undefined && { vigencia }) })),
    ),
    ...OF_NO_FIGURE.map((campo) => ({ campo })),
  ];
}

/** The answer that a column holds that. */
export function reassigned({ column, heading }: UnmappedColumn, wanted: Wanted): ColumnAnswer {
  return { ...wanted, heading, column };
}

const OF_META: readonly Campo[] = [
  "codigo",
  "meta",
  "indicador",
  "tipo",
  "lineaBase",
  "metaCuatrienio",
  "peso",
  "dependencia",
  "bpin",
  "estadoProgramacion",
  "periodo",
];
const OF_YEAR: readonly Campo[] = ["programado", "ejecutado", "avance"];
const OF_NO_FIGURE: readonly Campo[] = ["recursos", "recursosEjecutados", "observaciones"];
