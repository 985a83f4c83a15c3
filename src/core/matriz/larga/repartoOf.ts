import type { Amount, Fila } from "../filas/fila";
import type { Answers, Column, Reparto } from "../matriz";
import { PRECISION } from "../../precision";

/** How the column of an amount stands in the rows of one meta, and whether that has to be asked. */
export interface RepartoDeColumna {
  readonly reparto: Reparto;
  /** Both are possible. */
  readonly open: boolean;
}

/**
 * R27: whether what a column says in the rows of one meta is of the whole vigencia, said again in each, or
 * of each row's own period. What differs from row to row is of each; a promise that does not is of the
 * vigencia where its heading names one, or where it alone reaches the meta del cuatrienio; else it is asked.
 *
 * @param groups the rows of each meta in one vigencia
 */
export function repartoOf(
  column: Column,
  groups: readonly (readonly Fila[])[],
  amountOf: (fila: Fila) => Amount | null,
  answers: Answers,
): RepartoDeColumna {
  const answer = answers.repartos?.[column.heading];
  if (answer !== undefined) return { reparto: answer, open: false };
  const told = groups
    .map((filas) => filas.flatMap((fila) => amountOf(fila)?.value ?? []))
    .filter((values) => values.length > 1);
  const constant = told.filter((values) => new Set(values).size === 1);
  if (column.campo !== "programado") {
    // The same total said again in each row, or as much in each period: with various totals it may be either.
    const totals = new Set(constant.map(([value]) => value).filter((value) => value !== 0));
    const open = constant.length === told.length && totals.size >= MANY_TOTALS;
    return { reparto: "part", open };
  }
  if (told.length === 0) return { reparto: "whole", open: false };
  if (constant.length * 2 < told.length) return { reparto: "part", open: false };
  if (constant.length < told.length) return { reparto: "whole", open: true };
  if (column.vigencia !== undefined || OF_YEAR.test(column.heading))
    return { reparto: "whole", open: false };
  const reached = reach(groups, amountOf);
  if (reached.whole !== reached.part && Math.max(reached.whole, reached.part) >= told.length * MOST)
    return { reparto: reached.whole > reached.part ? "whole" : "part", open: false };
  return { reparto: "whole", open: true };
}

const MANY_TOTALS = 3;
const OF_YEAR = /\banual|\bvigencia|\baño|\bcuatrienio/i;
const MOST = 0.8;

/** Of how many metas the promise comes to the meta del cuatrienio, read either way. */
function reach(
  groups: readonly (readonly Fila[])[],
  amountOf: (fila: Fila) => Amount | null,
): { readonly whole: number; readonly part: number } {
  let [whole, part] = [0, 0];
  for (const filas of groups) {
    const goal = filas[0]?.metaCuatrienio?.value ?? null;
    const values = filas.flatMap((fila) => amountOf(fila)?.value ?? []);
    const [value] = values;
    if (goal === null || value === undefined || value === 0 || values.length < 2) continue;
    if (goal === value) whole++;
    else if (Math.abs(goal - value * values.length) < PRECISION) part++;
  }
  return { whole, part };
}
