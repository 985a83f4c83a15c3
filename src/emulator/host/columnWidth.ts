import { IUndoRedoService } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";

/**
 * Sets the width of columns in pixels. Univer's own command measures every row of the sheet again, for
 * each column; Excel leaves the rows as they are.
 */
export function setColumnWidth(
  { univer, workbook, change }: Book,
  sheet: FWorksheet,
  [first, last]: readonly [number, number],
  width: number,
): void {
  const unitId = workbook.getId();
  const { id } = SetWorksheetColWidthMutation;
  const params = {
    unitId,
    subUnitId: sheet.getSheetId(),
    ranges: [{ startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: first, endColumn: last }],
    colWidth: width,
  };
  const before = SetWorksheetColWidthMutationFactory(params, sheet.getSheet());
  change(() => univer.syncExecuteCommand(id, params));
  sheet
    .getInject()
    .get(IUndoRedoService)
    .pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id, params: before }],
      redoMutations: [{ id, params }],
    });
}
