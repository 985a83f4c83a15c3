import { ICommandService } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Makes rows that have no height of their own as high as their wrapped text, as Excel does on
 * opening a file. It is no edit of the user, so it must not be undone: hence the mutation.
 * False while the sheet on the screen cannot be measured yet.
 */
export function fitRows(univer: Univer, workbook: FWorkbook): boolean {
  const sheet = workbook.getActiveSheet();
  const skeleton = sheet.getSkeleton();
  const lastRow = sheet.getLastRow();
  if (!skeleton) return false;
  if (lastRow < 0 || lastRow > MOST_ROWS) return true;
  const rows = skeleton.calculateAutoHeightInRange([
    { startRow: 0, endRow: lastRow, startColumn: 0, endColumn: Math.max(0, sheet.getLastColumn()) },
  ]);
  const higher = rows.filter(
    ({ autoHeight }) => (autoHeight ?? 0) > sheet.getSheet().getConfig().defaultRowHeight,
  );
  if (higher.length === 0) return true;
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(
      SetWorksheetRowAutoHeightMutation.id,
      { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), rowsAutoHeightInfo: higher },
      { onlyLocal: true },
    );
  return true;
}

// Text is measured cell by cell: beyond this it would be felt.
const MOST_ROWS = 2_000;
