import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { fromUniverRange, intersection, type Rect, type UniverRange } from "./rect";
import { mergesOf, tablesOf } from "./shiftConflicts";

/** What a formula shows beside its own cell. */
export interface HostSpill {
  /** The cell of the formula. */
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
}

/** The formulas of a sheet that spill, by what Univer has calculated. */
export function spillsOf(sheet: FWorksheet): HostSpill[] {
  const all = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  const ranges = all[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
  const cells = sheet.getSheet().getCellMatrix();
  return Object.entries(ranges).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, range]) => {
      const rect = fromUniverRange(range as UniverRange);
      const isAlone = rect.rows === 1 && rect.columns === 1;
      // Univer keeps where a formula would have spilled, too.
      const isBlocked = cells.getValue(Number(row), Number(column))?.v === "#SPILL!";
      return isAlone || isBlocked ? [] : [{ row: Number(row), column: Number(column), rect }];
    }),
  );
}

/**
 * Lets a formula answer #SPILL! where Excel's does and Univer's does not: in a table, and over a merged area. Univer
 * asks of each formula whether its cells are free, and knows only of what stands in them.
 */
export function letTablesAndMergesBlock(workbook: FWorkbook): void {
  const runtime = workbook
    .getActiveSheet()
    .getInject()
    .get(IFormulaRuntimeService) as unknown as Asked;
  const { _checkIfArrayFormulaRangeHasData: isTaken } = runtime;
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    const sheet = unitId === workbook.getId() ? workbook.getSheetBySheetId(sheetId) : null;
    return (
      (sheet !== null && isBlocked(sheet, fromUniverRange(range))) ||
      isTaken.call(runtime, unitId, sheetId, row, column, range)
    );
  };
}

function isBlocked(sheet: FWorksheet, rect: Rect): boolean {
  return [...tablesOf(sheet), ...mergesOf(sheet)].some((area) => intersection(area, rect));
}

// What Univer's calculation asks itself; its declarations call it private.
interface Asked {
  _checkIfArrayFormulaRangeHasData: (
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: UniverRange,
  ) => boolean;
}
