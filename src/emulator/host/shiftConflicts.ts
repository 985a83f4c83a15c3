import type { FWorksheet } from "@univerjs/sheets/facade";
import { valueOf } from "./cells";
import { fail } from "./hostError";
import { MAX_COLUMNS, MAX_ROWS, fromUniverRange, intersection, type Rect } from "./rect";

/** Whether cells come in place of a range or go with it, and which way the cells behind it move. */
export type Move = "Down" | "Right" | "Up" | "Left";

/**
 * Refuses what Excel refuses when cells come or go: a part of a table or of a merged area that would move without
 * the rest, the headings of a table that would go without it, and cells that would be pushed off the sheet.
 */
export function checkShift(sheet: FWorksheet, rect: Rect, move: Move): void {
  const isVertical = move === "Down" || move === "Up";
  const moved = isVertical ? behind(rect) : turned(behind(turned(rect)));
  const tables = tablesOf(sheet);
  if ([...tables, ...mergesOf(sheet)].some((area) => isTorn(area, rect, moved, isVertical)))
    fail("InsertDeleteConflict");
  if (move === "Up" && tables.some((table) => losesHeadings(table, rect)))
    fail("InsertDeleteConflict");
  if (move === "Down" || move === "Right") checkEnd(sheet, rect, isVertical);
}

/** The tables that a sheet has. */
export function tablesOf(sheet: FWorksheet): Rect[] {
  return sheet.getSubTableInfos().map(({ range }) => fromUniverRange(range));
}

/** The areas of a sheet that are merged. */
export function mergesOf(sheet: FWorksheet): Rect[] {
  return sheet.getSheet().getMergeData().map(fromUniverRange);
}

// The range and all that lies below it.
function behind(rect: Rect): Rect {
  return { ...rect, rows: MAX_ROWS - rect.row };
}

function turned({ row, column, rows, columns }: Rect): Rect {
  return { row: column, column: row, rows: columns, columns: rows };
}

function isTorn(area: Rect, rect: Rect, moved: Rect, isVertical: boolean): boolean {
  if (!intersection(area, moved)) return false;
  const [own, wide] = isVertical ? [area, rect] : [turned(area), turned(rect)];
  return own.column < wide.column || own.column + own.columns > wide.column + wide.columns;
}

function losesHeadings(table: Rect, gone: Rect): boolean {
  const common = intersection(table, gone);
  return common?.row === table.row && common.rows < table.rows;
}

function checkEnd(sheet: FWorksheet, rect: Rect, isVertical: boolean): void {
  const end: Rect = isVertical
    ? { ...rect, row: MAX_ROWS - rect.rows }
    : { ...rect, column: MAX_COLUMNS - rect.columns };
  // The grid seldom reaches so far.
  if (sheet.getMaxRows() <= end.row || sheet.getMaxColumns() <= end.column) return;
  const rows = sheet.getSheet().getCellMatrix().getMatrix();
  for (let row = end.row; row < Math.min(end.row + end.rows, sheet.getMaxRows()); row++) {
    for (const [column, cell] of Object.entries(rows[row] ?? {})) {
      const isInside = Number(column) >= end.column && Number(column) < end.column + end.columns;
      if (isInside && (cell?.f || cell?.si || valueOf(cell) !== "")) fail("NonBlankCellOffSheet");
    }
  }
}
