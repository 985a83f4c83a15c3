import {
  cellKey,
  type Area,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "../../src/core/grid/grid";
import { columnIndex, parseArea } from "../../src/core/grid/a1";
import type { Campo, Trimestre, Vigencia } from "../../src/core/vocabulary";

/** A small workbook in some office's dialect, and what must be made of it. */
export interface RecognitionCase {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly expected: Expected;
}

/** A matriz; a workbook that is none; or one where the user must say which column holds the campo. */
export type Expected = ExpectedMatriz | { readonly refused: true } | { readonly asks: Campo };

export interface ExpectedMatriz {
  readonly sheet: string;
  /** As Excel counts it; the lowest row of the header. */
  readonly headerRow: number;
  /** All that must be found; what is not named here may be found or not. */
  readonly columns: readonly ExpectedColumn[];
  /** Blank rows are not read. Subtotals, notes, signatures and repeated headers are excluded. */
  readonly filas: {
    readonly counted: number;
    readonly excluded: number;
    readonly rejected: number;
  };
}

export interface ExpectedColumn {
  readonly campo: Campo;
  /** As Excel names it. */
  readonly column: string;
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  readonly level?: number;
}

/** `col("H", "programado", { vigencia: 2024 })`. */
export function col(
  column: string,
  campo: Campo,
  more: Omit<ExpectedColumn, "campo" | "column"> = {},
): ExpectedColumn {
  return { campo, column, ...more };
}

/** A workbook of these sheets. */
export function book(name: string, ...sheets: readonly Sheet[]): WorkbookSnapshot {
  return { name, sheets, remembered: null };
}

/** What a sheet has besides its cells; formats are given by column ("H": "0%"). */
export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** A sheet of these rows; "" is an empty cell. */
export function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  { merges = [], formats = {}, hidden = false }: SheetExtras = {},
): Sheet {
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map((value) => (value === "" ? null : value))),
    merges: merges.map((merge): Area => parseArea(merge)!),
    formats: formatsOf(rows, formats),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

/** Empty rows above the table. */
export function blank(count: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, () => []);
}

function formatsOf(
  rows: readonly (readonly CellValue[])[],
  byColumn: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const [name, format] of Object.entries(byColumn)) {
    const column = columnIndex(name)!;
    rows.forEach((row, index) => {
      if (typeof row[column] === "number") formats.set(cellKey(index, column), format);
    });
  }
  return formats;
}
