import type { ColumnReading } from "../columns/hypotheses";

/**
 * Of columns headed alike only so many are read: beyond the months of four years they are no table of a
 * plan, and comparing thousands of them with each other would never end.
 */
export function withoutEndlessRepeats(read: readonly ColumnReading[]): readonly ColumnReading[] {
  const times = new Map<string, number>();
  return read.map((column) => {
    const time = (times.get(column.wording.whole) ?? 0) + 1;
    times.set(column.wording.whole, time);
    return time > MOST_REPEATS ? { ...column, readings: [] } : column;
  });
}

const MOST_REPEATS = 48;
