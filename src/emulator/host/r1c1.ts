import { columnIndex } from "../../core/grid/a1";

/**
 * A formula with its references relative to the cell at `row`, `column` (zero-based), as
 * `formulasR1C1` shows it: cells filled down the same way read the same.
 */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [cellColumn, cellRow, firstColumn, lastColumn, firstRow, lastRow] = parts;
    if (cellColumn !== undefined && cellRow !== undefined) {
      return (
        index("R", rowOf(cellRow), row, cellRow) +
        index("C", columnOf(cellColumn), column, cellColumn)
      );
    }
    if (firstColumn !== undefined && lastColumn !== undefined) {
      return span("C", [firstColumn, lastColumn], columnOf, column);
    }
    if (firstRow !== undefined && lastRow !== undefined)
      return span("R", [firstRow, lastRow], rowOf, row);
    return token;
  });
}

// Texts and quoted sheet names are passed over; then a cell, whole columns or whole rows.
// A name such as LOG10( or Hoja1! must not be taken for a cell.
const TOKEN =
  /"[^"]*"|'[^']*'!|(?<![\w.$])(\$?[A-Za-z]{1,3})(\$?\d{1,7})(?![\w.(!])|(?<![\w.$])(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.(!])|(?<![\w.$])(\$?\d{1,7}):(\$?\d{1,7})(?![\w.(!])/g;

function index(letter: string, target: number, home: number, text: string): string {
  if (text.startsWith("$")) return `${letter}${target + 1}`;
  return target === home ? letter : `${letter}[${target - home}]`;
}

function span(
  letter: string,
  ends: readonly string[],
  read: (text: string) => number,
  home: number,
): string {
  const [first, last] = ends.map((text) => index(letter, read(text), home, text));
  return first === last ? String(first) : `${first}:${last}`;
}

function rowOf(text: string): number {
  return Number(text.replace("$", "")) - 1;
}

function columnOf(text: string): number {
  return columnIndex(text.replace("$", "")) ?? 0;
}
