import { codesIn } from "../grid/codesIn";
import { codigoKey } from "../grid/codigo";
import type { Fila } from "../matriz/filas/fila";
import { keyOf, type Renglon } from "./matchToPlan";
import { sameMeta } from "./textos";

/**
 * Without a plan, the rows are the plan: each code once, with its text and place in the file that has most of
 * them. A row of several metas is none more where each of them has a row of its own.
 */
export function planOfRows(renglones: readonly Pick<Renglon, "fila">[]): readonly Fila[] {
  const rowsIn = new Map<string, number>();
  for (const { fila } of renglones)
    rowsIn.set(fila.at.workbook, (rowsIn.get(fila.at.workbook) ?? 0) + 1);
  const filas = renglones
    .map(({ fila }) => fila)
    .sort((a, b) => (rowsIn.get(b.at.workbook) ?? 0) - (rowsIn.get(a.at.workbook) ?? 0));
  const joint = jointRows(filas, filas);
  const byKey = new Map<string, Fila[]>();
  const metas: Fila[] = [];
  for (const fila of filas) {
    if (joint.has(fila)) continue;
    const key = keyOf(fila);
    const known = byKey.get(key) ?? [];
    if (known.some((meta) => sameMeta(meta, fila))) continue;
    byKey.set(key, [...known, fila]);
    metas.push(fila);
  }
  return metas;
}

/** Rows that give several metas as one, as DNP's follow-up does of one product, with the codes of each. */
export function jointRows(
  filas: readonly Fila[],
  plan: readonly Fila[],
): ReadonlyMap<Fila, readonly string[]> {
  const joint = new Map<Fila, readonly string[]>();
  let own: ReadonlySet<string> | null = null;
  for (const fila of filas) {
    const codigos = fila.hasCodigo ? codesIn(fila.codigo).map(codigoKey) : [];
    if (codigos.length < 2) continue;
    own ??= new Set(plan.filter(({ hasCodigo }) => hasCodigo).map(keyOf));
    const known = own;
    if (codigos.every((codigo) => known.has(codigo))) joint.set(fila, codigos);
  }
  return joint;
}
