import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { Column } from "../matriz";
import { columnTexts, ROWS_LOOKED_AT } from "./columnValues";

/**
 * "Producto" is a level of the plan, but where no column says the meta and each row, or each code, has a product
 * of its own it is what the meta says.
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
  const codigo = columns.find(({ campo }) => campo === "codigo")?.column;
  const own =
    codigo === undefined
      ? distinct
      : Math.max(distinct, ofCodes(sheet, firstRow, codigo, producto.column));
  if (phrases < MOST || own < NEARLY_ALL) return columns;
  return columns.map((column) =>
    column === producto ? { ...column, campo: "meta", evidence: "values" } : column,
  );
}

/** R27: how many texts there are for each code, which stands in several rows where these are periods. */
function ofCodes(sheet: Sheet, firstRow: number, codigo: number, column: number): number {
  const [codes, texts] = [new Set<string>(), new Set<string>()];
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const [code, text] = [codigo, column].map((one) => foldText(cellAt(sheet, row, one)));
    if (!code || !text) continue;
    codes.add(code);
    texts.add(text);
  }
  return codes.size < 2 ? 0 : texts.size / codes.size;
}

const MOST = 0.5;
const NEARLY_ALL = 0.9;
