import type { CellRef } from "../grid/grid";
import type { CellNumber } from "../grid/readNumber";

/** R8: a weight that can count. What is negative, no number at all or beyond any scale is none. */
export function validPeso(typed: number | null | undefined): number | null {
  return typed != null && typed >= 0 && typed <= LARGEST ? typed : null;
}

/** R8: whether something was typed that cannot be a weight; a blank, a dash and "N/A" say that there is none. */
export function isInvalidPeso(typed: CellNumber): boolean {
  return typed.value === null
    ? typed.absence === "unreadable" || typed.absence === "error" || typed.absence === "date"
    : validPeso(typed.value) === null;
}

/** A cell of weights in which there is none, as it was typed. */
export interface CeldaSinPeso {
  readonly at: CellRef;
  readonly texto: string;
}

/** Weights are shares, percentages, points or numbers of metas: sums of larger numbers lose their meaning. */
const LARGEST = 1e9;

/** R8: what siblings that add up to this much should add up to: shares, or percentages. */
export function scaleOf(sum: number): number {
  return sum <= 1.5 ? 1 : 100;
}
