import type { ICellData, IWorksheetData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Position } from "./formulasOfSheet";

/** "=SUM(A1:A3)" by position. Where Univer wrote a formula once for several cells, it is moved to each. */
export function formulasOfSnapshot(sheet: Partial<IWorksheetData>): ReadonlyMap<Position, string> {
  const formulas = new Map<Position, string>();
  const masters = new Map<string, Master>();
  const followers: { readonly row: number; readonly column: number; readonly id: string }[] = [];
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
      if (!cell) continue;
      const at = { row: Number(row), column: Number(column) };
      if (cell.f) {
        formulas.set(`${row},${column}`, cell.f);
        if (cell.si) masters.set(cell.si, { ...at, formula: cell.f });
      } else if (cell.si) {
        followers.push({ ...at, id: cell.si });
      }
    }
  }
  const lexer = new LexerTreeBuilder();
  for (const { row, column, id } of followers) {
    const master = masters.get(id);
    if (!master) continue;
    const moved = lexer.moveFormulaRefOffset(
      master.formula,
      column - master.column,
      row - master.row,
    );
    formulas.set(`${row},${column}`, moved);
  }
  return formulas;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
