import { isAbout, isBlank, plainText } from "../../grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet } from "../../grid/grid";
import { isDuration, quantityIn } from "../../grid/quantity";
import { readNumber, type CellNumber } from "../../grid/readNumber";

/** What the numbers of a column are like, from a sample of its rows. */
export interface ColumnNumbers {
  /** Cells that say something. */
  readonly filled: number;
  /** Share of the filled cells that are numbers, or text that reads as one. */
  readonly numbers: number;
  /** Share of the filled cells that are a number with its unit, unless it is one of time: "10 kits". */
  readonly quantities: number;
  /** Share of the numbers that are percentages. */
  readonly percents: number;
  /** R15: those that show a percent sign, whether or not it scales. */
  readonly signed: number;
  /** Share of the numbers above 0 that are no more than 1,5. */
  readonly fractions: number;
  /** Median of the absolute numbers, 0 where there is none. */
  readonly median: number;
}

/** What the texts of a column are like. Shares are of its filled cells. */
export interface ColumnTexts {
  /** Sopó's BPIN and its like: 13 or 15 digits. */
  readonly bpins: number;
  /** Short texts with a digit or a single word: "I.A.1.1", "IP-274", "MP12". */
  readonly codes: number;
  /** Texts of several words. */
  readonly phrases: number;
  readonly distinct: number;
  /** Texts without a digit but those of a year, of few words or repeated, such as a state: "En trámite". */
  readonly states: number;
  /** "Sí", "No". */
  readonly yesNo: number;
  /** Short texts that begin with an amount and say more: "5 de 10", "50 % (5)". */
  readonly amounts: number;
}

/** The heading itself, repeated on each page, is no value. */
export function columnNumbers(
  sheet: Sheet,
  column: number,
  firstRow: number,
  heading = "",
): ColumnNumbers {
  const magnitudes: number[] = [];
  let filled = 0;
  let percents = 0;
  let signed = 0;
  let fractions = 0;
  let some = 0;
  let quantities = 0;
  eachValue(sheet, column, firstRow, heading, (cell, number) => {
    filled++;
    if (number.value === null) {
      const quantity = quantityIn(cell);
      if (quantity !== null && !isDuration(quantity)) quantities++;
      return;
    }
    const magnitude = Math.abs(number.value);
    magnitudes.push(magnitude);
    if (number.percent) percents++;
    if (number.percent || number.ofHundred) signed++;
    if (magnitude > 0) some++;
    if (magnitude > 0 && magnitude <= 1.5) fractions++;
  });
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    filled,
    numbers: share(magnitudes.length, filled),
    quantities: share(quantities, filled),
    percents: share(percents, magnitudes.length),
    signed: share(signed, magnitudes.length),
    fractions: share(fractions, some),
    median: Float64Array.from(magnitudes).sort()[magnitudes.length >> 1] ?? 0,
  };
}

export function columnTexts(
  sheet: Sheet,
  column: number,
  firstRow: number,
  heading = "",
): ColumnTexts {
  const seen = new Map<string, number>();
  let filled = 0;
  let bpins = 0;
  let codes = 0;
  let phrases = 0;
  let yesNo = 0;
  let amounts = 0;
  eachValue(sheet, column, firstRow, heading, (cell) => {
    const text = plainText(cell);
    filled++;
    seen.set(text, (seen.get(text) ?? 0) + 1);
    if (/^\D?\d{13}(\d{2})?(\D|$)/.test(text)) bpins++;
    if (isLikeACode(text)) codes++;
    if (/^(?:s[ií]?|no?)$/i.test(text)) yesNo++;
    if (/\p{L}{2}\s+\p{L}/u.test(text)) phrases++;
    if (text.length <= LONGEST_AMOUNT && AN_AMOUNT.test(text)) amounts++;
  });
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const states = [...seen].reduce(
    (total, [text, times]) => total + (isState(text, times) ? times : 0),
    0,
  );
  return {
    bpins: share(bpins),
    codes: share(codes),
    phrases: share(phrases),
    distinct: share(seen.size),
    states: share(states),
    yesNo: share(yesNo),
    amounts: share(amounts),
  };
}

const AN_AMOUNT = /^[\d.,]*\d\s?(?:%|(?:de|\/|\() ?\d|\()/;
const LONGEST_AMOUNT = 20;

/** "I.A.1.1", "IP-274", "MP" */
export function isLikeACode(text: string): boolean {
  return /\d/.test(text)
    ? /^[\p{L}\d][\p{L}\d.\-_/]{0,24}$/u.test(text)
    : /^[A-Z]{1,4}$/.test(text);
}

/** A year in words is part of what they say: "Para 2027". */
function isState(text: string, times: number): boolean {
  return (
    /\p{L}/u.test(text) &&
    !/\d/.test(text.replace(A_YEAR, "")) &&
    (times > 1 || text.split(/\s+/).length <= 3)
  );
}

const A_YEAR = /\b20\d{2}\b/;

/** Pesos, not units: in most of a column, half a million is promised of nothing but money. */
export function looksLikeMoney({ numbers, median }: ColumnNumbers): boolean {
  return numbers > 0.5 && median >= 500_000;
}

/** The cells that say something, or could not be read, of up to 150 rows. */
function eachValue(
  sheet: Sheet,
  column: number,
  firstRow: number,
  heading: string,
  take: (cell: CellValue, number: CellNumber) => void,
): void {
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell) || repeats(cell, heading)) continue;
    const number = readNumber(cell, sheet.formats.get(cellKey(row, column)));
    if (number.value !== null || number.absence === "unreadable") take(cell, number);
  }
}

function repeats(cell: CellValue, heading: string): boolean {
  return typeof cell === "string"
    ? isAbout(cell, heading) && plainText(cell) === heading
    : String(cell) === heading;
}

/** How many rows below its header tell what a column holds. */
export const ROWS_LOOKED_AT = 150;
