import type { CellRef, CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";

/** The same workbook with one other value. */
export function withCell(
  workbook: WorkbookSnapshot,
  at: CellRef,
  value: CellValue,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== at.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === at.row
                ? row.map((cell, column) => (column === at.column ? value : cell))
                : row,
            ),
          },
    ),
  };
}
