import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rect } from "./rect";

/** Where a rectangle lies on its sheet, in points, as Excel measures. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Univer measures in pixels at 96 dpi, Excel in points. */
export const POINTS_PER_PIXEL = 0.75;

export function placementOf(sheet: FWorksheet, { row, column, rows, columns }: Rect): Placement {
  return {
    left: widthOf(sheet, 0, column),
    top: heightOf(sheet, 0, row),
    width: widthOf(sheet, column, columns),
    height: heightOf(sheet, row, rows),
  };
}

function widthOf(sheet: FWorksheet, from: number, count: number): number {
  const model = sheet.getSheet();
  return sum(from, count, (column) =>
    model.getColVisible(column) ? model.getColumnWidth(column) : 0,
  );
}

function heightOf(sheet: FWorksheet, from: number, count: number): number {
  const model = sheet.getSheet();
  return sum(from, count, (row) => (model.getRowVisible(row) ? model.getRowHeight(row) : 0));
}

function sum(from: number, count: number, size: (index: number) => number): number {
  let pixels = 0;
  for (let index = from; index < from + count; index++) pixels += size(index);
  return pixels * POINTS_PER_PIXEL;
}
