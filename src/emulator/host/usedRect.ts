import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { valueOf } from "./cells";
import type { Rect } from "./rect";

/** The smallest rectangle around everything in the sheet; formats alone count unless `valuesOnly`. */
export function usedRect(sheet: FWorksheet, valuesOnly: boolean): Rect | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const add = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const holds = cell.f || cell.si || valueOf(cell) !== "";
      if (holds || (!valuesOnly && cell.s)) add(row, column);
    });
  const arrays = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  new ObjectMatrix(arrays[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()]).forValue(
    (_row, _column, range) => {
      if (!range) return;
      add(range.startRow, range.startColumn);
      add(range.endRow, range.endColumn);
    },
  );
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
