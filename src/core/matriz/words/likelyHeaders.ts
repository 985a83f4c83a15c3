import type { Sheet } from "../../grid/grid";
import { foldHeading } from "./foldHeading";
import { headerCandidates, headingsOf, ROWS_SEARCHED } from "./headerRows";
import { saysSomething } from "./headingWords";
import { nth } from "../../nth";

/**
 * The candidates whose words say most, without the values below them. A header that
 * is repeated on every page begins at its first appearance.
 *
 * @param from zero-based row above which nothing stands
 */
export function likelyHeaders(sheet: Sheet, from = 0): readonly (readonly number[])[] {
  const firsts: Named[] = [];
  for (const headerRows of headerCandidates(sheet, from + ROWS_SEARCHED)) {
    const names = (sheet.rows[nth(headerRows, -1)] ?? []).map(foldHeading);
    const one = { headerRows, names };
    if (!firsts.some((first) => repeats(one, first))) firsts.push(one);
  }
  const telling = firsts.map(({ headerRows }) => ({
    headerRows,
    words: headingsOf(sheet, headerRows).filter(saysSomething).length,
  }));
  const most = Math.max(0, ...telling.map(({ words }) => words));
  const likely = telling.filter(({ words }) => words >= most * 0.6);
  return likely
    .filter((one) => !likely.some((other) => isBandOf(one, other)))
    .map(({ headerRows }) => headerRows);
}

interface Named {
  readonly headerRows: readonly number[];
  /** What its lowest row calls each column. */
  readonly names: readonly string[];
}

/** The same names over the same columns further down, however they are typed: the rows between are data. */
function repeats({ headerRows, names }: Named, first: Named): boolean {
  if (headerRows.some((row) => first.headerRows.includes(row))) return false;
  const filled = names.filter((name) => name !== "").length;
  const same = names.filter((name, column) => name !== "" && name === first.names[column]).length;
  return same === filled || (same >= LEAST_ALIKE && same >= filled * MOSTLY);
}

const LEAST_ALIKE = 3;
const MOSTLY = 0.8;

interface Telling {
  readonly headerRows: readonly number[];
  readonly words: number;
}

/** A row that says less by itself than as the band over the row below it. */
function isBandOf(one: Telling, other: Telling): boolean {
  return (
    other.words > one.words &&
    other.headerRows.length > one.headerRows.length &&
    one.headerRows.every((row) => other.headerRows.includes(row))
  );
}
