import { basicValue } from "../core/cells/basicValue";
import { rangeSnapshot } from "../core/cells/rangeSnapshot";
import type { WorkbookSnapshot } from "../core/grid/grid";

/**
 * Excel copies a range anew for every formula. A range with the same values as one of the last few
 * is given the same snapshot, so that the engine evaluates it once; losing this costs only time.
 */
export function snapshotOf(values: readonly (readonly unknown[])[]): WorkbookSnapshot {
  const known = recent.find((entry) => sameValues(entry.values, values));
  if (known) return known.snapshot;
  const snapshot = rangeSnapshot(values);
  recent.unshift({ values, snapshot });
  recent.length = Math.min(recent.length, MOST_REMEMBERED);
  return snapshot;
}

/** The range of an optional argument; one left out, or an empty cell, is `null`. */
export function registroOf(
  argument: readonly (readonly unknown[])[] | undefined | null,
): WorkbookSnapshot | null {
  if (!Array.isArray(argument)) return null;
  const isEmpty = argument.every((row: readonly unknown[]) =>
    row.every((cell) => cell === null || cell === undefined || cell === ""),
  );
  return isEmpty ? null : snapshotOf(argument as readonly (readonly unknown[])[]);
}

interface Remembered {
  readonly values: readonly (readonly unknown[])[];
  readonly snapshot: WorkbookSnapshot;
}

const MOST_REMEMBERED = 8;
const recent: Remembered[] = [];

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
