import { foldText, isBlank } from "../grid/foldText";
import { cellAt, type CellValue, type Sheet } from "../grid/grid";
import { nth } from "../nth";
import type { Tabla } from "./lista";

/** The text of a cell, or of the merged cell that it is a part of. */
export function filledText(sheet: Sheet): (row: number, column: number) => CellValue {
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top);
  return (row, column) => {
    const own = cellAt(sheet, row, column);
    if (!isBlank(own) || tall.length === 0) return own;
    const merge = tall.find(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    return merge === undefined ? own : cellAt(sheet, merge.top, merge.left);
  };
}

/** R1: the campos whose column says again, right below it, what it said: an empty cell of it says nothing. */
export function typedAgainIn<C extends string>({
  lista,
  sheet,
  headerRows,
  columnas,
  end,
}: Tabla<C>): ReadonlySet<C> {
  const isTypedAgain = (column: number): boolean => {
    let before = "";
    for (let row = nth(headerRows, -1) + 1; row < end; row++) {
      const text = foldText(cellAt(sheet, row, column));
      if (text !== "" && text === before) return true;
      before = text;
    }
    return false;
  };
  return new Set(
    columnas.flatMap(({ campo, column }) =>
      lista.columnas[campo].haciaAbajo === true && isTypedAgain(column) ? [campo] : [],
    ),
  );
}
