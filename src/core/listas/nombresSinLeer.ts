import { nth } from "../nth";
import type { CellRef } from "../grid/grid";
import { nombraDeUnAno } from "./porAnos";
import type { Lectura } from "./readLista";
import { reglaDeLista } from "./regla";
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

function nombresSueltos({ tablas, filas }: Lectura<string>): readonly NombresSueltos[] {
  return tablas.flatMap((tabla) => {
    const first = filas.find((fila) => fila.tabla === tabla);
    if (first === undefined) return [];
    const header = nth(tabla.headerRows, -1);
    return tabla.sueltas
      .filter((suelta) => nombraDeUnAno(tabla, suelta))
      .map(({ column, heading }) => ({
        at: { ...first.at, row: header, column },
        heading,
        cuantas: contenidoDe(tabla.sheet, column, header + 1, tabla.end).words,
      }));
  });
}
