import { isBlank, plainText } from "../grid/foldText";
import { cellKey, type Sheet } from "../grid/grid";
import { readNumber } from "../grid/readNumber";

/** What the values of a column are like, from a sample of its rows. Shares are of its filled cells. */
export interface ColumnValues {
  readonly filled: number;
  /** Cells that are numbers, or text that reads as one. */
  readonly numbers: number;
  readonly percents: number;
  /** Sopó's BPIN and its like: 13 or 15 digits. */
  readonly bpins: number;
  /** Short texts with a digit or a single word: "I.A.1.1", "IP-274", "MP12". */
  readonly codes: number;
  /** Texts of several words. */
  readonly phrases: number;
  readonly distinct: number;
  /** Median of the absolute numbers, 0 where there is none. */
  readonly median: number;
  /** Share of the numbers between 0 and 1,5. */
  readonly fractions: number;
}

/** Looks at up to 150 rows below the header; the heading itself, repeated on each page, is no value. */
export function columnValues(
  sheet: Sheet,
  column: number,
  firstRow: number,
  heading = "",
): ColumnValues {
  const seen = new Set<string>();
  const magnitudes: number[] = [];
  let filled = 0;
  let percents = 0;
  let bpins = 0;
  let codes = 0;
  let phrases = 0;
  let fractions = 0;
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const cell = sheet.rows[row]![column] ?? null;
    if (isBlank(cell)) continue;
    const text = plainText(cell);
    if (text === heading) continue;
    const number = readNumber(cell, sheet.formats.get(cellKey(row, column)));
    if (number.value === null && number.absence !== "unreadable") continue;
    filled++;
    seen.add(text);
    if (number.value !== null) {
      const magnitude = Math.abs(number.value);
      magnitudes.push(magnitude);
      if (number.percent) percents++;
      if (magnitude <= 1.5) fractions++;
    }
    if (HAS_DIGIT.test(text)) {
      if (BPIN.test(text)) bpins++;
      if (ONE_WORD.test(text)) codes++;
    } else if (/^[A-Z]{1,4}$/.test(text)) codes++;
    if (typeof cell === "string" && TWO_WORDS.test(text)) phrases++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  magnitudes.sort((a, b) => a - b);
  return {
    filled,
    numbers: share(magnitudes.length),
    percents: magnitudes.length === 0 ? 0 : percents / magnitudes.length,
    bpins: share(bpins),
    codes: share(codes),
    phrases: share(phrases),
    distinct: share(seen.size),
    median: magnitudes[magnitudes.length >> 1] ?? 0,
    fractions: magnitudes.length === 0 ? 0 : fractions / magnitudes.length,
  };
}

const HAS_DIGIT = /\d/;
const BPIN = /^\D?\d{13}(\d{2})?(\D|$)/;
const ONE_WORD = /^[\p{L}\d][\p{L}\d.\-_/]{0,24}$/u;
const TWO_WORDS = /\p{L}{2,}\s+\p{L}+/u;

/** Pesos, not units: nobody promises half a million of anything but money in most of a column. */
export function looksLikeMoney(values: ColumnValues): boolean {
  return values.numbers > 0.5 && values.median >= 500_000;
}

const ROWS_LOOKED_AT = 150;
