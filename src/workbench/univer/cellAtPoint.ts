import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellAtPoint } from "../../emulator/book/chartToXlsx";

/** The cell of a sheet under a point, in pixels from its top left corner. */
export function cellAtPoint(sheet: FWorksheet): CellAtPoint {
  const model = sheet.getSheet();
  return (x, y) => ({
    row: indexAt(y, model.getRowCount(), (row) =>
      model.getRowVisible(row) ? model.getRowHeight(row) : 0,
    ),
    col: indexAt(x, model.getColumnCount(), (column) =>
      model.getColVisible(column) ? model.getColumnWidth(column) : 0,
    ),
  });
}

// Points are no whole pixels: where a cell begins is not a hair before it.
const ROUNDING = 0.01;

function indexAt(distance: number, count: number, size: (index: number) => number): number {
  let rest = distance;
  for (let index = 0; index < count; index++) {
    rest -= size(index);
    if (rest < -ROUNDING) return index;
  }
  return Math.max(0, count - 1);
}
