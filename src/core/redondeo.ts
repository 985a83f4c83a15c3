/** R9: decimals of what is printed, wherever it is printed. Nothing is rounded before. */
export const DECIMALES = { porcentaje: 1, puntos: 2 } as const;
