import type { CustomData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { PlainValues } from "./plainObject";
import type { Rect } from "./rect";

/**
 * What Excel keeps in a workbook and Univer has no place for. It lives in Univer's own
 * custom metadata, so it is saved, opened and copied with the workbook.
 */
export interface BookState {
  readonly settings: Record<string, unknown>;
  customXml: { readonly id: string; xml: string }[];
  /** `Office.context.document.settings`, serialised by office.js. */
  readonly documentSettings: Record<string, string>;
  /** Whether sheets may not be added, deleted, moved, shown, hidden or renamed. */
  isProtected?: boolean;
  password?: string;
}

export interface SheetState {
  readonly properties: Record<string, string>;
  charts: ChartState[];
  comments: CommentState[];
  conditionalFormats: ConditionalFormatState[];
  /** What Excel knows of a table and Univer does not, by the id of the table. */
  readonly tables: Record<string, PlainValues>;
  /** Outline groups, as first and last index. */
  rowGroups: Group[];
  columnGroups: Group[];
  /** `pageLayout`: how the add-in wants the sheet on paper. */
  readonly paper: PlainValues;
  /** Rows with which a new page begins. */
  rowBreaks: number[];
  isProtected: boolean;
  /** Without it the protection stays. */
  password?: string;
  isVeryHidden: boolean;
}

export type Group = readonly [first: number, last: number];

export interface ChartState {
  readonly id: string;
  readonly values: PlainValues;
  series: SeriesState[];
}

/** One series: where its numbers and labels come from, and how it looks. */
export interface SeriesState {
  source: CellSource | null;
  categories: CellSource | null;
  readonly values: PlainValues;
  /** Looks of single points, by index. */
  readonly points: Record<number, PlainValues>;
  /** Linear trends of its values; absent: none. */
  trendlines?: PlainValues[];
}

/** Cells by the id of their sheet, because its name may change. */
export interface CellSource {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** A conditional format as the add-in described it; Univer gets the rule made from it. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly rects: readonly Rect[];
  readonly values: PlainValues;
}

export interface CommentState {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly values: PlainValues;
  replies?: readonly ReplyState[];
}

export interface ReplyState {
  readonly id: string;
  readonly values: PlainValues;
}

export function bookState(workbook: FWorkbook): BookState {
  return stored(workbook, () => ({ settings: {}, customXml: [], documentSettings: {} }));
}

export function sheetState(sheet: FWorksheet): SheetState {
  return stored(sheet, emptySheetState);
}

export function emptySheetState(): SheetState {
  return {
    properties: {},
    charts: [],
    comments: [],
    conditionalFormats: [],
    tables: {},
    rowGroups: [],
    columnGroups: [],
    paper: {},
    rowBreaks: [],
    isProtected: false,
    isVeryHidden: false,
  };
}

interface MetadataOwner {
  getCustomMetadata(): CustomData | undefined;
  setCustomMetadata(custom: CustomData | undefined): unknown;
}

const KEY = "excel";

// The state is made once and then changed in place: Univer hands out the same object each time.
function stored<T extends object>(owner: MetadataOwner, empty: () => T): T {
  const custom = owner.getCustomMetadata() ?? {};
  const known = custom[KEY] as T | undefined;
  if (known) return known;
  const state = empty();
  owner.setCustomMetadata({ ...custom, [KEY]: state });
  return state;
}
