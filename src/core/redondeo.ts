import { PRECISION } from "./precision";

/** R9: decimals of what is printed, wherever it is printed. Nothing is rounded before. */
export const DECIMALES = { porcentaje: 1, puntos: 2 } as const;

/** Those of what a chart draws: what is counted, and money, is whole. */
export const DECIMALES_DE_GRAFICA = { ...DECIMALES, cuenta: 0, pesos: 0 } as const;

/** Without what binary adds at the end: 0.1 + 0.2 is 0.3. */
export function significant(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

const SIGNIFICANT = 12;

/** Cut at so many decimals, towards 0; what lacks of the next one only because it is binary has it. */
export function truncated(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + PRECISION)) / scale;
}
