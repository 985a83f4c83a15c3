import { columnIndex, parseArea } from "../../src/core/grid/a1";
import {
  cellKey,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "../../src/core/grid/grid";
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

/**
 * What a matriz must be taken for. Columns are written as "H programado 2024 T3" and
 * "B nivel 0", where 0 is the top of the plan.
 */
export function matriz(
  sheetName: string,
  headerRow: number,
  columns: string,
  [counted, excluded, rejected]: readonly [number, number, number],
): ExpectedMatriz {
  return {
    sheet: sheetName,
    headerRow,
    columns: columns.split(",").map(expectedColumn),
    filas: { counted, excluded, rejected },
  };
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

/**
 * A sheet drawn as text: each line is a row, "|" stands before each cell. A number is a number
 * unless it is in quotes; quotes also keep spaces and "\n".
 */
export function sheet(
  name: string,
  table: string,
  { merges = [], formats = {}, hidden = false }: SheetExtras = {},
): Sheet {
  const rows = table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").slice(1).map(cellValue));
  return {
    name,
    hidden,
    rows,
    merges: merges.map((merge) => parseArea(merge)!),
    formats: formatsOf(rows, formats),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

function cellValue(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.startsWith('"')) return JSON.parse(trimmed) as string;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function expectedColumn(text: string): ExpectedColumn {
  const [column, campo, ...details] = text.trim().split(/\s+/);
  const numberAt = (pattern: RegExp) => {
    const found = details.map((word) => pattern.exec(word)?.[1]).find((word) => word !== undefined);
    return found === undefined ? undefined : Number(found);
  };
  const vigencia = numberAt(/^(\d{4})$/);
  const trimestre = numberAt(/^T([1-4])$/) as Trimestre | undefined;
  const level = numberAt(/^(\d)$/);
  return {
    campo: campo as Campo,
    column: column!,
    ...(vigencia !== undefined && { vigencia }),
    ...(trimestre !== undefined && { trimestre }),
    ...(level !== undefined && { level }),
  };
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
