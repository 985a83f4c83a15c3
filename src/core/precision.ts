/**
 * What summing in another order may cost a figure: far above the noise of floating point, far below
 * anything that is printed. A property of the arithmetic, not a setting of the office.
 */
export const PRECISION = 1e-9;

/** Whether a sum of decimals is what a cell says, as far as it can be told from another. */
export function isSameSum(sum: number, said: number): boolean {
  return Math.abs(sum - said) <= OF_DECIMALS * Math.max(1, Math.abs(sum), Math.abs(said));
}

const OF_DECIMALS = 1e-6;
