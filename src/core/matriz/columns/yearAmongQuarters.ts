import type { ColumnReading } from "./hypotheses";
import type { Column } from "../matriz";
import { quarterOf } from "../words/timeHeading";

/**
 * R25: among quarters that name no year, what names its year by itself and no quarter is the whole year's: the
 * quarter over it is of the columns beside it, from which nothing parts it but its own words.
 */
export function withYearAmongQuarters(read: readonly ColumnReading[]): readonly ColumnReading[] {
  const best = read.flatMap(({ readings: [first] }) => first ?? []);
  return read.map((column) => {
    const { wording, readings } = column;
    const [first, ...others] = readings;
    if (first?.trimestre === undefined || first.vigencia === undefined) return column;
    if (!wording.ownPeriod || quarterOf(wording.key) !== null) return column;
    const quarters = best.filter((other) => other !== first && isUndated(other, first.campo));
    if (!quarters.some(({ trimestre }) => trimestre === first.trimestre)) return column;
    return { ...column, readings: [ofWholeYear(first), ...others] };
  });
}

function isUndated({ campo, vigencia, trimestre }: Column, wanted: Column["campo"]): boolean {
  return campo === wanted && vigencia === undefined && trimestre !== undefined;
}

/** The same column as what is told of its year. */
export function ofWholeYear({ trimestre: _, cumulative: __, ...column }: Column): Column {
  return column;
}
