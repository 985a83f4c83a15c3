import type { Sheet } from "../../grid/grid";
import type { Column } from "../matriz";
import { columnTexts } from "./columnValues";

/**
 * "Producto" is a level of the plan, but where no column says the meta and each row has a product of its own it
 * is what the meta says.
 *
 * @param firstRow zero-based row below the header
 */
export function metaByValues(
  sheet: Sheet,
  firstRow: number,
  columns: readonly Column[],
): readonly Column[] {
  if (columns.some(({ campo }) => campo === "meta")) return columns;
  const [producto, other] = columns.filter(({ campo }) => campo === "producto");
  if (producto === undefined || other !== undefined) return columns;
  const { phrases, distinct } = columnTexts(sheet, producto.column, firstRow);
  if (phrases < MOST || distinct < NEARLY_ALL) return columns;
  return columns.map((column) =>
    column === producto ? { ...column, campo: "meta", evidence: "values" } : column,
  );
}

const MOST = 0.5;
const NEARLY_ALL = 0.9;
