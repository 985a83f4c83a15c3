import type { Sheet } from "../../grid/grid";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column } from "../matriz";
import { numberAt } from "./printed";

/**
 * R2, R3: the one column of which words say nothing and to which the programmed years lead in nearly every row:
 * they add to it, or the last of them is it. `null`: none, several, or a heading says which it is.
 *
 * @param firstRow zero-based row below the header
 */
export function goalByYears(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): Column | null {
  if (columns.some(({ campo }) => campo === "metaCuatrienio")) return null;
  const years = columns
    .filter(
      ({ campo, vigencia, trimestre, cumulative }) =>
        campo === "programado" &&
        vigencia !== undefined &&
        trimestre === undefined &&
        cumulative !== true,
    )
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
  if (years.length < 2) return null;
  const used = new Set(columns.map(({ column }) => column));
  const led = read.filter(
    ({ heading: { column }, wording }) =>
      !used.has(column) &&
      wording.vigencia === null &&
      isLedTo(
        sheet,
        firstRow,
        column,
        years.map((year) => year.column),
      ),
  );
  const [one, other] = led;
  if (one === undefined || other !== undefined) return null;
  return {
    campo: "metaCuatrienio",
    column: one.heading.column,
    heading: one.wording.whole,
    confidence: 0.85,
    evidence: "witness",
  };
}

function isLedTo(
  sheet: Sheet,
  firstRow: number,
  column: number,
  years: readonly number[],
): boolean {
  let [told, led] = [0, 0];
  const seen = new Set<number>();
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const goal = numberAt(sheet, row, column);
    const programmed = years.flatMap((year) => numberAt(sheet, row, year) ?? []);
    if (goal === null || programmed.length < 2) continue;
    told++;
    seen.add(goal);
    const sum = programmed.reduce((total, value) => total + value, 0);
    if (same(sum, goal) || same(programmed.at(-1) ?? 0, goal)) led++;
  }
  return told >= FEWEST && seen.size >= FEWEST && led >= told * NEARLY_ALL;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

const ROWS_LOOKED_AT = 300;
const FEWEST = 3;
const NEARLY_ALL = 0.9;
