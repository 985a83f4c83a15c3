import type { Column } from "../matriz";
import { areInTurn } from "../words/inTurn";
import type { ColumnReading } from "../columns/hypotheses";
import { ofWholeYear } from "../columns/yearAmongQuarters";

/**
 * R11, R30: percentages by quarter, where nothing else says what was done in their year. What runs from January is
 * told by the last quarter that says something; of any other quarters it is unsaid whether they add up, so that each
 * is a claim to the avance of the year, and which of them it is, is asked.
 *
 * @param isFilled whether a column says something
 */
export function withAvanceByQuarters(
  read: readonly ColumnReading[],
  isFilled: (column: number) => boolean,
): readonly ColumnReading[] {
  const best = read.flatMap(({ readings: [first] }) => first ?? []);
  const isToldOtherwise = ({ vigencia }: Column): boolean =>
    best.some(
      (other) =>
        (other.vigencia === vigencia || other.vigencia === undefined || vigencia === undefined) &&
        isFilled(other.column) &&
        (other.campo === "ejecutado" ||
          (other.campo === "avance" && other.trimestre === undefined)),
    );
  const quarters = best.filter(
    (column) =>
      column.campo === "avance" && column.trimestre !== undefined && !isToldOtherwise(column),
  );
  // Of a quarter that says nothing yet, no value tells that it will be a percentage.
  const isYetToCome = ({ campo, column, heading, vigencia }: Column): boolean =>
    campo === "ejecutado" &&
    !isFilled(column) &&
    quarters.some((other) => other.vigencia === vigencia && areInTurn(other.heading, heading));
  const isPassed = (column: Column): boolean =>
    column.cumulative === true &&
    quarters.some(
      (other) =>
        other.vigencia === column.vigencia &&
        other.cumulative === true &&
        (other.trimestre ?? 0) > (column.trimestre ?? 0) &&
        isFilled(other.column),
    );
  return read.map((column) => {
    const [first, ...others] = column.readings;
    if (first === undefined) return column;
    if (isYetToCome(first)) return { ...column, readings: [] };
    if (!quarters.includes(first)) return column;
    if (isPassed(first)) return { ...column, readings: [] };
    return { ...column, readings: [ofWholeYear(first), ...others] };
  });
}
