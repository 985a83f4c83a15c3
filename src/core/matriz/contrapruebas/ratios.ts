import { wholeIn } from "../../grid/digits";
import { columnIndex } from "../../grid/a1";
import { cellOfKey, type Sheet } from "../../grid/grid";

/** A column in which the sheet itself divides, row by row, what was done by what was promised. */
export interface Ratio {
  /** Zero-based, all three. */
  readonly column: number;
  readonly done: number;
  readonly promised: number;
}

/**
 * The columns that are computed as one cell of their row over another: "=K5/J5", also within IFERROR, IF,
 * MIN or ROUND, or times 100.
 *
 * @param firstRow zero-based row below the header
 */
export function ratiosOf(sheet: Sheet, firstRow: number): readonly Ratio[] {
  const byColumn = new Map<number, { total: number; pairs: Map<string, number> }>();
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = cellOfKey(key);
    if (row < firstRow || !formula.includes("/")) continue;
    const counted = byColumn.get(column) ?? { total: 0, pairs: new Map<string, number>() };
    byColumn.set(column, counted);
    counted.total++;
    const pair = pairOf(formula, row);
    if (pair !== null) counted.pairs.set(pair, (counted.pairs.get(pair) ?? 0) + 1);
  }
  return [...byColumn].flatMap(([column, { total, pairs }]): Ratio[] => {
    const [usual] = [...pairs].sort((a, b) => b[1] - a[1]);
    if (usual === undefined || usual[1] < FEWEST || usual[1] < total * MOST_ROWS) return [];
    const [done = -1, promised = -1] = usual[0].split("/").map((side) => wholeIn(side) ?? -1);
    return done === promised ? [] : [{ column, done, promised }];
  });
}

/** Two rows may divide by chance; three that do it alike mean it. */
const FEWEST = 2;
const MOST_ROWS = 0.8;

function pairOf(formula: string, row: number): string | null {
  const divisions = [...formula.replace(/[\s$]/g, "").matchAll(DIVISION)];
  const pairs = new Set(
    divisions.flatMap(([, done = "", doneRow, promised = "", promisedRow]) =>
      wholeIn(doneRow) === row + 1 && wholeIn(promisedRow) === row + 1
        ? [`${columnIndex(done) ?? -1}/${columnIndex(promised) ?? -1}`]
        : ["other"],
    ),
  );
  const [pair] = pairs;
  return pairs.size === 1 && pair !== undefined && pair !== "other" ? pair : null;
}

const DIVISION = /(?<![A-Z!])([A-Z]{1,3})(\d+)\)?\/\(?([A-Z]{1,3})(\d+)/g;
