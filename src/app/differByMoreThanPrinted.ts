/**
 * R8, R10: whether two figures differ so much that both must be shown, which is by more than
 * 0,05 pp. What could not be measured differs from nothing.
 */
export function differByMoreThanPrinted(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) > TOLERANCE;
}

const TOLERANCE = 0.0005 + 1e-9;
