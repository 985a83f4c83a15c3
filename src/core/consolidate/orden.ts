import type { Fila } from "../matriz/filas/fila";
import { sortedByCodigo } from "../grid/codigo";

/** Rows in the order of their codes; those without one stay where they are, at the end. */
export function inCodeOrder(filas: readonly Fila[]): readonly Fila[] {
  const coded = filas.filter(({ hasCodigo }) => hasCodigo);
  return [
    ...sortedByCodigo(coded, ({ codigo }) => codigo),
    ...filas.filter(({ hasCodigo }) => !hasCodigo),
  ];
}
