import type { Fila } from "../matriz/fila";
import { compareCodigos } from "./codigo";

/** Rows in the order of their codes; those without one stay where they are, at the end. */
export function inCodeOrder(filas: readonly Fila[]): readonly Fila[] {
  const coded = filas.filter(({ hasCodigo }) => hasCodigo).sort((a, b) => compareCodigos(a.codigo, b.codigo));
  return [...coded, ...filas.filter(({ hasCodigo }) => !hasCodigo)];
}
