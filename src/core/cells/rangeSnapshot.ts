import type { WorkbookSnapshot } from "../grid/grid";
import { cellOf } from "./emptyCells";

/** Whether a 0 that stands there is read as an empty cell. */
export type ZeroIsEmpty = (row: number, column: number) => boolean;

/** The cells of a formula's argument as a workbook of one sheet. */
export function rangeSnapshot(
  values: readonly (readonly unknown[])[],
  zeroIsEmpty: ZeroIsEmpty = () => false,
): WorkbookSnapshot {
  const sheet = {
    name: RANGE,
    hidden: false,
    rows: values.map((row, line) =>
      row.map((given, column) => {
        const cell = cellOf(given);
        return cell === 0 && zeroIsEmpty(line, column) ? null : cell;
      }),
    ),
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set<number>(),
  };
  return { name: RANGE, sheets: [sheet], remembered: null };
}

const RANGE = "Rango";
