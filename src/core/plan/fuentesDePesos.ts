import type { FuenteDePesos } from "./evaluation";

export const FUENTES_DE_PESOS = [
  "ajustes",
  "columna",
  "hoja",
  "libro",
  "preset",
  "iguales",
] as const satisfies readonly FuenteDePesos[];

/** The source that a word of outside names; `null`: none. */
export function fuenteDePesosIn(told: unknown): FuenteDePesos | null {
  return FUENTES_DE_PESOS.find((one) => one === told) ?? null;
}
