/** R9: decimals of what is printed, wherever it is printed. Nothing is rounded before. */
export const DECIMALES = { porcentaje: 1, puntos: 2 } as const;

/** Without what binary adds at the end: 0.1 + 0.2 is 0.3. */
export function significant(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

const SIGNIFICANT = 12;
