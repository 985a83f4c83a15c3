import { foldText, isBlank } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { lookOf } from "../../grid/rowLook";
import { repeatsHeader } from "../../grid/rowWords";
import { nth } from "../../nth";

/** The values of a column in the rows of metas, blanks taking the value above them. */
export interface Blocks {
  readonly values: readonly string[];
  readonly distinct: number;
  readonly runs: number;
}

/**
 * Rows of metas, as far as they can be told before columns have their campos: with a text where metas have theirs,
 * and as full as most; a footer, a total, the numbers of the columns or the header once more are not.
 *
 * @param meta zero-based column that is filled in where a row is of a meta
 */
export function dataRows(sheet: Sheet, firstRow: number, meta: number): readonly number[] {
  const rows: { readonly row: number; readonly filled: number }[] = [];
  const isHeading = repeatedHeadings(sheet, firstRow, meta);
  for (let row = firstRow; row < Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT); row++) {
    if (isBlank(cellAt(sheet, row, meta))) continue;
    const { filled, form } = lookOf(sheet.rows[row] ?? NOTHING);
    if (form !== "columnNumbers" && form !== "instruction" && !isHeading(row, filled))
      rows.push({ row, filled });
  }
  const usual = rows.map(({ filled }) => filled).sort((a, b) => a - b)[rows.length >> 1] ?? 0;
  return rows.filter(({ filled }) => filled * 2 > usual).map(({ row }) => row);
}

const NOTHING: Sheet["rows"][number] = [];
const ROWS_LOOKED_AT = 600;

/** Whether a row says over the metas what a row above them says. */
function repeatedHeadings(
  sheet: Sheet,
  firstRow: number,
  meta: number,
): (row: number, filled: number) => boolean {
  const headers = new Map<string, ReadonlyMap<number, string>>();
  for (let row = 0; row < firstRow; row++) {
    const texts = (sheet.rows[row] ?? []).map((cell, column) => [column, foldText(cell)] as const);
    const own = foldText(cellAt(sheet, row, meta));
    if (own !== "") headers.set(own, new Map(texts.filter(([, text]) => text !== "")));
  }
  return (row, filled) => {
    const header = headers.get(foldText(cellAt(sheet, row, meta)));
    return header !== undefined && repeatsHeader(sheet.rows[row] ?? [], filled, header);
  };
}

export function blocksOf(sheet: Sheet, rows: readonly number[], column: number): Blocks {
  let last = "";
  let runs = 0;
  const values = rows.map((row) => {
    const text = foldText(cellAt(sheet, row, column));
    if (text !== "" && text !== last) {
      last = text;
      runs++;
    }
    return last;
  });
  return { values, distinct: new Set(values).size, runs };
}

/** One is a refinement of the other: each value of the finer lies within one of the coarser. */
export function nests(a: Blocks, b: Blocks): boolean {
  const [fine, coarse] = a.distinct >= b.distinct ? [a, b] : [b, a];
  const within = new Map<string, string>();
  return fine.values.every((value, index) => {
    const outer = nth(coarse.values, index);
    if (!within.has(value)) within.set(value, outer);
    return within.get(value) === outer;
  });
}

/** Each label's code begins with that of the other column in its row, and goes on: "1.1. Vías" below "1. Territorio". */
export function isCodedBelow(fine: Blocks, coarse: Blocks): boolean {
  return fine.values.every((value, at) => {
    const [own, above] = [codeOf(value), codeOf(coarse.values[at] ?? "")];
    return (
      own !== "" && above !== "" && own.startsWith(above) && /^[.\-]/.test(own.slice(above.length))
    );
  });
}

function codeOf(label: string): string {
  const [code = ""] = /^[\p{L}\d]{1,6}(?:[.-][\p{L}\d]{1,4})*(?=[.:)\s-]|$)/u.exec(label) ?? [];
  return /\d/.test(code) || /^[ivx]+$/.test(code) ? code : "";
}
