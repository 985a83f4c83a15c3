import type { FUniver } from "@univerjs/core/facade";

/** A cell beyond the last row or column, as the name box reaches it: the sheet grows to it, as Excel's are that large from the start. */
export function growToSelection(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SET_SELECTIONS) return;
    const { subUnitId, selections = [] } = (params ?? {}) as SetSelections;
    const sheet =
      subUnitId === undefined ? null : api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const rows =
      1 + Math.max(-1, ...selections.map(({ range }) => range.endRow).filter(Number.isFinite));
    const columns =
      1 + Math.max(-1, ...selections.map(({ range }) => range.endColumn).filter(Number.isFinite));
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  });
}

const SET_SELECTIONS = "sheet.operation.set-selections";

interface SetSelections {
  readonly subUnitId?: string;
  readonly selections?: readonly {
    readonly range: { readonly endRow: number; readonly endColumn: number };
  }[];
}
