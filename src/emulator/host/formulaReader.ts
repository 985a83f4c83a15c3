import { isFormulaId, isFormulaString, type ICellData, type Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";

/**
 * Gives the formula text of each cell, or `null`. A filled-down formula is kept once and
 * named by id in the other cells; its origins are looked up once per read.
 */
export function formulaReader(
  sheet: FWorksheet,
): (cell: Nullable<ICellData>, row: number, column: number) => string | null {
  let origins: ReadonlyMap<string, Origin> | null = null;
  return (cell, row, column) => {
    if (!cell) return null;
    if (isFormulaString(cell.f)) return String(cell.f);
    if (!isFormulaId(cell.si)) return null;
    origins ??= sharedFormulas(sheet);
    const origin = origins.get(String(cell.si));
    if (!origin) return null;
    const lexer = sheet.getInject().get(LexerTreeBuilder);
    return lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
  };
}

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function sharedFormulas(sheet: FWorksheet): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && isFormulaString(cell.f) && isFormulaId(cell.si)) {
        origins.set(String(cell.si), { formula: String(cell.f), row, column });
      }
    });
  return origins;
}
