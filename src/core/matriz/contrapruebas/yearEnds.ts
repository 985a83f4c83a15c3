import type { Column } from "../matriz";
import type { ColumnReading } from "../columns/hypotheses";

/** R25: of columns of a programme those that run to the end of their year, where no other quarter of it is told. */
export function yearEnds(read: readonly ColumnReading[]): (column: Column) => boolean {
  const quarters = read.flatMap(({ readings: [best] }) =>
    best?.campo === "programado" && best.trimestre !== undefined ? [best] : [],
  );
  return (column) =>
    column.trimestre === 4 &&
    column.cumulative !== undefined &&
    quarters.includes(column) &&
    quarters.every((other) => other === column || other.vigencia !== column.vigencia);
}
