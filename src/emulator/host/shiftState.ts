import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Rect } from "./rect";
import { sheetState, type CellSource, type Group } from "./state";

/** Rows or columns that came (`count` > 0) or went (`count` < 0) before index `at`. */
export interface Shift {
  readonly sheetId: string;
  readonly direction: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/**
 * Moves what only the host keeps, as Univer moves its own cells, names and tables: comments,
 * groups and the cells that charts draw.
 */
export function shiftState(workbook: FWorkbook, shift: Shift): void {
  const moved = workbook.getSheetBySheetId(shift.sheetId);
  if (!moved) return;
  const state = sheetState(moved);
  state.comments = state.comments.flatMap((comment) => {
    const rect = shiftRect(
      { row: comment.row, column: comment.column, rows: 1, columns: 1 },
      shift,
    );
    return rect ? [{ ...comment, row: rect.row, column: rect.column }] : [];
  });
  state.conditionalFormats = state.conditionalFormats.flatMap((format) => {
    const rects = format.rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
    return rects.length > 0 ? [{ ...format, rects }] : [];
  });
  if (shift.direction === "rows") {
    state.rowBreaks = state.rowBreaks.flatMap(
      (row) => shiftRect({ row, column: 0, rows: 1, columns: 1 }, shift)?.row ?? [],
    );
  }
  if (shift.direction === "rows") state.rowGroups = shiftGroups(state.rowGroups, shift);
  else state.columnGroups = shiftGroups(state.columnGroups, shift);

  for (const sheet of workbook.getSheets()) {
    for (const series of sheetState(sheet).charts.flatMap((chart) => chart.series)) {
      series.source = shiftSource(series.source, shift);
      series.categories = shiftSource(series.categories, shift);
    }
  }
}

/** Where a rectangle lies afterwards; `null` when all of it went. */
export function shiftRect(rect: Rect, { direction, at, count }: Shift): Rect | null {
  const isRows = direction === "rows";
  const span = shiftSpan(
    isRows ? rect.row : rect.column,
    isRows ? rect.rows : rect.columns,
    at,
    count,
  );
  if (!span) return null;
  return isRows
    ? { ...rect, row: span.start, rows: span.length }
    : { ...rect, column: span.start, columns: span.length };
}

function shiftSource(source: CellSource | null, shift: Shift): CellSource | null {
  if (source?.sheetId !== shift.sheetId) return source;
  const rect = shiftRect(source.rect, shift);
  return rect && { ...source, rect };
}

function shiftGroups(groups: readonly Group[], { at, count }: Shift): Group[] {
  return groups.flatMap(([first, last]): Group[] => {
    const span = shiftSpan(first, last - first + 1, at, count);
    return span ? [[span.start, span.start + span.length - 1]] : [];
  });
}

function shiftSpan(start: number, length: number, at: number, count: number): Span | null {
  const end = start + length;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const goneEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, goneEnd));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(start, goneEnd) + count, length: before + after };
}

interface Span {
  readonly start: number;
  readonly length: number;
}
