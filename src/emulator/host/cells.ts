import {
  CellValueType,
  numfmt,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Rect } from "./rect";

/** A cell's value as Excel hands it out: an empty cell is `""`, an error is its text. */
export type HostValue = string | number | boolean;

/**
 * Reads a rectangle straight from the grid's matrix: the facade would format numbers, drop
 * spilled results and cost a call per cell.
 */
export function readCells<T>(
  sheet: FWorksheet,
  rect: Rect,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  const spilled = spilledCells(sheet);
  return Array.from({ length: rect.rows }, (_, r) => {
    const row = rect.row + r;
    const cells = matrix[row];
    const spill = spilled?.[row];
    return Array.from({ length: rect.columns }, (_, c) => {
      const column = rect.column + c;
      const cell = cells?.[column];
      const spillCell = spill?.[column];
      // The formula itself stays in its own cell; only what it spilled lies in the second matrix.
      return read(
        spillCell && !cell?.f && !cell?.si ? { ...cell, ...spillCell } : cell,
        row,
        column,
      );
    });
  });
}

/** What Excel would give for this cell. */
export function valueOf(cell: Nullable<ICellData>): HostValue {
  if (!cell) return "";
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE" || v === "1";
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  return v;
}

/** The kind of a value, in Excel's words. */
export function valueTypeOf(cell: Nullable<ICellData>): ValueTypeName {
  const value = valueOf(cell);
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  const isText = cell?.t === CellValueType.FORCE_STRING;
  return !isText && ERROR.test(value) ? "Error" : "String";
}

/** What the user reads in a cell with this number format. */
export function textOf(value: HostValue, pattern: string): string {
  if (typeof value === "string" && pattern === GENERAL) return value;
  try {
    return numfmt.format(pattern, value, { locale: "es", throws: true });
  } catch {
    // Excel fills the cell with # marks; a format that cannot be read is rare enough for the raw text.
    return String(value);
  }
}

/** Gives the style of each cell, with those of its row, column and sheet below it. */
export function styleReader(
  sheet: Worksheet,
): (cell: Nullable<ICellData>, row: number, column: number) => IStyleData | null {
  return (cell, row, column) => sheet.getComposedCellStyleByCellData(row, column, cell) ?? null;
}

/** The number format of each cell; quick, because most cells share few styles. */
export function patternReader(
  workbook: FWorkbook,
  sheet: Worksheet,
): (cell: Nullable<ICellData>, row: number, column: number) => string {
  const styles = workbook.getWorkbook().getStyles();
  return (cell, row, column) => {
    const own = styles.getStyleByCell(cell);
    const pattern =
      own?.n?.pattern ??
      sheet.getRowStyle(row)?.n?.pattern ??
      sheet.getColumnStyle(column)?.n?.pattern;
    return pattern ?? GENERAL;
  };
}

/** Whether anything in the workbook must be calculated at all. */
export function hasFormula(workbook: FWorkbook): boolean {
  return workbook.getSheets().some((sheet) => {
    const rows = sheet.getSheet().getCellMatrix().getMatrix();
    // Asked after every write: plain loops take a fifth of what the matrix's own visitor takes.
    for (const row in rows) {
      const cells = rows[Number(row)] ?? {};
      for (const column in cells) {
        const cell = cells[Number(column)];
        if (cell?.f || cell?.si) return true;
      }
    }
    return false;
  });
}

/** Excel's number format for "nothing in particular". */
export const GENERAL = "General";

/** Excel's words for what a cell holds. */
export type ValueTypeName = "Empty" | "Boolean" | "Double" | "String" | "Error";

const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/;

function spilledCells(
  sheet: FWorksheet,
): Nullable<Record<number, Record<number, Nullable<ICellData>>>> {
  const model = sheet.getInject().get(FormulaDataModel);
  return model.getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
}
