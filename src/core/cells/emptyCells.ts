import { basicValue } from "./basicValue";
import type { CellValue } from "../grid/grid";

/**
 * How this Excel hands a function the empty cells of a range, as far as the cells of the call tell: as such, or
 * as 0 (OfficeDev/office-js 4702, 5262). `unknown`: no cell tells, and a 0 may be either.
 */
export type EmptyCells = "asEmpty" | "asZero" | "unknown";

/** What the cells of one range tell of it. */
export interface EmptyCellsSeen {
  /** What no cell with content is handed over as. */
  readonly hasNull: boolean;
  /** "" where words stand, or nothing: empty cells, or formulas that show nothing. */
  readonly emptyTexts: number;
  /** 0 where words stand, or nothing: no user writes one there. */
  readonly zerosAmongWords: number;
  readonly hasEmptyText: boolean;
  readonly hasZero: boolean;
}

export function emptyCellsSeen(values: readonly (readonly unknown[])[]): EmptyCellsSeen {
  const isOfWords = amongWords(values);
  let [hasNull, hasEmptyText, hasZero] = [false, false, false];
  let [emptyTexts, zerosAmongWords] = [0, 0];
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null || cell === undefined) hasNull = true;
      else if (cell === "") hasEmptyText = true;
      else if (cell === 0) hasZero = true;
      if ((cell !== "" && cell !== 0) || !isOfWords(row, column)) continue;
      if (cell === "") emptyTexts += 1;
      else zerosAmongWords += 1;
    }
  }
  return { hasNull, emptyTexts, zerosAmongWords, hasEmptyText, hasZero };
}

/** One call is of one Excel: what one of its ranges tells holds for all. */
export function emptyCellsOf(ranges: readonly EmptyCellsSeen[]): EmptyCells {
  const sum = (count: (range: EmptyCellsSeen) => number): number =>
    ranges.reduce((total, range) => total + count(range), 0);
  if (ranges.some(({ hasNull }) => hasNull)) return "asEmpty";
  const zeros = sum(({ zerosAmongWords }) => zerosAmongWords);
  if (zeros > sum(({ emptyTexts }) => emptyTexts)) return "asZero";
  const isTold = ranges.some(({ hasEmptyText }) => hasEmptyText);
  return isTold || !ranges.some(({ hasZero }) => hasZero) ? "asEmpty" : "unknown";
}

/** Whether a cell that holds 0 or nothing stands where words do, or in a row without anything. */
export function amongWords(
  values: readonly (readonly unknown[])[],
): (row: number, column: number) => boolean {
  const rows = values.map((row) => row.map(cellOf));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    isColumnOfWords(rows.map((row) => row[column] ?? null)),
  );
  const isWord = (cell: CellValue): boolean => typeof cell === "string";
  // In bare numbers a 0 alone in its row is a number.
  const hasWords = rows.some((row) => row.some(isWord));
  const lines = rows.map(
    (row) => hasWords && row.every((cell) => isEmptyOrZero(cell) || isWord(cell)),
  );
  return (row, column) => Boolean(lines[row] ?? false) || Boolean(columns[column] ?? false);
}

/** A value that Excel hands over, as the cell that it shows. */
export function cellOf(given: unknown): CellValue {
  const value = basicValue(given);
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function isColumnOfWords(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isEmptyOrZero(cell));
  return (
    filled.length > 1 &&
    filled.filter((cell) => typeof cell === "string").length * 2 > filled.length &&
    !filled.slice(1).some((cell) => typeof cell === "number")
  );
}

function isEmptyOrZero(cell: CellValue): boolean {
  return cell === null || cell === 0;
}
