import { isBlank } from "../../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../../grid/grid";
import type { Campo } from "../../vocabulary";
import { foldHeading } from "../words/foldHeading";
import type { Column, UnmappedColumn } from "../matriz";
import { periodOfCell, type PeriodOfRow } from "../words/periodOfCell";

/**
 * R27: the columns that say which period each row is about. They are told by their values: all but a few
 * name periods of one kind.
 *
 * @param columns those of the sheet that may be; what is read as something else is none
 */
export function periodColumns(
  sheet: Sheet,
  columns: readonly (Column | UnmappedColumn)[],
  firstRow: number,
): readonly Column[] {
  const rows = Array.from(
    { length: Math.max(0, Math.min(sheet.rows.length - firstRow, ROWS_LOOKED_AT)) },
    (_, at) => firstRow + at,
  ).filter((row) => saysMore(sheet, row));
  return columns
    .filter((column) => !("campo" in column) || MAY_TELL_PERIODS.has(column.campo))
    .filter(({ heading }) => !IS_A_PERIOD.test(foldHeading(heading)))
    .filter(({ column, heading }) => namesPeriods(sheet, column, foldHeading(heading), rows))
    .map(({ column, heading }) => ({
      campo: "periodo" as const,
      column,
      heading,
      confidence: 0.9,
      evidence: "values" as const,
    }));
}

/** What a cell of such a column says of its row. */
export function periodAt(
  sheet: Sheet,
  row: number,
  { column, heading }: UnmappedColumn,
): PeriodOfRow | "total" | null {
  const format = sheet.formats.get(cellKey(row, column)) ?? "";
  return periodOfCell(cellAt(sheet, row, column), format, foldHeading(heading));
}

const MAY_TELL_PERIODS: ReadonlySet<Campo> = new Set(["fechaCorte", "periodo"]);

/** What stands below "Bimestre 1" is of it, in every row. */
const IS_A_PERIOD =
  /\b(?:mes|bimestre|trimestre|cuatrimestre|semestre) (?:numero )?(?:\d{1,2}|i{1,3}|iv|vi?)$/;

/** A note below the metas stands alone in its row, in any column. */
function saysMore(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length > 1;
}

function namesPeriods(sheet: Sheet, column: number, key: string, rows: readonly number[]): boolean {
  const seen = { filled: 0, named: 0 };
  const kinds = new Set<string>();
  for (const row of rows) {
    if (isBlank(cellAt(sheet, row, column))) continue;
    seen.filled++;
    const period = periodAt(sheet, row, { column, heading: key });
    if (period === null) continue;
    seen.named++;
    if (period !== "total")
      kinds.add(
        Object.keys(period)
          .filter((part) => part !== "cumulative")
          .join(" "),
      );
  }
  return seen.filled >= FEWEST_ROWS && seen.named >= seen.filled * MOST_ROWS && kinds.size === 1;
}

const ROWS_LOOKED_AT = 150;
const FEWEST_ROWS = 2;
const MOST_ROWS = 0.9;
