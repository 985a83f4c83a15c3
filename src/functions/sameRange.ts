import { basicValue } from "../core/cells/basicValue";
import { amongWords, emptyCellsSeen, type EmptyCellsSeen } from "../core/cells/emptyCells";
import { rangeSnapshot, type ZeroIsEmpty } from "../core/cells/rangeSnapshot";
import { parteOfColumn, type Parte } from "../core/cells/zerosInDoubt";
import type { WorkbookSnapshot } from "../core/grid/grid";

/** A range that Excel handed over: what it tells of empty cells, and its cells as they are read. */
export interface GivenRange {
  readonly seen: EmptyCellsSeen;
  /** How many times its cells are kept. */
  readonly copies: () => number;
  /** Its cells as they were handed over. */
  readonly plain: () => WorkbookSnapshot;
  /** Its cells, where a 0 among words is an empty cell, and so are those of numbers of some parts. */
  readonly without: (zeros: ReadonlySet<Parte>) => WorkbookSnapshot;
}

/**
 * Excel copies a range anew for every formula. A range with the same values as one asked of lately
 * is given the same snapshots, so that the engine evaluates it once; losing this costs only time.
 */
export function givenRange(values: readonly (readonly unknown[])[]): GivenRange {
  const at = recent.findIndex((entry) => sameValues(entry.values, values));
  const [known] = at < 0 ? [] : recent.splice(at, 1);
  const latest = known ?? { values, given: madeOf(values), cells: cellsOf(values) };
  recent.unshift(latest);
  // A range larger than all the room is kept alone: its formulas too are many.
  while (recent.length > 1 && recent.reduce((sum, entry) => sum + cellsIn(entry), 0) > MOST_CELLS)
    recent.pop();
  return latest.given;
}

/** The range of an optional argument; one left out, or an empty cell, is `null`. */
export function rangeOf(
  argument: readonly (readonly unknown[])[] | undefined | null,
): GivenRange | null {
  if (!Array.isArray(argument)) return null;
  const isEmpty = argument.every((row: readonly unknown[]) =>
    row.every((cell) => cell === null || cell === undefined || cell === "" || cell === 0),
  );
  return isEmpty ? null : givenRange(argument as readonly (readonly unknown[])[]);
}

function madeOf(values: readonly (readonly unknown[])[]): GivenRange {
  const made = new Map<string, WorkbookSnapshot>();
  const once = (name: string, zeroIsEmpty: () => ZeroIsEmpty): WorkbookSnapshot => {
    const snapshot = made.get(name) ?? rangeSnapshot(values, zeroIsEmpty());
    made.set(name, snapshot);
    return snapshot;
  };
  const withoutAmongWords = (): WorkbookSnapshot => once("", () => amongWords(values));
  return {
    seen: emptyCellsSeen(values),
    copies: () => made.size,
    plain: () => once("plain", () => () => false),
    without: (zeros) => {
      if (zeros.size === 0) return withoutAmongWords();
      return once([...zeros].sort().join(" "), () => {
        const isOfWords = amongWords(values);
        const parteOf = parteOfColumn(withoutAmongWords());
        return (row, column) => isOfWords(row, column) || zeros.has(parteOf(column));
      });
    },
  };
}

interface Remembered {
  readonly values: readonly (readonly unknown[])[];
  readonly given: GivenRange;
  readonly cells: number;
}

// Ten ranges as large as the matriz of the whole plan (34 000 cells) and their registries, or hundreds of
// a dependencia's. What they hold in memory, their evaluations too, stays under some 100 MB.
const MOST_CELLS = 400_000;
const recent: Remembered[] = [];

function cellsIn({ cells, given }: Remembered): number {
  return cells * Math.max(1, given.copies());
}

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
