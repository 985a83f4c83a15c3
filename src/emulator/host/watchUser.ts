import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS, fromUniverRange, localAddress, type UniverRange } from "./rect";
import { shiftState } from "./shiftState";
import { Range } from "./types/range";

/**
 * Turns what the user does in Univer's grid into the events that Excel would raise. Changes
 * made by the add-in itself are left out: their host objects raise the events.
 */
export function watchUser(book: Book, isOurs: () => boolean): () => void {
  const { univer, workbook } = book;
  const isHere = (unitId: string): boolean => unitId === workbook.getId();
  const sheets = () => book.root().worksheets;

  const subscriptions = [
    univer.addEvent(univer.Event.SheetValueChanged, ({ payload, effectedRanges }) => {
      const { unitId, trigger } = payload.params as { unitId: string; trigger?: string };
      if (isOurs() || !isHere(unitId)) return;
      const [first] = effectedRanges;
      const sheet = first && workbook.getSheetBySheetId(first.getSheetId());
      if (!sheet) return;
      // Results of a calculation come without a trigger: they are no edit.
      if (payload.id === SetRangeValuesMutation.id && trigger === undefined) {
        const worksheet = sheets().$of(sheet);
        const address = effectedRanges
          .filter((range) => range.getSheetId() === sheet.getSheetId())
          .map((range) => localAddress(fromUniverRange(range.getRange())))
          .join(",");
        worksheet.$fire("onCalculated", { worksheetId: worksheet.id, address });
        return;
      }
      book.calculation.wrote();
      for (const range of effectedRanges) {
        const owner = workbook.getSheetBySheetId(range.getSheetId());
        if (owner) sheets().$of(owner).$edited(fromUniverRange(range.getRange()), "Unknown");
      }
    }),
    univer.addEvent(univer.Event.ActiveSheetChanged, ({ workbook: owner, activeSheet }) => {
      if (!isOurs() && isHere(owner.getId())) sheets().$of(activeSheet).$fireActivated();
    }),
    univer.addEvent(univer.Event.SheetCreated, ({ workbook: owner, worksheet }) => {
      if (isOurs() || !isHere(owner.getId())) return;
      book.fire(sheets(), "onAdded", { worksheetId: worksheet.getSheetId(), source: "Local" });
    }),
    univer.addEvent(univer.Event.SheetDeleted, ({ workbook: owner, sheetId }) => {
      if (isOurs() || !isHere(owner.getId())) return;
      book.fire(sheets(), "onDeleted", { worksheetId: sheetId, source: "Local" });
    }),
    univer.addEvent(univer.Event.SheetNameChanged, ({ workbook: owner, worksheet, newName }) => {
      if (isOurs() || !isHere(owner.getId())) return;
      const sheet = sheets().$of(worksheet);
      sheet.$fire("onNameChanged", { worksheetId: sheet.id, nameAfter: newName, source: "Local" });
    }),
    univer.onCommandExecuted(({ id, params }) => {
      const changeType = SHIFTS[id];
      if (changeType) moveState(book, changeType, params as ShiftParams);
      if (isOurs() || !params) return;
      if (id === SetSelectionsOperation.id) selected(book, params as ISetSelectionsOperationParams);
      if (changeType) shifted(book, changeType, params as ShiftParams);
    }),
  ];
  return () => subscriptions.forEach((subscription) => subscription.dispose());
}

function selected(
  book: Book,
  { unitId, subUnitId, selections, type }: ISetSelectionsOperationParams,
): void {
  // While the mouse still moves nothing is selected yet.
  const isMoving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  const sheet = book.workbook.getSheetBySheetId(subUnitId);
  const last = selections.at(-1);
  if (isMoving || unitId !== book.workbook.getId() || !sheet || !last) return;
  book.root().$selected(new Range(book, sheet, fromUniverRange(last.range)));
}

// Rows and columns come and go by the user's hand or the add-in's: the host's own notes move along.
function moveState(
  book: Book,
  changeType: string,
  { unitId, subUnitId, range }: ShiftParams,
): void {
  if (unitId !== book.workbook.getId()) return;
  const { row, column, rows, columns } = fromUniverRange(range);
  const isRows = changeType.startsWith("Row");
  const size = isRows ? rows : columns;
  shiftState(book.workbook, {
    sheetId: subUnitId,
    direction: isRows ? "rows" : "columns",
    at: isRows ? row : column,
    count: changeType.endsWith("Inserted") ? size : -size,
  });
  book.chartsChanged();
}

// Rows and columns that come or go move everything below: Excel says which, and how.
function shifted(book: Book, changeType: string, { unitId, subUnitId, range }: ShiftParams): void {
  const sheet = book.workbook.getSheetBySheetId(subUnitId);
  if (unitId !== book.workbook.getId() || !sheet) return;
  const rect = fromUniverRange(range);
  const isRows = changeType.startsWith("Row");
  const whole = isRows
    ? { ...rect, column: 0, columns: MAX_COLUMNS }
    : { ...rect, row: 0, rows: MAX_ROWS };
  book.calculation.wrote();
  book.root().worksheets.$of(sheet).$edited(whole, "Unknown", changeType);
}

interface ShiftParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: UniverRange;
}

const SHIFTS: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};
