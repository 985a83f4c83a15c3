import type { Finding } from "../finding";
import { cellOfKey, type WorkbookSnapshot } from "../grid/grid";
import type { Matriz, UnmappedColumn } from "./matriz";
import { nth } from "../nth";

/** R18: formulas of mapped columns that came without a result. */
export function uncalculated(workbook: WorkbookSnapshot, matriz: Matriz): Finding[] {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (!sheet) return [];
  const mapped = new Set(matriz.columns.map(({ column }) => column));
  const cells = [...sheet.uncalculated]
    .map(cellOfKey)
    .filter(({ row, column }) => mapped.has(column) && row > nth(matriz.headerRows, -1));
  const [first] = cells;
  if (!first) return [];
  const at = { workbook: workbook.name, sheet: sheet.name, ...first };
  return [
    {
      type: "formulasSinCalcular",
      severity: "error",
      meta: null,
      at,
      points: null,
      cells: cells.length,
    },
  ];
}

/** Columns that could be the execution, where none was recognised as it. */
export function unreadFinding(unread: readonly UnmappedColumn[]): Finding[] {
  const headings = unread.map(({ heading }) => heading);
  return headings.length === 0
    ? []
    : [
        {
          type: "ejecucionSinReconocer",
          severity: "advertencia",
          meta: null,
          at: null,
          points: null,
          headings,
        },
      ];
}

/** R11: rows whose quarters look cumulative. */
export function cumulativeFinding(filas: number): Finding[] {
  return filas === 0
    ? []
    : [
        {
          type: "trimestresAcumulados",
          severity: "advertencia",
          meta: null,
          at: null,
          points: null,
          filas,
        },
      ];
}
