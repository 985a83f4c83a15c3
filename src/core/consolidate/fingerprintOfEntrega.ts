import type { CellValue, WorkbookSnapshot } from "../grid/grid";

/** A short text that two workbooks share only if their cells do, whatever their names. */
export function fingerprintOfEntrega({ sheets }: WorkbookSnapshot): string {
  let [a, b] = [2166136261, 5381];
  const add = (line: string): void => {
    for (let index = 0; index < line.length; index++) {
      const code = line.charCodeAt(index);
      a = Math.imul(a ^ code, 16777619);
      b = (Math.imul(b, 33) + code) | 0;
    }
  };
  for (const { rows } of sheets) {
    add(SHEET);
    for (const row of rows) add(lineOf(row));
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

/** The cells with a mark between them; empty cells at the end of a row are no content. */
function lineOf(row: readonly CellValue[]): string {
  const line = row.join(CELL);
  let end = line.length;
  while (end > 0 && line.startsWith(CELL, end - 1)) end--;
  return line.slice(0, end) + ROW;
}

/** Marks that no text of a workbook holds. */
const CELL = "\u0000";
const ROW = "\u0001";
const SHEET = "\u0002";
