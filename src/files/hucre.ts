import { parseCsv } from "hucre/csv";
import { readXls, readXlsx, type ReadOptions, type Sheet as HucreSheet } from "hucre/xlsx";
import type { FileProblem } from "../core/fileProblem";
import { cellKey, type Area, type CellValue, type Sheet } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { LAST_COLUMN } from "./limits";
import { serialOf } from "./serial";

/** Tabs of an .xlsx to read together; `range` leaves out what lies beyond it. */
export interface TabsToRead {
  readonly tabs: readonly number[];
  readonly range?: string;
}

/** The cells of some tabs. Formats are not asked for here: hucre would make an object per cell. */
export function readXlsxTabs(
  bytes: Uint8Array,
  { tabs, range }: TabsToRead,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const options: ReadOptions = { sheets: [...tabs], ...(range !== undefined && { range }) };
  return sheetsFrom(() => readXlsx(bytes, options));
}

/** The sheets of an .xls of Excel 97 to 2003; it tells values and merges, no formats and no formulas. */
export function readXlsSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], FileProblem>> {
  return sheetsFrom(() => readXls(bytes));
}

/** The fields of delimited text, all of them as text. */
export function parseDelimited(text: string, delimiter: string): readonly (readonly string[])[] {
  return parseCsv(text, { delimiter }).map((row) => row.map((field) => String(field ?? "")));
}

async function sheetsFrom(
  read: () => Promise<{ readonly sheets: HucreSheet[] }>,
): Promise<Result<readonly Sheet[], FileProblem>> {
  try {
    const workbook = await read();
    return ok(workbook.sheets.map(sheetOf));
  } catch (error) {
    return err(problemOf(error));
  }
}

// hucre's errors are told apart by name and message; both are pinned by tests.
function problemOf(error: unknown): FileProblem {
  if (!(error instanceof Error)) return { type: "damaged", part: null };
  if (error.name === "EncryptedFileError") return { type: "encrypted" };
  const spread = /^Sheet "(.*)" spans \d+ rows/s.exec(error.message);
  if (spread) return { type: "tooSpread", sheet: spread[1]! };
  const part = /mismatch for (.+?):/.exec(error.message);
  return { type: "damaged", part: part?.[1] ?? null };
}

function sheetOf(sheet: HucreSheet): Sheet {
  const formulas = new Map<number, string>();
  const uncalculated = new Set<number>();
  for (const [position, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const comma = position.indexOf(",");
    const key = cellKey(Number(position.slice(0, comma)), Number(position.slice(comma + 1)));
    // Only the first cell of a shared formula carries its text.
    if (cell.formula !== "") formulas.set(key, `=${cell.formula}`);
    if (cell.value === null) uncalculated.add(key);
  }
  const rows = cellsIn(sheet.rows);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: mergesWithin(sheet.merges ?? [], rows.length),
    formats: new Map(),
    formulas,
    uncalculated,
  };
}

// In place: the rows were made for us, and a copy of two million cells is felt.
function cellsIn(rows: HucreSheet["rows"]): readonly (readonly CellValue[])[] {
  for (let index = 0; index < rows.length; index++) {
    // An .xls leaves out rows in which nothing is written.
    const row = (rows[index] ??= []);
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (value instanceof Date) row[column] = serialOf(value);
      else if (value === "" || value === undefined) row[column] = null;
    }
  }
  return rows as CellValue[][];
}

// A merge may reach to the end of the sheet, or of nothing; only where there are rows does it mean anything.
function mergesWithin(merges: NonNullable<HucreSheet["merges"]>, rows: number): readonly Area[] {
  return merges.flatMap(({ startRow, startCol, endRow, endCol }): Area[] => {
    const area = {
      top: startRow,
      left: startCol,
      bottom: Math.min(endRow, rows - 1),
      right: Math.min(endCol, LAST_COLUMN),
    };
    const sound =
      area.top >= 0 && area.left >= 0 && area.bottom >= area.top && area.right >= area.left;
    const several = area.bottom > area.top || area.right > area.left;
    return sound && several ? [area] : [];
  });
}
