/** R8: a weight that can count. What is negative, no number at all or beyond any scale is none. */
export function validPeso(typed: number | null | undefined): number | null {
  return typed != null && typed >= 0 && typed <= LARGEST ? typed : null;
}

/** Weights are shares, percentages, points or numbers of metas: sums of larger numbers lose their meaning. */
const LARGEST = 1e9;

/** R8: what siblings that add up to this much should add up to: shares, or percentages. */
export function scaleOf(sum: number): number {
  return sum <= 1.5 ? 1 : 100;
}
