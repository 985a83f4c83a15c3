import type { CellRef } from "../../grid/grid";
import type { Column, Matriz } from "../matriz";

/** The columns of the sheets of a plan, as its cells name them. */
export interface ColumnsByPlace {
  readonly columnAt: (at: CellRef) => Column | undefined;
  /** What a cell's column goes by: of several sheets, columns that are headed alike are one. */
  readonly nameOf: (at: CellRef) => string;
}

export function columnsByPlace(
  hojas: readonly { readonly matriz: Pick<Matriz, "sheet" | "columns"> }[],
): ColumnsByPlace {
  const columns = new Map(
    hojas.flatMap(({ matriz: { sheet, columns: own } }) =>
      own.map((column) => [placeOf({ sheet, column: column.column }), column] as const),
    ),
  );
  const columnAt = (at: CellRef): Column | undefined => columns.get(placeOf(at));
  return {
    columnAt,
    nameOf: (at) => (hojas.length > 1 ? (columnAt(at)?.heading ?? placeOf(at)) : placeOf(at)),
  };
}

function placeOf({ sheet, column }: Pick<CellRef, "sheet" | "column">): string {
  return `${column} ${sheet}`;
}
