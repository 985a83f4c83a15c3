/**
 * What summing in another order may cost a figure: far above the noise of floating point, far below
 * anything that is printed. A property of the arithmetic, not a setting of the office.
 */
export const PRECISION = 1e-9;
