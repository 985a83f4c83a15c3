import { isBlank } from "../../grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet } from "../../grid/grid";
import { isDuration, quantityIn } from "../../grid/quantity";
import { readNumber } from "../../grid/readNumber";

/** The number of a cell; `null` where there is none, or where a formula came without its result (R1, R18). */
export function numberAt(sheet: Sheet, row: number, column: number): number | null {
  const key = cellKey(row, column);
  const cell = cellAt(sheet, row, column);
  if (isBlank(cell) || sheet.uncalculated.has(key)) return null;
  return readNumber(cell, sheet.formats.get(key)).value ?? ofQuantity(cell);
}

/** "30 und." is 30, unless it says how long something takes. */
function ofQuantity(cell: CellValue): number | null {
  const quantity = quantityIn(cell);
  return quantity === null || isDuration(quantity) ? null : readNumber(quantity.number).value;
}
