import type { CellRef, CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";
import type { YearOfFila } from "../../src/core/matriz/filas/fila";

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

/** The same workbook with what was executed in a year made so many times it: its total and its quarters, which stay one (R28). */
export function withExecutionTimes(
  workbook: WorkbookSnapshot,
  { ejecutado, ejecutadoTrimestre }: YearOfFila,
  times: number,
): WorkbookSnapshot {
  return [ejecutado, ...Object.values(ejecutadoTrimestre)].reduce(
    (book, amount) =>
      amount?.value == null ? book : withCell(book, amount.at, amount.value * times),
    workbook,
  );
}
