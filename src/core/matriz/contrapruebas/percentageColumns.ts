import type { HeadingWords } from "../words/headingWords";

/** Says by its words that it is a share of what was promised in a vigencia, and not of money. */
export function isPercentageOfPromise({
  key,
  bands,
}: Pick<HeadingWords, "key" | "bands">): boolean {
  const words = [key, ...bands].join(" ");
  return SHARE.test(words) && !OTHER.test(words);
}

const SHARE = /%|\b(?:avances?|cumplimiento|eficacia|porcentaje|ejecucion|logro)\b/;
const OTHER =
  /\b(?:financier[oa]|presupuestal|presupuesto|recursos|cuatrienio|acumulad[oa]|inversion|pesos?|ponderador(?:es)?|ponderacion)\b/;
