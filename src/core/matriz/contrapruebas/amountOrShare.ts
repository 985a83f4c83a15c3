import type { Sheet } from "../../grid/grid";
import { numberAt } from "../columns/numberAt";
import { withoutYear } from "../words/foldHeading";
import type { Column } from "../matriz";
import { columnNumbers, ROWS_LOOKED_AT } from "../columns/columnValues";
import type { ColumnReading } from "../columns/hypotheses";
import { withoutCounts, type Counts } from "./counts";

/** A column that may say how much was done, or which part of what was promised; zero-based, both. */
export interface OpenPair {
  readonly done: number;
  readonly promised: number;
}

/**
 * R15, R25: whether numbers under "Avance" or "Cumplimiento" are quantities or a share up to 100 of what was
 * promised. Shares do not stay below small promises, and quantities go beyond 100 where promises do.
 */
export function amountOrShare(
  sheet: Sheet,
  rows: readonly number[],
  pairs: readonly OpenPair[],
): "amount" | "share" | "open" {
  const told = pairs.flatMap(({ done, promised }) =>
    rows.flatMap((row) => {
      const [value, promise] = [numberAt(sheet, row, done), numberAt(sheet, row, promised)];
      return value === null || promise === null || promise <= 0 ? [] : [{ value, promise }];
    }),
  );
  const within = (some: typeof told): number =>
    some.filter(({ value, promise }) => value <= promise * BEYOND).length;
  // R4: what goes beyond 100 and far beyond its promise too is more than was promised, as a share says it.
  const beyond = told.filter(({ value }) => value > 100.5);
  const isShare = beyond.length <= told.length * FEW;
  if (!isShare && (within(beyond) > 0 || beyond.length >= told.length * HALF)) return "amount";
  const telling = told.filter(({ promise }) => promise <= SMALL);
  if (telling.length >= FEWEST && within(telling) >= telling.length * MOST) return "amount";
  return telling.length >= FEWEST && within(telling) < telling.length * HALF ? "share" : "open";
}

const BEYOND = 1.3;
/** A share of up to 100 is seldom below such a promise. */
const SMALL = 60;
const FEWEST = 3;
const FEW = 0.05;
const MOST = 0.8;
const HALF = 0.5;

/**
 * Columns of which words leave it open, as the quantities or the shares that their values are. A count of
 * something else ("Tareas ejecutadas") does not say what was done in their place, nor what they are part of
 * ("Tareas programadas") where another column says it.
 *
 * @param isOtherForSure the counts of which it is certain that no meta is measured in them
 */
export function withAmountsOrShares(
  read: readonly ColumnReading[],
  counts: Counts,
  isOtherForSure: Counts,
  sheet: Sheet,
  firstRow: number,
): readonly ColumnReading[] {
  const ofYears = wholeYears(read, counts);
  const families = new Map<string, { column: Column; pair: OpenPair }[]>();
  for (const column of read) {
    const [first] = column.readings;
    if (!first) continue;
    const ofYear = ofYears.get(first.vigencia);
    if (!ofYear?.promised || !isOpen(sheet, firstRow, column, ofYear.promised)) continue;
    if (ofYear.done.some((other) => other !== first && !isOtherForSure(other))) continue;
    const name = withoutYear(column.wording.key);
    const one = { column: first, pair: { done: first.column, promised: ofYear.promised.column } };
    const family = families.get(name);
    if (family) family.push(one);
    else families.set(name, [one]);
  }
  if (families.size === 0) return read;
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  const rows = Array.from({ length: Math.max(0, last - firstRow) }, (_, at) => firstRow + at);
  const campos = new Map(
    [...families.values()].flatMap((family) => {
      const pairs = family.map(({ pair }) => pair);
      // "30 und." in one of them is no share, and the others say the same thing.
      const isAmount =
        pairs.some(({ done }) => columnNumbers(sheet, done, firstRow).quantities > HALF) ||
        amountOrShare(sheet, rows, pairs) === "amount";
      const campo = isAmount ? "ejecutado" : "avance";
      return family.map(({ column }) => [column, campo] as const);
    }),
  );
  return read.map((column) => {
    const [first, ...others] = column.readings;
    const campo = first && campos.get(first);
    return first === undefined || campo === undefined || campo === first.campo
      ? column
      : { ...column, readings: [{ ...first, campo, evidence: "values" }, ...others] };
  });
}

/** Of a whole vigencia, told by numbers of which neither words nor a percent sign say what they are. */
function isOpen(
  sheet: Sheet,
  firstRow: number,
  { heading, wording, readings: [first] }: ColumnReading,
  promised: Column,
): boolean {
  if (wording.byTime?.percentUnknown !== true || first === undefined) return false;
  if (first.trimestre !== undefined || (first.campo !== "ejecutado" && first.campo !== "avance"))
    return false;
  return !hasShares(sheet, firstRow, heading.column, promised.column, heading.own);
}

/** Percent signs, or hardly a number above 1, where something is promised: the averages of nodes say nothing. */
export function hasShares(
  sheet: Sheet,
  firstRow: number,
  column: number,
  promised: number,
  heading?: string,
): boolean {
  const rows = sheet.rows
    .slice(0, firstRow + ROWS_LOOKED_AT)
    .map((cells, row) => (numberAt(sheet, row, promised) === null ? [] : cells));
  const { signed, fractions } = columnNumbers({ ...sheet, rows }, column, firstRow, heading);
  return signed >= FEW || fractions >= MOST;
}

/** What says of a whole vigencia what was promised, the best of it, and what was done. */
interface OfYear {
  readonly promised: Column | undefined;
  readonly done: readonly Column[];
}

function wholeYears(
  read: readonly ColumnReading[],
  counts: Counts,
): ReadonlyMap<Column["vigencia"], OfYear> {
  const byYear = new Map<Column["vigencia"], { promises: Column[]; done: Column[] }>();
  for (const {
    readings: [first],
  } of read) {
    if (!first || first.trimestre !== undefined || first.cumulative === true) continue;
    const ofYear = byYear.get(first.vigencia) ?? { promises: [], done: [] };
    byYear.set(first.vigencia, ofYear);
    if (first.campo === "programado") ofYear.promises.push(first);
    if (first.campo === "ejecutado") ofYear.done.push(first);
  }
  return new Map(
    [...byYear].map(([vigencia, { promises, done }]) => [
      vigencia,
      { promised: bestOf(withoutCounts(promises, counts)), done },
    ]),
  );
}

function bestOf(promises: readonly Column[]): Column | undefined {
  return [...promises].sort((a, b) => b.confidence - a.confidence)[0];
}
