import { dayText } from "../../grid/day";
import { wholeIn } from "../../grid/digits";
import { isBlank, plainText } from "../../grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet } from "../../grid/grid";
import { isDateFormat } from "../../grid/numberFormat";
import { rememberedBy } from "../../grid/remembered";
import { isInMerge } from "./merges";

/** R25: a date, a year or a bare number of a quarter among the headings is a heading. */
export function namesAPeriod(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column) as string | number | null;
  return isYear(cell) || isDay(sheet, row, column) || isQuarter(sheet, row, column);
}

/** A day, as Excel keeps it or typed with its year. */
export function isDay(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return typeof cell === "number"
    ? cell >= FIRST_DAY && isDateFormat(sheet.formats.get(cellKey(row, column)) ?? "")
    : /^\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}$/.test(plainText(cell));
}

/** 1 January 2000 */
const FIRST_DAY = 36_526;

/** A heading as it is seen: a day that Excel keeps as a number is shown as one. */
export function headingText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return typeof cell === "number" && isDay(sheet, row, column) ? dayText(cell) : plainText(cell);
}

export function isFigure(cell: string): boolean {
  // "% 2024" is the heading of a percentage; "45,3 %" is one.
  return /^[\d.,%$\s-]+$/.test(cell) && !/^[%$]\s*(?:20\d{2})?$/.test(cell.trim());
}

export function isYear(cell: string | number | null): boolean {
  return /^20\d{2}([.,]0)?$/.test(String(cell).trim());
}

/** 1 to 4 below a band of quarters, or in a run under one band. */
function isQuarter(sheet: Sheet, row: number, column: number): boolean {
  const quarter = numberOfQuarter(cellAt(sheet, row, column));
  if (quarter === null || row === 0) return false;
  return (
    saysQuarters(sheet.rows[row - 1] ?? []).anywhere ||
    isRunOfQuarters(sheet, row, column - quarter + 1)
  );
}

const saysQuarters = rememberedBy((cells: readonly CellValue[]) => ({
  anywhere: cells.some((cell) => /trimestr/i.test(String(cell ?? ""))),
}));

function numberOfQuarter(cell: CellValue): number | null {
  const text = plainText(cell);
  return /^[1-4]$/.test(text) ? wholeIn(text) : null;
}

/** "1", "2", "3", "4" under a text that reaches over them all, as no name of a column would. */
function isRunOfQuarters(sheet: Sheet, row: number, first: number): boolean {
  const isBandOver = [1, 2, 3].every((step) => {
    const above = cellAt(sheet, row - 1, first + step);
    return isBlank(above) || isInMerge(sheet.merges, row - 1, first + step);
  });
  return (
    isBandOver &&
    first >= 0 &&
    /\p{L}{3}/u.test(plainText(cellAt(sheet, row - 1, first))) &&
    [0, 1, 2, 3].every((step) => numberOfQuarter(cellAt(sheet, row, first + step)) === step + 1)
  );
}
