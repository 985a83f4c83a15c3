import type { Counts } from "./counts";
import { reaches } from "./goalByYears";
import type { ColumnReading } from "../columns/hypotheses";

/**
 * R25: "Meta a 2027" beside what is programmed for 2027 is where the plan is to end. So is the only one of
 * its kind beside what is programmed for no year that is named.
 */
export function withGoals(
  read: readonly ColumnReading[],
  counts: Counts,
): readonly ColumnReading[] {
  const goals = read.filter(reaches);
  const others = read.flatMap((column) => {
    const [best] = column.readings;
    const isPlain = best?.campo === "programado" && best.cumulative !== true && !counts(best);
    return isPlain && !reaches(column) ? [best] : [];
  });
  return read.map((column) => {
    const [best] = column.readings;
    if (best === undefined || !goals.includes(column)) return column;
    const { vigencia, trimestre, cumulative: _, ...goal } = best;
    const isRivalled = others.some(
      (other) =>
        (other.vigencia === vigencia || (other.vigencia === undefined && goals.length === 1)) &&
        (trimestre === undefined || other.trimestre === undefined),
    );
    return isRivalled
      ? { ...column, readings: [{ ...goal, campo: "metaCuatrienio" as const, confidence: 0.9 }] }
      : column;
  });
}
