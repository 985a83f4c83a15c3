import { columnIndex, columnName, quoteSheet } from "../../core/grid/a1";

/** A rectangle of cells, zero-based. Whole columns have all rows of Excel, not of the grid. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** "A1", "B:C", "2:4", "$B$2:$C$3"; `null` for what is no address. */
export function parseRect(text: string): Rect | null {
  const [from, to, extra] = text.split(":");
  if (from === undefined || extra !== undefined) return null;
  const first = parseCorner(from);
  const last = to === undefined ? first : parseCorner(to);
  if (!first || !last) return null;
  // "A" or "3" alone name nothing; "A:A" and "3:3" do.
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const [row, rows] = span(first.row, last.row, MAX_ROWS);
  const [column, columns] = span(first.column, last.column, MAX_COLUMNS);
  const rect = { row, column, rows, columns };
  return isInside(rect) ? rect : null;
}

/** "Hoja!A1" → sheet and what follows; without a sheet, `sheet` is `null`. */
export function splitSheet(address: string): {
  readonly sheet: string | null;
  readonly local: string;
} {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, local: address.replace(/^=/, "") };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, local: match[3] ?? "" };
}

/** "B2:C5", "B:C" for whole columns, "2:4" for whole rows, as Excel prints it. */
export function localAddress({ row, column, rows, columns }: Rect): string {
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const start = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "Matriz!B2:C5", with the sheet quoted where Excel quotes it. */
export function fullAddress(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${localAddress(rect)}`;
}

/** "Matriz!$B$2:$C$5", the form that defined names and charts keep. */
export function absoluteAddress(sheet: string, { row, column, rows, columns }: Rect): string {
  const start = `$${columnName(column)}$${row + 1}`;
  const end = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

export function sameRects(some: readonly Rect[], others: readonly Rect[]): boolean {
  return (
    some.length === others.length && some.every((rect, index) => sameRect(rect, others[index]!))
  );
}

export function isInside({ row, column, rows, columns }: Rect): boolean {
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Univer's way to write the same rectangle; `limit` cuts whole columns to the grid. */
export function toUniverRange(
  { row, column, rows, columns }: Rect,
  limit: { readonly rows: number; readonly columns: number },
): UniverRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: Math.min(row + rows, Math.max(limit.rows, row + 1)) - 1,
    endColumn: Math.min(column + columns, Math.max(limit.columns, column + 1)) - 1,
  };
}

export function fromUniverRange(range: UniverRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Zero-based and inclusive on both ends. */
export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || text === "" || text === "$") return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  if (match[1] !== undefined && column === null) return null;
  return { row: match[2] === undefined ? null : Number(match[2]) - 1, column };
}

// Half an address ("A:A") leaves one direction open: it then spans the whole sheet.
function span(from: number | null, to: number | null, all: number): readonly [number, number] {
  if (from === null || to === null) return from === to ? [0, all] : [-1, 0];
  return [Math.min(from, to), Math.abs(from - to) + 1];
}
