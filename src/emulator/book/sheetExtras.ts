import type { IWorksheetData } from "@univerjs/core";
import type { SheetState } from "../host/state";
import type { Sheet, WriteSheet } from "./hucre";

/** What the grid does not show of a sheet, stored beside it so that a download does not lose it. */
export interface SheetExtras {
  readonly paper: Pick<Sheet, "pageSetup" | "headerFooter" | "outlineProperties">;
  /** What a user may do on the sheet while it is protected. */
  readonly protection?: NonNullable<Sheet["protection"]>;
  readonly ranges: Pick<Sheet, "dataValidations" | "autoFilter">;
  /** Size of the sheet when it was opened. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export function sheetExtrasOf(sheet: Sheet, rowCount: number, columnCount: number): SheetExtras {
  const { pageSetup, headerFooter, protection, outlineProperties, dataValidations, autoFilter } =
    sheet;
  return {
    paper: {
      ...(pageSetup ? { pageSetup } : {}),
      ...(headerFooter ? { headerFooter } : {}),
      ...(outlineProperties ? { outlineProperties } : {}),
    },
    ...(protection ? { protection } : {}),
    ranges: {
      ...(dataValidations ? { dataValidations } : {}),
      ...(autoFilter ? { autoFilter } : {}),
    },
    rowCount,
    columnCount,
  };
}

// The workbench may have protected the sheet, or not, since it was opened.
function protectionOf(
  sheet: Partial<IWorksheetData>,
  { protection = { sheet: true } }: SheetExtras,
): Pick<WriteSheet, "protection"> {
  const state = sheet.custom?.["excel"] as SheetState | undefined;
  return state?.isProtected ? { protection } : {};
}

/** Rows that were inserted or deleted since would leave the ranges in the wrong place: then they go. */
export function sheetExtrasToXlsx(sheet: Partial<IWorksheetData>): Partial<WriteSheet> {
  const extras = sheet.custom?.["extras"] as SheetExtras | undefined;
  if (!extras) return {};
  const isSameSize = extras.rowCount === sheet.rowCount && extras.columnCount === sheet.columnCount;
  return { ...extras.paper, ...protectionOf(sheet, extras), ...(isSameSize ? extras.ranges : {}) };
}
