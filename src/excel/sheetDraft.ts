import { cellKey, type Area, type CellValue, type Sheet } from "../core/grid/grid";
import type { Block, FormulaBlock } from "./block";

/** A sheet while its blocks are still coming in. */
export interface SheetDraft {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: CellValue[][];
  readonly merges: Area[];
  readonly formats: Map<number, string>;
  readonly formulas: Map<number, string>;
}

export function emptyDraft(name: string, hidden: boolean): SheetDraft {
  return { name, hidden, rows: [], merges: [], formats: new Map(), formulas: new Map() };
}

/** Puts a block where it belongs: row 0 is Excel's row 1, wherever the used range starts. */
export function place(draft: SheetDraft, block: Block | null, merges: readonly Area[]): void {
  draft.merges.push(...merges);
  if (!block) return;
  for (const [index, values] of block.values.entries()) {
    const row = block.top + index;
    const cells = rowAt(draft.rows, row);
    while (cells.length < block.left) cells.push(null);
    for (const [offset, value] of values.entries()) {
      const column = block.left + offset;
      cells[column] = value === "" ? null : value;
      const format = block.formats[index]?.[offset];
      if (format && format !== "General") draft.formats.set(cellKey(row, column), format);
    }
  }
}

/** Keeps the formulas of a block; a text that only looks like one is its own value. */
export function placeFormulas(draft: SheetDraft, block: FormulaBlock | null): void {
  if (!block) return;
  for (const [index, entered] of block.entered.entries()) {
    const row = block.top + index;
    for (const [offset, formula] of entered.entries()) {
      const column = block.left + offset;
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      if (draft.rows[row]?.[column] === formula) continue;
      draft.formulas.set(cellKey(row, column), formula);
    }
  }
}

/** Live Excel has always calculated what it shows, so no formula is without its result (R18). */
export function sheetOf({ name, hidden, rows, merges, formats, formulas }: SheetDraft): Sheet {
  return { name, hidden, rows, merges, formats, formulas, uncalculated: new Set() };
}

function rowAt(rows: CellValue[][], row: number): CellValue[] {
  while (rows.length <= row) rows.push([]);
  return rows[row]!;
}
