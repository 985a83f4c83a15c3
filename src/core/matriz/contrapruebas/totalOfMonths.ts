import type { Sheet } from "../../grid/grid";
import { columnNumbers, looksLikeMoney } from "../columns/columnValues";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column } from "../matriz";
import { isMonthAlone, isOtherMonth } from "../words/timeHeading";
import { isSameSum } from "../../precision";
import { numberAt } from "../columns/numberAt";

/**
 * R11: the one column that the months of a year come to in nearly every row, as their sum or as the last of them,
 * where no other column says what was done in it: it does. `null`: none, several, months of what was promised or of money.
 *
 * @param firstRow zero-based row below the header
 */
export function totalOfMonths(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): Column | null {
  const months = read.filter(({ wording: { key } }) => isMonth(key));
  const distinct = new Set(months.map(({ wording: { key } }) => key));
  if (months.length < FEWEST_MONTHS || months.length > 12 || distinct.size < months.length)
    return null;
  if (months.some(({ wording }) => NOT_DONE.test(wording.bands.join(" ")))) return null;
  const isMoney = (column: number): boolean =>
    looksLikeMoney(columnNumbers(sheet, column, firstRow));
  const used = new Set(
    columns.filter(({ campo }) => campo !== "recursos").map(({ column }) => column),
  );
  const inOrder = months.map(({ heading }) => heading.column);
  const totals = read.filter(
    ({ heading: { column }, wording }) =>
      !isMonth(wording.key) &&
      !used.has(column) &&
      !NOT_DONE.test([wording.key, ...wording.bands].join(" ")) &&
      !isMoney(column) &&
      isTotal(sheet, firstRow, column, inOrder),
  );
  const [one, other] = totals;
  if (one === undefined || other !== undefined) return null;
  const vigencia =
    one.wording.vigencia ??
    months.find(({ wording }) => wording.vigencia !== null)?.wording.vigencia;
  const isToldElsewhere = columns.some(
    ({ campo, vigencia: year }) =>
      (campo === "ejecutado" || campo === "avance") && (year ?? vigencia) === (vigencia ?? year),
  );
  if (isToldElsewhere) return null;
  const promised = columns.filter(
    ({ campo, vigencia: year, trimestre }) =>
      campo === "programado" &&
      trimestre === undefined &&
      (year ?? vigencia) === (vigencia ?? year),
  );
  const [promise, more] = promised;
  // Months of what is kept up add to many times it (R11): their total is no measure, and it is asked.
  if (promise === undefined || more !== undefined) return null;
  if (!isWithin(sheet, firstRow, one.heading.column, promise.column)) return null;
  return {
    campo: "ejecutado",
    column: one.heading.column,
    heading: one.wording.whole,
    confidence: 0.85,
    evidence: "witness",
    ...(vigencia != null && { vigencia }),
  };
}

function isMonth(key: string): boolean {
  return isMonthAlone(key) || isOtherMonth(key) || SHORT.test(key);
}

const SHORT = /^(?:ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)$/;
const FEWEST_MONTHS = 6;
/** What was promised, and what is money. */
const NOT_DONE =
  /\b(?:program|planead|esperad|proyectad|presupuest|recurso|financier|pago|compromiso|obligaci|inversion|pac\b)/;

function isTotal(
  sheet: Sheet,
  firstRow: number,
  column: number,
  months: readonly number[],
): boolean {
  let [told, held] = [0, 0];
  const seen = new Set<number>();
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const total = numberAt(sheet, row, column);
    const values = months.flatMap((month) => numberAt(sheet, row, month) ?? []);
    if (total === null || values.length === 0) continue;
    told++;
    seen.add(total);
    const sum = values.reduce((all, value) => all + value, 0);
    if (isSameSum(sum, total) || isSameSum(values.at(-1) ?? 0, total)) held++;
  }
  return told >= FEWEST_ROWS && seen.size >= 2 && held >= told * NEARLY_ALL;
}

/** Whether most rows did no more than half as much again as they promised. */
function isWithin(sheet: Sheet, firstRow: number, done: number, promised: number): boolean {
  let [told, within] = [0, 0];
  for (let row = firstRow; row < Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT); row++) {
    const [one, all] = [numberAt(sheet, row, done), numberAt(sheet, row, promised)];
    if (one === null || all === null || all <= 0) continue;
    told++;
    if (one <= all * 1.5) within++;
  }
  return told > 0 && within >= told * NEARLY_ALL;
}

const ROWS_LOOKED_AT = 300;
const FEWEST_ROWS = 3;
const NEARLY_ALL = 0.95;
