import type { Periodo, Trimestre } from "../vocabulary";

/** "III trimestre de 2021", "vigencia 2021"; nothing where the year is unknown. */
export function periodoText({
  vigencia,
  trimestre,
}: Pick<Periodo, "vigencia" | "trimestre">): string {
  if (vigencia === null) return "";
  return trimestre === null ? `vigencia ${vigencia}` : `${trimestreText(trimestre)} de ${vigencia}`;
}

/** "III trimestre", which no line breaks. */
export function trimestreText(trimestre: Trimestre): string {
  return `${ROMANS[trimestre]}\u00a0trimestre`;
}

const ROMANS = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

/** "tercer trimestre", within a sentence. */
export function trimestreEnPalabras(trimestre: Trimestre): string {
  return `${ORDINALES[trimestre]} trimestre`;
}

const ORDINALES = { 1: "primer", 2: "segundo", 3: "tercer", 4: "cuarto" } as const;
