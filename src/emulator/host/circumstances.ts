import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { fail } from "./hostError";
import type { HostObject } from "./object";
import { bookState, sheetState } from "./state";

/** What goes on around a workbook while an add-in works, and makes Excel refuse. */
export interface Circumstances {
  /** Another workbook is in front of this one. */
  elsewhere: boolean;
  /** A chart is selected, so no cell is. */
  chartSelected: boolean;
  /** The workbook may only be read, as in Excel on the web without permission to edit. */
  readOnly: boolean;
}

export function ordinaryCircumstances(): Circumstances {
  return { elsewhere: false, chartSelected: false, readOnly: false };
}

/**
 * Refuses what Excel refuses in these circumstances: the one place that knows of protection, of what is in
 * front and of what may be written.
 *
 * @param use how the member is used: called, or set to a value
 */
export function checkCircumstances(
  book: Book,
  object: HostObject,
  member: string,
  use: "call" | "set",
): void {
  const { elsewhere, chartSelected, readOnly } = book.circumstances;
  const name = `${object.$type}.${member}`;
  if (elsewhere && NEEDS_FRONT.has(name)) fail("GeneralException");
  if ((elsewhere && NEEDS_FRONT_TO_SELECT.has(name)) || (chartSelected && NEEDS_CELL.has(name)))
    fail("InvalidSelection");
  const writes = use === "set" ? object.$type !== "Application" : WRITING_CALLS.has(name);
  if (!writes) return;
  if (readOnly) fail("AccessDenied");
  if (OF_THE_STRUCTURE.has(name) && bookState(book.workbook).isProtected) fail("AccessDenied");
  const sheet = object.$place;
  if (sheet && isLocked(sheet, object.$type, member)) fail("AccessDenied");
}

function isLocked(sheet: FWorksheet, type: string, member: string): boolean {
  const isOpen = OPEN_ON_A_PROTECTED_SHEET.has(type) && member !== "tabColor";
  return !isOpen && sheetState(sheet).isProtected;
}

function members(type: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${type}.${name}`);
}

// Microsoft, "Troubleshooting Excel add-ins", API limitations when the active workbook switches.
const NEEDS_FRONT: ReadonlySet<string> = new Set([
  ...members("Chart", "activate"),
  ...members("Range", "select"),
  ...members("Table", "clearFilters"),
  ...members("Worksheet", "activate", "gridlines", "showGridlines", "showHeadings"),
  ...members("WorksheetCollection", "add"),
  ...members("WorksheetFreezePanes", "freezeAt", "freezeColumns", "freezeRows", "unfreeze"),
  ...members("WorksheetFreezePanes", "getLocationOrNullObject"),
]);
const NEEDS_CELL: ReadonlySet<string> = new Set(
  members("Workbook", "getActiveCell", "getSelectedRange", "getSelectedRanges"),
);
const NEEDS_FRONT_TO_SELECT: ReadonlySet<string> = new Set([
  ...NEEDS_CELL,
  ...members("Worksheet", "delete"),
]);

const OF_THE_STRUCTURE: ReadonlySet<string> = new Set([
  ...members("WorksheetCollection", "add"),
  ...members("Worksheet", "delete", "name", "position", "tabColor", "visibility"),
]);

// A protected sheet guards its cells and what is drawn on it, not how it is named, shown or remembered.
const OPEN_ON_A_PROTECTED_SHEET: ReadonlySet<string> = new Set([
  "NamedItem",
  "NamedItemCollection",
  "Worksheet",
  "WorksheetCustomProperty",
  "WorksheetCustomPropertyCollection",
  "WorksheetFreezePanes",
  "WorksheetProtection",
]);

const WRITING_CALLS: ReadonlySet<string> = new Set([
  ...members("Range", "clear", "insert", "delete", "merge", "unmerge", "setCellProperties"),
  ...members("Range", "group", "ungroup", "hideGroupDetails", "showGroupDetails"),
  ...members("RangeAreas", "clear"),
  ...members("RangeFormat", "autofitColumns", "autofitRows"),
  ...members("RangeFill", "clear"),
  ...members("WorksheetCollection", "add"),
  ...members("Worksheet", "delete", "showOutlineLevels"),
  ...members("WorksheetFreezePanes", "freezeAt", "freezeColumns", "freezeRows", "unfreeze"),
  ...members("WorksheetProtection", "protect", "unprotect"),
  ...members("WorkbookProtection", "protect", "unprotect"),
  ...members("TableCollection", "add"),
  ...members("Table", "clearFilters", "convertToRange", "delete", "resize"),
  ...members("TableRowCollection", "add"),
  ...members("ChartCollection", "add"),
  ...members("Chart", "delete", "setData", "setPosition"),
  ...members("ChartSeriesCollection", "add"),
  ...members("ChartSeries", "delete", "setValues", "setXAxisValues"),
  ...members("ChartFill", "clear", "setSolidColor"),
  ...members("CommentCollection", "add"),
  ...members("Comment", "delete"),
  ...members("CommentReplyCollection", "add"),
  ...members("CommentReply", "delete"),
  ...members("ConditionalFormatCollection", "add", "clearAll"),
  ...members("ConditionalFormat", "delete"),
  ...members("NamedItemCollection", "add"),
  ...members("NamedItem", "delete"),
  ...members("SettingCollection", "add"),
  ...members("Setting", "delete"),
  ...members("WorksheetCustomPropertyCollection", "add"),
  ...members("WorksheetCustomProperty", "delete"),
  ...members("CustomXmlPartCollection", "add"),
  ...members("CustomXmlPart", "delete", "setXml"),
  ...members("PageLayout", "setPrintTitleRows"),
  ...members("PageBreakCollection", "add", "removePageBreaks"),
  ...members("PageBreak", "delete"),
]);
