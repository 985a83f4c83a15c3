import type { Area, CellRef } from "../core/grid/grid";
import type { Matriz } from "../core/matriz/matriz";
import type { NodoEvaluado } from "../core/plan/evaluation";
import type { Place } from "./workbookPort";

/** One cell, as something to be revealed. */
export function placeOfCell(ref: CellRef): Place {
  return placeAt(ref.sheet, ref.row, ref.column);
}

export function placeAt(sheet: string, row: number, column: number): Place {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** Where a column is named in the header. */
export function placeOfHeading(matriz: Matriz, column: number): Place {
  return placeAt(matriz.sheet, matriz.headerRows.at(-1) ?? 0, column);
}

/** The row that names the columns, from the first column that was recognised to the last. */
export function placeOfHeaderRow(matriz: Matriz): Place {
  const columns = matriz.columns.map(({ column }) => column);
  const row = matriz.headerRows.at(-1) ?? 0;
  const area: Area = {
    top: row,
    left: Math.min(...columns),
    bottom: row,
    right: Math.max(...columns),
  };
  return columns.length === 0 ? placeAt(matriz.sheet, row, 0) : { sheet: matriz.sheet, area };
}

/**
 * The rows of every meta below a node, from the column that names the node. A node whose metas
 * lie scattered among others' is shown by the first cell that names it: selecting its rows would
 * select the others' too.
 */
export function placeOfNodo(nodo: NodoEvaluado): Place | null {
  const cells = metasBelow(nodo).map(({ meta }) => meta.fila.at);
  const first = nodo.node.at ?? cells[0];
  if (!first) return null;
  const rows = cells.filter(({ sheet }) => sheet === first.sheet).map(({ row }) => row);
  const area: Area = {
    top: Math.min(first.row, ...rows),
    left: first.column,
    bottom: Math.max(first.row, ...rows),
    right: first.column,
  };
  const together = area.bottom - area.top < rows.length + ROWS_BETWEEN;
  return together ? { sheet: first.sheet, area } : placeOfCell(first);
}

/** A subtotal or a blank line or two may stand between the metas of one node. */
const ROWS_BETWEEN = 4;

function metasBelow(nodo: NodoEvaluado): NodoEvaluado["metas"] {
  return [...nodo.metas, ...nodo.branches.flatMap(metasBelow)];
}
