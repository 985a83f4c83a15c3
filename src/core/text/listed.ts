import { a1 } from "../grid/a1";
import type { CellRef } from "../grid/grid";
import { count } from "./format";

/** The first five, and how many more there are. */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5).join(", ");
  return items.length > 5 ? `${shown} y ${count(items.length - 5)} más` : shown;
}

/** "A7, B9". */
export function listedCells(refs: readonly CellRef[]): string {
  return listed(refs.map(({ row, column }) => a1(row, column)));
}

/** "La meta 1.1", or "7 metas (1.1, 1.2…)". */
export function listedMetas(codigos: readonly string[]): string {
  return codigos.length === 1
    ? `La meta ${codigos.join("")}`
    : `${count(codigos.length)} metas (${listed(codigos)})`;
}

/** "A, B y C"; "e" before i. */
export function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${/^h?i(?![aeo])/i.test(last) ? "e" : "y"} ${last}`;
}
