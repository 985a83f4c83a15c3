import { sameMeta } from "./duplicates";
import type { Fila } from "./fila";
import { identityOf } from "./identity";

/** The rows of each meta, in the order of their first: by code, or by place in the plan and text (R14). */
export function rowsOfMetas(filas: readonly Fila[]): readonly (readonly Fila[])[] {
  const groups: Fila[][] = [];
  const byKey = new Map<string, Fila[][]>();
  for (const fila of filas) {
    const key = identityOf(fila);
    const known = byKey.get(key) ?? [];
    const own = known.find(([first]) => first !== undefined && sameMeta(first, fila));
    if (own) {
      own.push(fila);
      continue;
    }
    const group = [fila];
    groups.push(group);
    byKey.set(key, [...known, group]);
  }
  return groups;
}
