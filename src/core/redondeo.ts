import { PRECISION } from "./precision";

/** R9: decimals of what is printed, wherever it is printed. Nothing is rounded before. */
export const DECIMALES = { porcentaje: 1, puntos: 2 } as const;

/** Those of what a chart draws: what is counted, and money, is whole. */
export const DECIMALES_DE_GRAFICA = { ...DECIMALES, cuenta: 0, pesos: 0 } as const;

/**
 * Without what binary adds at the end: 0.1 + 0.2 is 0.3. An integer has none, and large amounts keep
 * their decimals, so that pesos stay what they are.
 */
export function significant(value: number): number {
  if (Number.isInteger(value)) return value;
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return Number(value.toPrecision(Math.min(EXCEL_DIGITS, Math.max(DIGITS, whole + KEPT_DECIMALS))));
}

const DIGITS = 12;
const KEPT_DECIMALS = 9;
/** How many Excel shows of a number. */
const EXCEL_DIGITS = 15;

/** R9: half up, away from 0; what was half before binary got at it still rounds up: 0.5785 × 100 is 57.849999…. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + PRECISION)) / scale;
}

/** Cut at so many decimals, towards 0; what lacks of the next one only because it is binary has it. */
export function truncated(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + PRECISION)) / scale;
}
