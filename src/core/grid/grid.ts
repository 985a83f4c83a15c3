/**
 * Cells without Excel. A date is its serial number, an error is its text ("#DIV/0!"),
 * an empty cell is `null`: the same three readings that Excel's own API gives.
 */
export type CellValue = string | number | boolean | null;

/** Zero-based and inclusive on both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as it was at one moment. Rows may be ragged; row 0 is Excel's row 1. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Number format by `cellKey`, only where it is not General. */
  readonly formats: ReadonlyMap<number, string>;
  /** Formula text ("=SUM(A1:A3)") by `cellKey`, where the reader knows it. */
  readonly formulas: ReadonlyMap<number, string>;
  /** R18: formulas that came without a calculated result. Their value is `null`, which is not "empty". */
  readonly uncalculated: ReadonlySet<number>;
}

/** A workbook as data, from Excel or from a file: the input of the engine. */
export interface WorkbookSnapshot {
  /** File name, as the user knows it. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** What this add-in left in the workbook earlier; not yet checked (see `matriz/questions/answers`). */
  readonly remembered: unknown;
  /** R33: the sheet of kept cortes, which is no source of the matriz; absent where there is none. */
  readonly cortes?: Sheet;
  /** R31: SHA-256 of the bytes it was read from, in hexadecimal; absent where it was no file. */
  readonly sha256?: string;
}

/** Where a value came from (R24). Row and column are zero-based. */
export interface CellRef {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One number for a cell, so that sparse facts about cells fit in a Map that a Worker can send. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The position behind a `cellKey`. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** The cell at a position; beyond the edge is empty, as in Excel. */
export function cellAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

const COLUMNS = 16384;
