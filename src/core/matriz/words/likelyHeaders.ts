import { plainText } from "../../grid/foldText";
import type { Sheet } from "../../grid/grid";
import { headerCandidates, headingsOf } from "./headerRows";
import { saysSomething } from "./headingWords";
import { nth } from "../../nth";

/**
 * The candidates whose words say most, without the values below them. A header that
 * is repeated on every page begins at its first appearance.
 */
export function likelyHeaders(sheet: Sheet): readonly (readonly number[])[] {
  const byTexts = new Map<string, readonly number[]>();
  for (const headerRows of headerCandidates(sheet)) {
    const texts = (sheet.rows[nth(headerRows, -1)] ?? []).map(plainText).join("|");
    if (!byTexts.has(texts)) byTexts.set(texts, headerRows);
  }
  const telling = [...byTexts.values()].map((headerRows) => ({
    headerRows,
    words: headingsOf(sheet, headerRows).filter(saysSomething).length,
  }));
  const most = Math.max(0, ...telling.map(({ words }) => words));
  const likely = telling.filter(({ words }) => words >= most * 0.6);
  return likely
    .filter((one) => !likely.some((other) => isBandOf(one, other)))
    .map(({ headerRows }) => headerRows);
}

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
