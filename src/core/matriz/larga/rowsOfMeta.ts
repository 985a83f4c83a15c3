import { foldText } from "../../grid/foldText";
import { sameMeta } from "../duplicates";
import type { Fila } from "../fila";
import { codeKey } from "../rowKind";

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

/** R14: what makes two rows rows of one meta; never an indicator's name alone. */
function identityOf({ hasCodigo, codigo, path, nombre, indicador, at }: Fila): string {
  if (hasCodigo) return codeKey(codigo);
  if (nombre === "") return `fila ${at.row}`;
  const places = path.map((node) => `${node?.label ?? ""} ${node?.nombre ?? ""}`);
  return [...places, nombre, indicador ?? ""].map((text) => foldText(text)).join("\n");
}
