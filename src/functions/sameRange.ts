import { basicValue } from "../core/cells/basicValue";
import type { Beside } from "../core/cells/cellFormulas";
import { rangeSnapshot } from "../core/cells/rangeSnapshot";
import type { WorkbookSnapshot } from "../core/grid/grid";

/**
 * Excel copies a range anew for every formula. A range with the same values as one asked of lately
 * is given the same snapshot, so that the engine evaluates it once; losing this costs only time.
 */
export function snapshotOf(values: readonly (readonly unknown[])[]): WorkbookSnapshot {
  const at = recent.findIndex((entry) => sameValues(entry.values, values));
  const [known] = at < 0 ? [] : recent.splice(at, 1);
  const latest = known ?? { values, snapshot: rangeSnapshot(values), cells: cellsOf(values) };
  recent.unshift(latest);
  let cells = recent.reduce((sum, entry) => sum + entry.cells, 0);
  // A range larger than all the room is kept alone: its formulas too are many.
  while (cells > MOST_CELLS && recent.length > 1) cells -= recent.pop()?.cells ?? 0;
  return latest.snapshot;
}

/** The range of an optional argument; one left out, or an empty cell, is `null`. */
export function rangeOf(
  argument: readonly (readonly unknown[])[] | undefined | null,
): WorkbookSnapshot | null {
  if (!Array.isArray(argument)) return null;
  const isEmpty = argument.every((row: readonly unknown[]) =>
    row.every((cell) => cell === null || cell === undefined || cell === ""),
  );
  return isEmpty ? null : snapshotOf(argument as readonly (readonly unknown[])[]);
}

/** What stands beside the range of the matriz: each left out, or given. */
export function besideOf(
  registro: readonly (readonly unknown[])[] | undefined | null,
  ajustes: readonly (readonly unknown[])[] | undefined | null,
): Beside {
  return { registro: rangeOf(registro), ajustes: rangeOf(ajustes) };
}

interface Remembered {
  readonly values: readonly (readonly unknown[])[];
  readonly snapshot: WorkbookSnapshot;
  readonly cells: number;
}

// Ten ranges as large as the matriz of the whole plan (34 000 cells) and their registries, or hundreds of
// a dependencia's. What they hold in memory, their evaluations too, stays under some 100 MB.
const MOST_CELLS = 400_000;
const recent: Remembered[] = [];

function cellsOf(values: readonly (readonly unknown[])[]): number {
  return values.reduce((sum, row) => sum + row.length, 0);
}

function sameValues(
  a: readonly (readonly unknown[])[],
  b: readonly (readonly unknown[])[],
): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, index) => {
    const other = b[index]!;
    return (
      row.length === other.length &&
      // A value that Excel hands over with more than it shows is a new object each time.
      row.every(
        (value, column) =>
          value === other[column] || basicValue(value) === basicValue(other[column]),
      )
    );
  });
}
