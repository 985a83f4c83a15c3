import type { Sheet } from "../../grid/grid";
import { ROWS_LOOKED_AT } from "../columns/columnValues";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column } from "../matriz";
import { withoutYear } from "../words/foldHeading";
import { isPercentageOfPromise } from "./percentageColumns";
import { printedRatio } from "./printed";

/**
 * R25, R28: what was done, under words that do not say it ("Total 2025", "Acumulado 2025"), where the sheet prints
 * a percentage that is this column of what the vigencia promised. One year tells it of its namesakes too.
 */
export function withDoneByPrinted(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): readonly Column[] {
  const rows = Array.from(
    { length: Math.max(0, Math.min(sheet.rows.length - firstRow, ROWS_LOOKED_AT)) },
    (_, at) => firstRow + at,
  );
  const roles = new Map(columns.map((column) => [column.column, column]));
  const inYear = (campo: Column["campo"], vigencia: number | null): Column | undefined =>
    columns.find(
      (other) =>
        other.campo === campo && other.vigencia === vigencia && other.trimestre === undefined,
    );
  const open = read.filter(
    ({ heading: { column }, wording: { key, vigencia } }) =>
      vigencia !== null &&
      inYear("programado", vigencia) !== undefined &&
      inYear("ejecutado", vigencia) === undefined &&
      maySayDone(roles.get(column), key),
  );
  const isPrinted = ({ heading, wording: { vigencia } }: ColumnReading): boolean => {
    const promised = inYear("programado", vigencia);
    return (
      promised !== undefined &&
      read.some((other) => {
        const { column } = other.heading;
        if (roles.get(column)?.campo !== "avance" || other.wording.vigencia !== vigencia)
          return false;
        if (!isPercentageOfPromise(other.wording)) return false;
        const { agree, of } = printedRatio(sheet, rows, column, heading.column, promised.column);
        return of >= FEWEST_ROWS && agree >= of * NEARLY_ALL;
      })
    );
  };
  const told = new Set(open.filter(isPrinted).map(({ wording }) => withoutYear(wording.key)));
  const done = open
    .filter(({ wording }) => told.has(withoutYear(wording.key)))
    .map(({ heading: { column }, wording: { whole, vigencia } }): Column => ({
      campo: "ejecutado",
      column,
      heading: whole,
      confidence: 0.9,
      evidence: "witness",
      ...(vigencia !== null && { vigencia }),
    }));
  // Two columns of one vigencia that make the same percentage are no answer.
  const isAlone = ({ vigencia }: Column): boolean =>
    done.filter((other) => other.vigencia === vigencia).length === 1;
  if (!done.every(isAlone)) return columns;
  const turned = new Set(done.map(({ column }) => column));
  return [...columns.filter(({ column }) => !turned.has(column)), ...done];
}

/** Whether words took a column for nothing, or for money only for want of another reading. */
function maySayDone(role: Column | undefined, key: string): boolean {
  return role === undefined || (role.campo === "recursos" && namesNoMoney(role, key));
}

/** "Total 2025" and "Valor 2025" are money by nothing that they say. */
export function namesNoMoney({ evidence }: Column, key: string): boolean {
  return evidence !== "answer" && NAMES_NO_MONEY.test(withoutYear(key));
}

const NAMES_NO_MONEY = /^(?:total|valor)(?: (?:anual|ano|vigencia))?$/;
const FEWEST_ROWS = 4;
const NEARLY_ALL = 0.95;
