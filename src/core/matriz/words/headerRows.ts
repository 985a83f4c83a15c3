import { foldText, isBlank, plainText } from "../../grid/foldText";
import { cellAt, type Area, type Sheet } from "../../grid/grid";
import { nth } from "../../nth";
import { headingText, isDay, isFigure, isYear, namesAPeriod } from "./headingCells";
import { isInMerge, mergeAt } from "./merges";

/** The texts that stand over one column, the lowest last. */
export interface Heading {
  readonly column: number;
  /** The heading itself: the lowest text over the column. */
  readonly own: string;
  /** Bands above it, nearest first. */
  readonly bands: readonly string[];
}

/** How many rows from the top are searched for a header. */
export const ROWS_SEARCHED = 30;
const MOST_HEADER_ROWS = 3;

/**
 * The rows that could be the lowest row of a header, with the rows of bands that belong to them.
 *
 * @param until how many rows are searched
 */
export function headerCandidates(
  sheet: Sheet,
  until = ROWS_SEARCHED,
): readonly (readonly number[])[] {
  const candidates: number[][] = [];
  for (let row = 0; row < Math.min(until, sheet.rows.length); row++) {
    if (!couldNameColumns(sheet, row)) continue;
    let top = row;
    while (row - top + 1 < MOST_HEADER_ROWS && isBandRow(sheet, top - 1, row)) top--;
    const rows = Array.from({ length: row - top + 1 }, (_, index) => top + index);
    // Names merged down into this row belong to its header: the row above is no header by itself.
    if (
      candidates.length > 0 &&
      rows.includes(row - 1) &&
      (reachesDown(sheet, row - 1) || completes(sheet, row))
    )
      candidates.pop();
    candidates.push(rows);
  }
  return candidates;
}

/** Composes what a reader sees over each column, filling merged and open-ended bands. */
export function headingsOf(sheet: Sheet, headerRows: readonly number[]): readonly Heading[] {
  const width = Math.max(
    0,
    ...headerRows.map((row) => sheet.rows[row]?.length ?? 0),
    ...mergedWidths(sheet, headerRows),
  );
  const lowest = nth(headerRows, -1);
  const filled: (readonly string[])[] = [];
  for (const row of headerRows)
    filled.push(filledRow(sheet, row, row === lowest ? null : lowest, width, filled.at(-1)));
  const headings: Heading[] = [];
  for (let column = 0; column < width; column++) {
    const texts: string[] = [];
    for (const row of filled) {
      const text = row[column] ?? "";
      if (text !== "" && texts[texts.length - 1] !== text) texts.push(text);
    }
    const own = texts.pop();
    if (own !== undefined) headings.push({ column, own, bands: texts.reverse() });
  }
  return withoutTurns(headings);
}

/** "1. Código", "2. Meta": a form that numbers its columns says nothing by it. */
function withoutTurns(headings: readonly Heading[]): readonly Heading[] {
  const numbered = headings.filter(({ own }) => TURN.test(own)).length;
  if (numbered < 4 || numbered * 2 < headings.length) return headings;
  return headings.map((heading) => ({ ...heading, own: heading.own.replace(TURN, "") }));
}

const TURN = /^\(?\d{1,2}\s*(?:[.)-]|[.]-)\s*(?=[\p{L}%¿])/u;

function mergedWidths(sheet: Sheet, rows: readonly number[]): number[] {
  return sheet.merges
    .filter((m) => rows.some((row) => row >= m.top && row <= m.bottom) && m.right < 2000)
    .map((m) => m.right + 1);
}

function reachesDown(sheet: Sheet, row: number): boolean {
  return (
    sheet.merges.filter(
      ({ top, left, bottom, right }) => top <= row && bottom > row && right - left < 3,
    ).length >= 2
  );
}

/** A row that only divides the open-ended or merged headings above it ("Recursos": propios, SGP, total). */
function completes(sheet: Sheet, row: number): boolean {
  const above = row - 1;
  const divides = (column: number): boolean => {
    const merge = mergeAt(sheet.merges, above, column);
    const next = cellAt(sheet, above, column + 1);
    return merge !== null
      ? merge.right > merge.left
      : isBlank(cellAt(sheet, above, column)) || isBlank(next);
  };
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const named = (sheet.rows[above] ?? []).filter((cell) => !isBlank(cell)).length;
  return filled.length < named && hasOnlyWords(sheet, row) && filled.every(divides);
}

/** A header is made of words; years may be numbers (2021, or 2026.0). */
function couldNameColumns(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  let texts = 0;
  let numbers = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (typeof cell === "string" && !isFigure(cell)) texts++;
    else if (typeof cell !== "boolean" && namesAPeriod(sheet, row, column)) texts++;
    else numbers++;
  }
  return texts >= 2 && numbers <= texts * 0.15;
}

