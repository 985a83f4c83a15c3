import type { Area, CellRef } from "../core/grid/grid";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";

/** Brings cells before the user's eyes and selects them. */
export function reveal(place: {
  readonly sheet: string;
  readonly area: Area;
}): Promise<Result<null, Problem>> {
  const { top, left, bottom, right } = place.area;
  return attempt(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
    await context.sync();
    return null;
  });
}

/** The cell on which the user stands. */
export async function activeCell(): Promise<Result<CellRef, Problem>> {
  return attempt(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    context.workbook.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column } = cell;
    return { workbook: context.workbook.name, sheet: cell.worksheet.name, row, column };
  });
}
