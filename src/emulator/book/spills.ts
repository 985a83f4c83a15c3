import type { IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { valueToXlsx } from "./cellToXlsx";
import type { Cell } from "./hucre";

/** What dynamic arrays show, by the position of the cell that holds the formula. */
export type Spills = ReadonlyMap<string, Spill>;

export interface Spill {
  readonly range: IRange;
  readonly values: ReadonlyMap<string, Cell["value"]>;
}

/** The spills of one sheet. Univer keeps them beside the cells, not in the snapshot. */
export function spillsOf(model: FormulaDataModel, unitId: string, sheetId: string): Spills {
  const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  const shown = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  const spills = new Map<string, Spill>();
  for (const [row, line] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries(line ?? {})) {
      const { startRow, endRow, startColumn, endColumn } = range as IRange;
      if (startRow === endRow && startColumn === endColumn) continue;
      const values = new Map<string, Cell["value"]>();
      for (let r = startRow; r <= endRow; r++) {
        for (let c = startColumn; c <= endColumn; c++)
          values.set(`${r},${c}`, valueToXlsx(shown?.[r]?.[c] ?? {}));
      }
      spills.set(`${row},${column}`, { range: range as IRange, values });
    }
  }
  return spills;
}
