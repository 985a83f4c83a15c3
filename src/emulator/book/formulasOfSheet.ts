import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { formulaFromXlsx } from "./formulaXlsx";
import type { Cell } from "./hucre";
import { rangeOf } from "./ranges";

/** A position inside a sheet, "row,column", zero-based: hucre's own key. */
export type Position = string;

/** What the formulas of a sheet say, and the cells whose value Univer must spill by itself. */
export interface SheetFormulas {
  readonly formulas: ReadonlyMap<Position, string>;
  readonly spilled: ReadonlySet<Position>;
}

/**
 * Formulas by position. A formula that the file writes once for many cells is moved to each;
 * what an array formula spilled is named, because Univer spills again by itself.
 */
export function formulasOfSheet(cells: ReadonlyMap<Position, Cell>): SheetFormulas {
  const shared = mastersOf(cells);
  const formulas = new Map<Position, string>();
  const spilled = new Set<Position>();
  for (const [position, cell] of cells) {
    if (cell.formula === undefined) continue;
    if (cell.formula !== "") formulas.set(position, formulaFromXlsx(cell.formula));
    else moved(shared, position, cell, formulas);
    if (cell.formulaType === "array") addSpill(cell.formulaRef, spilled);
  }
  return { formulas, spilled };
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function mastersOf(cells: ReadonlyMap<Position, Cell>): ReadonlyMap<number, Master> {
  const masters = new Map<number, Master>();
  for (const [position, { formula, formulaSharedIndex }] of cells) {
    if (formulaSharedIndex === undefined || !formula) continue;
    const [row, column] = placeOf(position);
    masters.set(formulaSharedIndex, { row, column, formula: formulaFromXlsx(formula) });
  }
  return masters;
}

function moved(
  masters: ReadonlyMap<number, Master>,
  position: Position,
  cell: Cell,
  formulas: Map<Position, string>,
): void {
  const master =
    cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  if (!master) return;
  const [row, column] = placeOf(position);
  const lexer = new LexerTreeBuilder();
  formulas.set(
    position,
    lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row),
  );
}

// The first cell loses its value too: one that has a value is not calculated on opening.
function addSpill(ref: string | undefined, spilled: Set<Position>): void {
  const range = ref?.includes(":") ? rangeOf(ref) : null;
  if (!range) return;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      spilled.add(`${row},${column}`);
    }
  }
}

/** "4,2" → [4, 2]. */
export function placeOf(position: Position): readonly [number, number] {
  const comma = position.indexOf(",");
  return [Number(position.slice(0, comma)), Number(position.slice(comma + 1))];
}
