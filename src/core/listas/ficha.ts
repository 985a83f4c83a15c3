import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, type CellRef, type Sheet } from "../grid/grid";
import { textOf } from "./valores";

/** What a form says beside or below its labels. */
export interface Dato {
  readonly text: string;
  readonly at: CellRef;
}

/**
 * Reads the labels of a form and what is written after the colon, to the right, or below each.
 *
 * @param labels each matched against folded text from its beginning
 * @param isOfTable rows of a table, which are no part of the form
 */
export function fichaDe<K extends string>(
  workbook: string,
  sheet: Sheet,
  labels: Readonly<Record<K, RegExp>>,
  isOfTable: (row: number) => boolean,
): Readonly<Partial<Record<K, Dato>>> {
  const keys = Object.keys(labels) as K[];
  const labelOf = (text: string): K | undefined => keys.find((key) => labels[key].test(text));
  const found: Partial<Record<K, Dato>> = {};
  for (const [row, cells] of sheet.rows.entries()) {
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    // A row of many cells is of a table.
    if (filled === 0 || filled > MOST_CELLS || isOfTable(row)) continue;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || isBlank(cell)) continue;
      const text = plainText(cell);
      const key = labelOf(foldText(text.split(":")[0] ?? "").slice(0, LONGEST_LABEL));
      if (key === undefined || found[key] !== undefined) continue;
      const value =
        afterColon(text) ??
        toTheRight(sheet, row, column) ??
        below(sheet, row, column, (other) => labelOf(foldText(other)) !== undefined);
      if (value === null || labelOf(foldText(value)) !== undefined) continue;
      found[key] = { text: value, at: { workbook, sheet: sheet.name, row, column } };
    }
  }
  return found;
}

const MOST_CELLS = 4;
const LONGEST_LABEL = 60;

function afterColon(text: string): string | null {
  const at = text.indexOf(":");
  return at < 0 || at > LONGEST_LABEL ? null : textOf(text.slice(at + 1));
}

function toTheRight(sheet: Sheet, row: number, column: number): string | null {
  const cells = (sheet.rows[row] ?? []).slice(column + 1, column + 9);
  const next = cells.find((cell) => !isBlank(cell));
  return next === undefined ? null : textOf(next);
}

function below(
  sheet: Sheet,
  row: number,
  column: number,
  isLabel: (text: string) => boolean,
): string | null {
  const text = textOf(cellAt(sheet, row + 1, column));
  return text === null || isLabel(text) ? null : text;
}
