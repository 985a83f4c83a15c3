import { parseCsv } from "hucre/csv";
import { readXlsx, type Sheet as HucreSheet } from "hucre/xlsx";
import type { FileProblem } from "../core/fileProblem";
import { cellKey, type Area, type CellValue, type Sheet } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { serialOf } from "./serial";

/** The sheets of an .xlsx or .xlsm. The only file that knows hucre's shapes. */
export async function readXlsxSheets(
  bytes: Uint8Array,
): Promise<Result<readonly Sheet[], FileProblem>> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return ok(workbook.sheets.map(sheetOf));
  } catch {
    return err({ type: "damaged", part: null });
  }
}

/** The fields of delimited text, all of them as text. */
export function parseDelimited(text: string, delimiter: string): readonly (readonly string[])[] {
  return parseCsv(text, { delimiter }).map((row) => row.map((field) => String(field ?? "")));
}

function sheetOf(sheet: HucreSheet): Sheet {
  const formats = new Map<number, string>();
  const formulas = new Map<number, string>();
  const uncalculated = new Set<number>();
  const rows = sheet.rows.map((row) => row.map(valueOf));
  for (const [position, cell] of sheet.cells ?? []) {
    const comma = position.indexOf(",");
    const row = Number(position.slice(0, comma));
    const column = Number(position.slice(comma + 1));
    const format = cell.style?.numFmt;
    if (format !== undefined && format !== "General" && cell.value !== null) {
      formats.set(cellKey(row, column), format);
    }
    if (cell.formula === undefined) continue;
    // Only the first cell of a shared formula carries its text.
    if (cell.formula !== "") formulas.set(cellKey(row, column), `=${cell.formula}`);
    if (cell.value === null) uncalculated.add(cellKey(row, column));
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map(areaOf),
    formats,
    formulas,
    uncalculated,
  };
}

function valueOf(value: HucreSheet["rows"][number][number]): CellValue {
  if (value instanceof Date) return serialOf(value);
  return value === "" ? null : value;
}

function areaOf(merge: NonNullable<HucreSheet["merges"]>[number]): Area {
  return {
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  };
}
