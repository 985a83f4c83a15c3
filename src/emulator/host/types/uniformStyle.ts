import type { IStyleData } from "@univerjs/core";
import { styleReader } from "../cells";
import { gridRange } from "../write";
import type { Range } from "./range";

/** The value that all cells share; `null` when they differ, as Excel says it. */
export function uniformStyle(
  ranges: readonly Range[],
  read: (style: IStyleData | null) => unknown,
): unknown {
  let first: unknown;
  for (const { $sheet, $rect } of ranges) {
    const { startRow, endRow, startColumn, endColumn } = gridRange($sheet, $rect);
    const sheet = $sheet.getSheet();
    const matrix = sheet.getCellMatrix();
    const styleOf = styleReader(sheet);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const value = read(styleOf(matrix.getValue(row, column), row, column));
        if (first === undefined) first = value;
        else if (value !== first) return null;
      }
    }
  }
  return first;
}
