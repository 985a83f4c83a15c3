import type { IWorksheetData } from "@univerjs/core";
import type { SheetState } from "../host/state";
import type { Sheet, WriteSheet } from "./hucre";

/** What the grid does not show of a sheet, kept beside it so that a download does not lose it. */
export interface Kept {
  readonly paper: Pick<Sheet, "pageSetup" | "headerFooter" | "outlineProperties">;
  /** What a user may do on the sheet while it is protected. */
  readonly protection?: NonNullable<Sheet["protection"]>;
  readonly ranges: Pick<Sheet, "dataValidations" | "autoFilter">;
  /** Size of the sheet when it was opened. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export function keptOf(sheet: Sheet, rowCount: number, columnCount: number): Kept {
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
  { protection = { sheet: true } }: Kept,
): Pick<WriteSheet, "protection"> {
  const state = sheet.custom?.["excel"] as SheetState | undefined;
  return state?.isProtected ? { protection } : {};
}

/** Rows that were inserted or deleted since would leave the ranges in the wrong place: then they go. */
export function keptToXlsx(sheet: Partial<IWorksheetData>): Partial<WriteSheet> {
  const kept = sheet.custom?.["kept"] as Kept | undefined;
  if (!kept) return {};
  const isSameSize = kept.rowCount === sheet.rowCount && kept.columnCount === sheet.columnCount;
  return { ...kept.paper, ...protectionOf(sheet, kept), ...(isSameSize ? kept.ranges : {}) };
}
