import type { CellValue } from "./grid";

/**
 * What a reader sees of a text: no accents, case, line breaks or final punctuation.
 * Excel writes a carriage return inside a shared string as "_x000D_".
 */
export function foldText(value: CellValue): string {
  return String(value ?? "")
    .replace(/_x000d_/gi, " ")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[\s\u200b]+/g, " ")
    .replace(/^[\s*:.;,\-–—]+|[\s*:.;,\-–—]+$/g, "");
}

/** A cell as one line of text, as it would be quoted to the user. */
export function plainText(value: CellValue): string {
  return String(value ?? "")
    .replace(/_x000d_/gi, " ")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}

/** R1: a cell of one space is as empty as an empty one. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && plainText(value) === "");
}
