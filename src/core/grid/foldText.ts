import type { CellValue } from "./grid";

/**
 * What a reader sees of a text: no accents, case, line breaks or final punctuation.
 * Excel writes a carriage return inside a shared string as "_x000D_".
 */
export function foldText(value: CellValue): string {
  if (value === null) return "";
  const text = String(value);
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = fold(text);
  // A matriz repeats the texts of its levels hundreds of times.
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  folded.set(text, result);
  return result;
}

const folded = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function fold(text: string): string {
  return text
    .replace(/_x000d_/gi, " ")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[\s\u200b]+/g, " ")
    .replace(/^[\s*:.;,\-–—]+|[\s*:.;,\-–—]+$/g, "");
}

/** A cell as one line of text, as it would be quoted to the user. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  const text = String(value);
  if (!NOT_PLAIN.test(text)) return text.trim();
  return text
    .replace(/_x000d_/gi, " ")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}

const NOT_PLAIN = /[^\S ]|\u200b| {2}|_x000d_/i;

/** R1: a cell of one space is as empty as an empty one. */
export function isBlank(value: CellValue): boolean {
  return (
    value === null ||
    value === "" ||
    (typeof value === "string" && !/[^\s\u200b]/.test(value.replace(/_x000d_/gi, "")))
  );
}
