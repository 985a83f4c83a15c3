import type { CellRef } from "../grid/grid";
import type { Hallada, Tabla } from "./lista";
import type { Leida, Lectura } from "./readLista";

/** The cell of a row in the column of a campo; the cell that names the row where there is none. */
export function celdaDe<C extends string>({ tabla, at }: Leida<C>, campo: C): CellRef {
  const column = tabla.columnas.find((one) => one.campo === campo)?.column;
  return column === undefined ? at : { ...at, column };
}

/** Whether some table of a list has the column. */
export function tiene<C extends string>({ tablas }: Pick<Lectura<C>, "tablas">, campo: C): boolean {
  return tablas.some(({ columnas }) => columnas.some((one) => one.campo === campo));
}

/** The disputes of a list's tables, each with its two columns. */
export function disputasDe<C extends string>(
  tablas: readonly Tabla<C>[],
): readonly {
  readonly tabla: Tabla<C>;
  readonly campo: C;
  readonly candidatas: readonly Hallada<C>[];
}[] {
  return tablas.flatMap((tabla) => tabla.disputas.map((disputa) => ({ tabla, ...disputa })));
}

/** The same tables with another column in the place of the one that holds a campo. */
export function withColumna<C extends string>(
  tabla: Tabla<C>,
  { campo, column, periodo, heading, confidence }: Hallada<C>,
): Tabla<C> {
  const isRival = (one: Hallada<C>): boolean =>
    one.campo === campo &&
    one.periodo.vigencia === periodo.vigencia &&
    one.periodo.parte?.desde === periodo.parte?.desde;
  return {
    ...tabla,
    disputas: [],
    columnas: [
      ...tabla.columnas.filter((one) => !isRival(one)),
      { campo, column, periodo, heading, confidence },
    ],
  };
}
