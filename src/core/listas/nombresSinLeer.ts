import { nth } from "../nth";
import type { CellRef } from "../grid/grid";
import { withoutPeriod } from "./palabras";
import type { Lectura } from "./readLista";
import { reglaDeLista } from "./regla";
import { meaningsOf } from "./significados";
import { contenidoDe } from "./valores";

/** A column that names things as another does, of another year. */
interface NombresSueltos {
  readonly at: CellRef;
  readonly heading: string;
  readonly cuantas: number;
}

/** R24: "Actividad 2020 | Actividad 2021": one of them names the rows, and what the others hold is told. */
export const NOMBRES_SIN_LEER = reglaDeLista<Lectura<string>, NombresSueltos>({
  regla: "nombresSinLeer",
  severity: "error",
  find: nombresSueltos,
  at: ({ at }) => at,
  sentence: ({ heading, cuantas }) =>
    `La columna «${heading}» tiene ${cuantas === 1 ? "una celda" : `${cuantas} celdas`} que no se leen: cada fila debe tener una sola, y su año en otra columna.`,
  fix: "Ponga lo de cada año en su propia fila, con una columna «Vigencia».",
});

function nombresSueltos({ lista, tablas, filas }: Lectura<string>): readonly NombresSueltos[] {
  const [named] = lista.nombra;
  return tablas.flatMap((tabla) => {
    const first = filas.find((fila) => fila.tabla === tabla);
    if (first === undefined) return [];
    const header = nth(tabla.headerRows, -1);
    return tabla.sueltas.flatMap(({ column, heading }): readonly NombresSueltos[] => {
      const names = meaningsOf(lista, { column, own: heading, bands: [] }).some(
        ({ campo, worth }) => campo === named && worth >= NAMES_WELL,
      );
      if (!names || withoutPeriod(heading) === heading) return [];
      const { words } = contenidoDe(tabla.sheet, column, header + 1, tabla.end);
      return words === 0
        ? []
        : [{ at: { ...first.at, row: header, column }, heading, cuantas: words }];
    });
  });
}

const NAMES_WELL = 0.9;
