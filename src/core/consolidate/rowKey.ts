import type { CellRef } from "../grid/grid";

/** A row of a file: of two sheets of one plan (R26) each has its own. */
export function rowKey({ sheet, row }: CellRef): string {
  return `${row} ${sheet}`;
}
