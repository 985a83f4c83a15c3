import type { Amount } from "../core/matriz/filas/fila";
import type { SujetoDeMeta } from "../core/cifras/sujeto";
import type { Meta } from "../core/plan/plan";
import type { Trimestre, Vigencia } from "../core/vocabulary";
import { TRIMESTRES } from "../core/vocabulary";

/** What a meta promised and did in some time, in its own unit; `null`: the matriz does not say. */
export interface PeriodoDeMeta {
  readonly periodo:
    | { readonly type: "vigencia"; readonly vigencia: Vigencia }
    | { readonly type: "trimestre"; readonly trimestre: Trimestre }
    | { readonly type: "cuatrienio" };
  readonly programado: number | null;
  readonly ejecutado: number | null;
}

/** The years of a meta in their order, the quarters of the one asked about under it as the row says them, and R33's four years. */
export function periodosDeMeta(
  { years, fila }: Meta,
  { metaCuatrienio, "cuatrienio.ejecutadoFisico": ejecutado }: SujetoDeMeta["cifras"],
  vigencia: Vigencia | null,
): readonly PeriodoDeMeta[] {
  const told = [...years]
    .flatMap(([year, { programado, ejecutado }]) =>
      year === null || (programado === null && ejecutado === null)
        ? []
        : [{ vigencia: year, programado, ejecutado }],
    )
    .sort((one, other) => one.vigencia - other.vigencia);
  const trimestres = trimestresOf(fila, vigencia);
  const rows = told.flatMap(({ vigencia: year, ...amounts }): readonly PeriodoDeMeta[] => [
    { periodo: { type: "vigencia", vigencia: year }, ...amounts },
    ...(year === vigencia ? trimestres : []),
  ]);
  return rows.length < 2
    ? []
    : [
        ...rows,
        ...(told.length < 2 || (metaCuatrienio === null && ejecutado === null)
          ? []
          : [
              {
                periodo: { type: "cuatrienio" as const },
                programado: metaCuatrienio,
                ejecutado,
              },
            ]),
      ];
}

function trimestresOf(
  { years }: Meta["fila"],
  vigencia: Vigencia | null,
): readonly PeriodoDeMeta[] {
  const year = years.find((one) => one.vigencia === vigencia);
  if (year === undefined) return [];
  return TRIMESTRES.flatMap((trimestre) => {
    const programado = valueOf(year.programadoTrimestre[trimestre]);
    const ejecutado = valueOf(year.ejecutadoTrimestre[trimestre]);
    return programado === null && ejecutado === null
      ? []
      : [{ periodo: { type: "trimestre", trimestre }, programado, ejecutado }];
  });
}

function valueOf(amount: Amount | undefined): number | null {
  return amount?.value ?? null;
}