/** A row of bands: two texts or more, or one that is merged over part of the columns below. */
function isBandRow(sheet: Sheet, row: number, lowest: number): boolean {
  if (row < 0 || !hasOnlyWords(sheet, row) || fillsInAForm(sheet, row)) return false;
  const texts = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell));
  const distinct = new Set(texts.map(plainText));
  if (distinct.size === 0) return false;
  if ([...distinct].some((text) => text.length > 160)) return false;
  if (distinct.size > 1) return true;
  const typed = (sheet.rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const merged = typed.map((column) => mergeAt(sheet.merges, row, column));
  const width = merged.reduce((sum, merge) => sum + widthOf(merge), 0);
  const below = sheet.rows[lowest] ?? [];
  const first = below.findIndex((cell) => !isBlank(cell));
  const named = below.filter((cell) => !isBlank(cell)).length;
  // One text alone over everything is the title of the sheet, not a band; one that begins again further on is.
  const [column = first, ...again] = typed;
  const isOverAll = width > 1 && width >= named * 0.8;
  return (column > first || again.length > 0) && !isOverAll;
}

function widthOf(merge: Area | null): number {
  return merge === null ? 1 : merge.right - merge.left + 1;
}

/** "Vigencia:" and its answer beside it say something of the whole sheet. */
function fillsInAForm(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell, column) =>
      typeof cell === "string" && /:\s*$/.test(cell) && !isBlank(cellAt(sheet, row, column + 1)),
  );
}

function hasOnlyWords(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).every(
    (cell, column) =>
      isBlank(cell) ||
      (typeof cell === "string" && !isFigure(cell)) ||
      (typeof cell !== "boolean" && (isYear(cell) || isDay(sheet, row, column))),
  );
}

/** @param above the band over it, as it reaches over the columns: none below reaches from one to the next */
function filledRow(
  sheet: Sheet,
  row: number,
  lowest: number | null,
  width: number,
  above: readonly string[] = [],
): string[] {
  const texts = Array.from({ length: width }, (_, column) => headingText(sheet, row, column));
  for (const merge of sheet.merges) {
    if (row < merge.top || row > merge.bottom || merge.left >= width) continue;
    const text = headingText(sheet, merge.top, merge.left);
    for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++)
      texts[column] = text;
  }
  if (lowest === null) return texts;
  const centred = centredBands(sheet, row, lowest, texts);
  if (centred !== null) return centred;
  // Saved as .csv, or never merged: a band reaches to the next one, over columns that have a name of their own.
  const ofOneColumn = wordsOfOneColumn(
    texts.map((text, column) => (isInMerge(sheet.merges, row, column) ? "" : text)),
  );
  let band = "";
  for (let column = 0; column < width; column++) {
    const text = texts[column] ?? "";
    if (column > 0 && above[column] !== above[column - 1]) band = "";
    if (text !== "") {
      band =
        isInMerge(sheet.merges, row, column) ||
        repeatsBelow(sheet, lowest, column) ||
        ofOneColumn.has(text)
          ? ""
          : text;
    } else if (band !== "" && !isBlank(cellAt(sheet, lowest, column))) {
      texts[column] = band;
    }
  }
  return texts;
}

/**
 * R25: what stands over two columns or more, each with the next band right after it, is a word of each of them;
 * so is then what else is repeated in that row, once with the next band right after it.
 */
function wordsOfOneColumn(texts: readonly string[]): ReadonlySet<string> {
  const words = [...new Set(texts)].flatMap((text) => {
    const columns = texts.flatMap((other, column) => (other === text ? [column] : []));
    const close = columns.filter((column) => (texts[column + 1] ?? "") !== "").length;
    return text === "" ? [] : [{ text, close, times: columns.length }];
  });
  if (!words.some(({ close }) => close >= 2)) return new Set();
  const alone = words.filter(({ close, times }) => close >= 2 || (close >= 1 && times >= 2));
  return new Set(alone.map(({ text }) => text));
}

/**
 * R25: a year typed anywhere over its columns. Where the headings below repeat group by group, and each
 * group has one text over it that is not always its first, that text is the band of the whole group.
 */
function centredBands(
  sheet: Sheet,
  row: number,
  lowest: number,
  texts: readonly string[],
): string[] | null {
  const typed = texts.flatMap((text, column) =>
    text !== "" && !isInMerge(sheet.merges, row, column) ? [column] : [],
  );
  const [first, second] = typed;
  if (first === undefined || second === undefined) return null;
  const size = second - first;
  const name = (column: number): string => foldText(cellAt(sheet, lowest, column));
  // The group begins where the same names begin again one group further on, for every group.
  for (let start = first; start > first - size && start >= 0; start--) {
    const offset = first - start;
    const groups = typed.map((column) => column - offset);
    const inStep = groups.every((column, index) => column === start + index * size);
    const repeats = groups.every((column) =>
      Array.from({ length: size }, (_, step) => step).every(
        (step) => name(column + step) !== "" && name(column + step) === name(start + step),
      ),
    );
    if (!inStep || !repeats) continue;
    return texts.map((text, column) => {
      const group = Math.floor((column - start) / size);
      const middle = column < start ? undefined : typed[group];
      return middle === undefined ? text : (texts[middle] ?? "");
    });
  }
  return null;
}

/** A column whose name stands in the upper row only opens no band. */
function repeatsBelow(sheet: Sheet, lowest: number, column: number): boolean {
  return isBlank(cellAt(sheet, lowest, column));
}
