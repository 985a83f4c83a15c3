import type { Sheet } from "../grid/grid";
import { columnNumbers } from "./columnValues";
import type { Answers, Matriz, UnmappedColumn } from "./matriz";

/**
 * Columns of numbers, right of what was promised, of which nothing was made, in a matriz without any
 * execution: one of them may well be it, and taking the matriz for a programme would hide it.
 */
export function executionMissing(
  sheet: Sheet,
  { columns, unmapped, headerRows }: Matriz,
  answers: Answers,
): readonly UnmappedColumn[] {
  if (columns.some(({ campo }) => campo === "ejecutado" || campo === "avance")) return [];
  if (answers.columns?.some(({ campo }) => campo === "ejecutado")) return [];
  const promised = Math.min(
    ...columns.filter(({ campo }) => campo === "programado").map(({ column }) => column),
  );
  return unmapped.filter(({ column, heading }) => {
    if (column < promised || heading === "") return false;
    const values = columnNumbers(sheet, column, (headerRows.at(-1) ?? 0) + 1);
    return values.filled > 0 && values.numbers > 0.5;
  });
}
