import type { ColumnReading } from "../columns/hypotheses";

/** R25: the year that an empty column names does not make it what was promised, where another says it. */
export function withoutEmptyPromises(
  read: readonly ColumnReading[],
  isFilled: (column: number) => boolean,
): readonly ColumnReading[] {
  const promises = read.flatMap(({ readings: [best] }) =>
    best?.campo === "programado" ? [best] : [],
  );
  const undated = promises.filter(
    ({ vigencia, column }) => vigencia === undefined && isFilled(column),
  );
  if (undated.length === 0) return read;
  return read.map((column) => {
    const [best] = column.readings;
    return best?.campo === "programado" &&
      undated.some(({ trimestre }) => trimestre === best.trimestre) &&
      !isFilled(best.column)
      ? { ...column, readings: [] }
      : column;
  });
}
