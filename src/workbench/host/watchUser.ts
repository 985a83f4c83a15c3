import type { Book } from "./book";
import { fromUniverRange } from "./rect";
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
      // Results of a calculation come without a trigger: nobody edited anything.
      if (payload.id === SET_VALUES && trigger === undefined) {
        sheets().$of(sheet).$fire("onCalculated", { worksheetId: sheet.getSheetId() });
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
    workbook.onSelectionChange((ranges) => {
      const [range] = ranges;
      if (isOurs() || !range) return;
      const sheet = workbook.getActiveSheet();
      book.root().$selected(new Range(book, sheet, fromUniverRange(range)));
    }),
  ];
  return () => subscriptions.forEach((subscription) => subscription.dispose());
}

const SET_VALUES = "sheet.mutation.set-range-values";
