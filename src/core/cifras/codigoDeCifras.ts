import { significant } from "../redondeo";
import type { Cifras } from "./cifrasOf";

/**
 * Six letters that are the same where every figure of the list is, and otherwise almost never: two prints of
 * the same code say the same. Letters only: on paper nothing of it passes for a figure, a word or a zero.
 */
export function codigoDeCifras({ sujetos }: Pick<Cifras, "sujetos">): string {
  let hash = OFFSET;
  for (const { id, cifras } of sujetos)
    for (const [medida, value] of Object.entries(cifras) as [string, number | null][]) {
      const said = `${id}/${medida}=${value === null ? "" : significant(value)};`;
      for (let at = 0; at < said.length; at++)
        hash = Math.imul(hash ^ said.charCodeAt(at), PRIME) >>> 0;
    }
  let letters = "";
  while (letters.length < LENGTH) {
    letters += LETTERS[hash % LETTERS.length];
    hash = Math.floor(hash / LETTERS.length);
  }
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

// FNV-1a, 32 bits.
const OFFSET = 2166136261;
const PRIME = 16777619;
const LENGTH = 6;
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
