/** On which scale a percentage stands. */
export type PercentScale = "fraction" | "percent" | "either";

/**
 * R15: what the size of a number that is a percentage says of its scale. Up to 1,5 it is a fraction and above
 * 5 it is on 0–100; what lies between may be 3 % or three times what was promised.
 */
export function percentScaleOf(value: number): PercentScale {
  const size = Math.abs(value);
  if (size <= LARGEST_FRACTION) return "fraction";
  return size > LARGEST_IN_DOUBT ? "percent" : "either";
}

const LARGEST_FRACTION = 1.5;
const LARGEST_IN_DOUBT = 5;
