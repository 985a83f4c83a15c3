import { IUndoRedoService, type ICellData, type IStyleData } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { fail } from "./hostError";
import { MAX_COLUMNS, MAX_ROWS, toUniverRange, type Rect, type UniverRange } from "./rect";

/** Cells to write, by row and column. */
export interface CellMatrix {
  [row: number]: { [column: number]: ICellData };
}

/** Writes cells in one command, which the user can undo as one. */
export function writeCells(book: Book, sheet: FWorksheet, cells: CellMatrix): void {
  if (Object.keys(cells).length === 0) return;
  const isDone = book.change(() =>
    book.univer.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: book.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      // The matrix says itself where it goes, but Univer refuses to work without a range.
      range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      value: cells,
    }),
  );
  if (!isDone) fail("GeneralException", "Univer refused to write the cells.");
  book.calculation.wrote();
}

/**
 * Writes what lies beside values: styles, and what Univer calls custom. Its own command for cells takes
 * a cell that is given without a formula for one that has lost it, so the mutation is sent under the
 * name of a command that never has formulas.
 */
export function writeBeside(book: Book, sheet: FWorksheet, cells: CellMatrix): void {
  if (Object.keys(cells).length === 0) return;
  const unitId = book.workbook.getId();
  const params = {
    unitId,
    subUnitId: sheet.getSheetId(),
    cellValue: cells,
    trigger: SetStyleCommand.id,
  };
  const injector = sheet.getInject();
  const { id } = SetRangeValuesMutation;
  const undo = injector.invoke(SetRangeValuesUndoMutationFactory, params);
  if (!book.change(() => book.univer.syncExecuteCommand(id, params)))
    fail("GeneralException", "Univer refused to format the cells.");
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}

/** Merges `style` into every cell, soon; whole rows and columns get it as their default too. */
export function writeStyle(
  book: Book,
  sheet: FWorksheet,
  rects: readonly Rect[],
  style: IStyleData,
): void {
  for (const rect of rects) growTo(book, sheet, rect);
  const [whole, inside] = [rects.filter(isWhole), rects.filter((rect) => !isWhole(rect))];
  book.styles.add(sheet, inside, style);
  for (const rect of whole) writeWholeStyle(book, sheet, rect, style);
}

function isWhole({ rows, columns }: Rect): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

function writeWholeStyle(book: Book, sheet: FWorksheet, rect: Rect, style: IStyleData): void {
  book.styles.flush();
  const cells: CellMatrix = {};
  writeDefaultStyle(book, sheet, rect, style);
  addStyledCells(cells, sheet, rect, { s: style });
  writeBeside(book, sheet, cells);
}

function writeDefaultStyle(book: Book, sheet: FWorksheet, rect: Rect, style: IStyleData): void {
  const { startRow, endRow, startColumn, endColumn } = gridRange(sheet, rect);
  if (rect.rows === MAX_ROWS) {
    for (let column = startColumn; column <= endColumn; column++) {
      const old = sheet.getColumnDefaultStyle(column);
      book.change(() => sheet.setColumnDefaultStyle(column, merged(old, style)));
    }
  } else if (rect.columns === MAX_COLUMNS) {
    for (let row = startRow; row <= endRow; row++) {
      const old = sheet.getRowDefaultStyle(row);
      book.change(() => sheet.setRowDefaultStyle(row, merged(old, style)));
    }
  }
}

// Below a whole row or column only cells that exist need the style written into them.
function addStyledCells(cells: CellMatrix, sheet: FWorksheet, rect: Rect, cell: ICellData): void {
  const { startRow, endRow, startColumn, endColumn } = gridRange(sheet, rect);
  const existing = sheet.getSheet().getCellMatrix();
  for (let row = startRow; row <= endRow; row++) {
    const line = { ...cells[row] };
    for (let column = startColumn; column <= endColumn; column++) {
      if (existing.getValue(row, column)) line[column] = cell;
    }
    if (Object.keys(line).length > 0) cells[row] = line;
  }
}

/** Makes the grid large enough: Univer's sheets end where Excel's go on. */
export function growTo(book: Book, sheet: FWorksheet, rect: Rect): void {
  const rows = rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows;
  const columns = rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns;
  if (rows > sheet.getMaxRows()) book.change(() => sheet.setRowCount(rows));
  if (columns > sheet.getMaxColumns()) book.change(() => sheet.setColumnCount(columns));
}

/** The part of `rect` that the grid has, in Univer's notation. */
export function gridRange(sheet: FWorksheet, rect: Rect): UniverRange {
  return toUniverRange(rect, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
}

function merged(old: unknown, style: IStyleData): IStyleData {
  return { ...(typeof old === "object" ? old : null), ...style };
}
