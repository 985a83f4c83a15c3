import { periodoDeFila } from "../../listas/periodoDeFila";
import { columnasDe } from "../../listas/periodos";
import type { Leida } from "../../listas/readLista";
import { cantidadAt } from "../../listas/valores";
import { endOfQuarter } from "../../matriz/periods/declaredPeriodo";
import { ejecucionOf } from "./ejecucion";
import type { PoliticaLeida } from "./evaluation";
import type { CampoDePolitica } from "./lista";
import { TRIMESTRES } from "../../vocabulary";

/** Every vigencia that a column or a row names, oldest first. */
export function vigenciasOf({ lectura }: PoliticaLeida): readonly number[] {
  const ofColumns = lectura.tablas.flatMap(({ columnas }) =>
    columnas.map(({ periodo }) => periodo.vigencia),
  );
  const ofRows = lectura.filas.map((fila) => periodoDeFila(fila, "vigencia", "semestre").vigencia);
  const years = [...ofColumns, ...ofRows].flatMap((year) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** R17: zeros written ahead are no execution. */
export function lastWithExecution(
  { lectura }: PoliticaLeida,
  vigencias: readonly number[],
): number | null {
  const ran = [...vigencias].reverse().find((vigencia) =>
    lectura.filas.some((fila) => {
      const own = periodoDeFila(fila, "vigencia", "semestre").vigencia;
      const named = fila.tabla.columnas.some(({ periodo }) => periodo.vigencia === vigencia);
      if (own === null ? !named : own !== vigencia) return false;
      return (ejecucionOf(fila, vigencia, 12)?.value ?? 0) > 0;
    }),
  );
  return ran ?? vigencias.at(-1) ?? null;
}

/** The last month of a part of the year in which something was done; all the year where there are no parts. */
export function lastMonth({ lectura, declared }: PoliticaLeida, vigencia: number | null): number {
  const ends = new Set<number>();
  for (const fila of lectura.filas) {
    const own = periodoDeFila(fila, "vigencia", "semestre");
    if (own.parte !== null && (own.vigencia === null || own.vigencia === vigencia)) {
      if ((ejecucionOf(fila, vigencia, 12)?.value ?? 0) > 0) ends.add(own.parte.hasta);
      continue;
    }
    for (const campo of ["realizada", "avance"] as const)
      for (const { periodo, column } of columnasDe(fila.tabla, campo, vigencia))
        if (
          periodo.parte !== null &&
          (cantidadAt(fila.tabla.sheet, fila.at.row, column).value ?? 0) > 0
        )
          ends.add(periodo.parte.hasta);
  }
  return ends.size > 0 ? Math.max(...ends, declared.mes ?? 0) : 12;
}

/** The end of the quarter in which the last month falls. */
export function corteOf(vigencia: number | null, mes: number): string | null {
  const quarter = TRIMESTRES.find((one) => mes <= one * 3);
  return vigencia === null || quarter === undefined ? null : endOfQuarter(vigencia, quarter);
}

/** Rows of the vigencia that do not say in which part of it they are: no part of the year can be told from them. */
export function sinPeriodo(
  { lectura }: PoliticaLeida,
  vigencia: number | null,
): readonly {
  readonly fila: Leida<CampoDePolitica>;
  readonly campo: CampoDePolitica;
  readonly escrito: string;
}[] {
  return lectura.filas.flatMap((fila) => {
    const own = periodoDeFila(fila, "vigencia", "semestre");
    if (own.ilegible === null || (own.vigencia !== null && own.vigencia !== vigencia)) return [];
    return [{ fila, ...own.ilegible }];
  });
}
