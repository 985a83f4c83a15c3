import type { Trimestre } from "../../vocabulary";
import type { ColumnReading } from "./hypotheses";

/**
 * "I Trimestre" beside "Prog." under one band is what was done: the band says "Meta" of both, and only one
 * of them says by itself that it is programmed.
 */
export function withBareQuarters(read: readonly ColumnReading[]): readonly ColumnReading[] {
  const isDone = read.flatMap(({ readings: [best] }) =>
    best?.campo === "ejecutado" ? [best.vigencia] : [],
  );
  return read.map((column) => {
    const [best] = column.readings;
    if (best?.campo !== "programado" || best.trimestre === undefined) return column;
    if (isDone.includes(best.vigencia) || SAYS_PROMISED.test(column.wording.key)) return column;
    const bands = column.wording.bands.join(" ");
    const isRivalled = read.some(
      ({ wording, readings: [other] }) =>
        other?.campo === "programado" &&
        other.trimestre === undefined &&
        other.vigencia === best.vigencia &&
        SAYS_PROMISED.test(wording.key) &&
        wording.bands.join(" ") === bands,
    );
    return isRivalled && bands !== ""
      ? { ...column, readings: [{ ...best, campo: "ejecutado" as const, confidence: 0.7 }] }
      : column;
  });
}

const SAYS_PROMISED = /\b(?:programad[oa]s?|programacion|esperad[oa]s?|planead[oa]s?|p|metas?)\b/;

/**
 * "1" before "2", "3" and "4", which are the quarters of a year: it is the first of them, though the
 * band that says so begins one column later.
 */
export function withQuartersInRun(read: readonly ColumnReading[]): readonly ColumnReading[] {
  return inRun([...inRun(read, 1)].reverse(), -1).reverse();
}

/** @param step of the numerals from one to the next; -1 where they are read backwards */
function inRun(read: readonly ColumnReading[], step: 1 | -1): ColumnReading[] {
  const done: ColumnReading[] = [];
  for (const column of read) done.push(asNext(column, done.at(-1), step));
  return done;
}

/**
 * "1", "2", "3" and "4" under one band that names a year are its quarters, though nothing calls them so; of a band
 * without a year they may be the years of the plan. "2025-1" and "2025-2" alone are semesters, told with the quarter
 * in which each ends.
 */
export function withPartsOfAYear(read: readonly ColumnReading[]): readonly ColumnReading[] {
  const groups = new Map<string, ColumnReading[]>();
  for (const column of read) {
    const [best] = column.readings;
    if (best?.vigencia === undefined || best.trimestre !== undefined) continue;
    if (turnOf(column) === null) continue;
    const words = isAfterYear(column) ? column.wording.key.replace(/ \S+$/, "") : "";
    const key = [best.campo, best.vigencia, words, ...column.wording.bands].join("|");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const parts = new Map([...groups.values()].flatMap(partsOf));
  return read.map((column) => {
    const trimestre = parts.get(column);
    const [best, ...others] = column.readings;
    return trimestre === undefined || best === undefined
      ? column
      : { ...column, readings: [{ ...best, trimestre }, ...others] };
  });
}

function partsOf(
  group: readonly ColumnReading[],
): readonly (readonly [ColumnReading, Trimestre])[] {
  const turns = group.map(turnOf).join("");
  const areSemesters = turns === "12" && group.every(isAfterYear);
  if (!areSemesters && turns !== "1234") return [];
  return group.flatMap((column) => {
    const turn = turnOf(column);
    if (turn === null) return [];
    const semester: Trimestre = turn === 1 ? 2 : 4;
    return [[column, areSemesters ? semester : turn]];
  });
}

/** "2025-1", and not "1" below a year. */
function isAfterYear({ wording }: ColumnReading): boolean {
  return AFTER_YEAR.test(wording.key);
}

function turnOf({ wording }: ColumnReading): Trimestre | null {
  return NUMERALS.get(AFTER_YEAR.exec(wording.key)?.[1] ?? wording.key) ?? null;
}

const AFTER_YEAR = /\b20\d{2} (i{1,3}|iv|[1-4])$/;

/** @param step 1: `beside` stands before it; -1: after it */
function asNext(
  column: ColumnReading,
  beside: ColumnReading | undefined,
  step: 1 | -1,
): ColumnReading {
  const [quarter] = beside?.readings ?? [];
  if (column.readings.length > 0 || quarter?.trimestre === undefined || beside === undefined)
    return column;
  const own = numbered(column);
  const other = numbered(beside);
  const follows =
    own !== null &&
    other !== null &&
    own.isRoman === other.isRoman &&
    own.trimestre === other.trimestre + step &&
    quarter.trimestre === other.trimestre &&
    column.heading.column === beside.heading.column + step;
  if (!follows) return column;
  const first = {
    ...quarter,
    column: column.heading.column,
    heading: column.wording.whole,
    trimestre: own.trimestre,
    confidence: 0.7,
  };
  return { ...column, readings: [first] };
}

interface Numbered {
  readonly trimestre: Trimestre;
  readonly isRoman: boolean;
}

function numbered({ wording }: ColumnReading): Numbered | null {
  const trimestre = NUMERALS.get(wording.key);
  return trimestre === undefined ? null : { trimestre, isRoman: /^i/.test(wording.key) };
}

const NUMERALS: ReadonlyMap<string, Trimestre> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);
