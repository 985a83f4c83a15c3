import { plainText } from "../../grid/foldText";
import { cellAt, cellKey, type CellRef, type Sheet } from "../../grid/grid";
import type { Ejemplo } from "./pregunta";

/** A meta as far as it can be shown. */
interface MetaMostrada {
  readonly codigo: string;
  readonly at: CellRef;
}

/**
 * R30: some metas by which a person can tell which column is which: those first in which the columns
 * do not say the same, in the order of the sheet.
 *
 * @param columns zero-based; those that the answers of one question name
 * @returns what stands in each column, one list per column, of the same metas
 */
export function ejemplosIn(
  sheet: Sheet,
  metas: readonly MetaMostrada[],
  columns: readonly number[],
): ReadonlyMap<number, readonly Ejemplo[]> {
  const differs = ({ at: { row } }: MetaMostrada): boolean =>
    new Set(columns.map((column) => plainText(cellAt(sheet, row, column)))).size > 1;
  const telling: MetaMostrada[] = [];
  for (const meta of metas) {
    if (telling.length === EXAMPLES) break;
    if (differs(meta)) telling.push(meta);
  }
  const others = metas.slice(0, EXAMPLES).filter((meta) => !telling.includes(meta));
  const shown = [...telling, ...others]
    .slice(0, EXAMPLES)
    .sort((one, other) => one.at.row - other.at.row);
  return new Map(
    columns.map((column) => [
      column,
      shown.map(({ codigo, at: { row } }) => ({
        meta: codigo,
        valor: cellAt(sheet, row, column),
        formato: sheet.formats.get(cellKey(row, column)) ?? "",
      })),
    ]),
  );
}

const EXAMPLES = 3;
