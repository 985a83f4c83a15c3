import type { UntoldChart } from "../../files/whatHucreOmits";
import { POINTS_PER_PIXEL } from "../host/geometry";
import { groupsOf } from "../host/groups";
import { emptySheetState, type SheetState } from "../host/state";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "./dressNewSheet";
import { chartsFromXlsx, type ChartSurroundings } from "./chartsFromXlsx";
import { commentsFromXlsx } from "./commentsFromXlsx";
import type { Sheet, ThreadedCommentPerson } from "./hucre";

/** What the file keeps apart from the sheet itself. */
export interface StateSurroundings {
  /** Authors of comments. */
  readonly persons?: readonly ThreadedCommentPerson[];
  readonly untoldCharts: readonly UntoldChart[];
  readonly sheetIdOf: ChartSurroundings["sheetIdOf"];
}

/** Pixels of the columns and rows that have a size of their own; `null`: not shown. */
export interface Sizes {
  readonly columns: (column: number) => number | null | undefined;
  readonly rows: (row: number) => number | null | undefined;
}

/** What Excel keeps of a sheet and Univer has no place for. */
export function excelStateFromXlsx(
  sheet: Sheet,
  { persons, untoldCharts, sheetIdOf }: StateSurroundings,
  sizes: Sizes,
): SheetState {
  const columns = (sheet.columns ?? []).map((column, index) => [index, column] as const);
  const cornerOf = (row: number, column: number): { x: number; y: number } => ({
    x: sumOf(column, sizes.columns, DEFAULT_WIDTH) * POINTS_PER_PIXEL,
    y: sumOf(row, sizes.rows, DEFAULT_HEIGHT) * POINTS_PER_PIXEL,
  });
  return {
    ...emptySheetState(),
    charts: chartsFromXlsx(sheet.charts ?? [], untoldCharts, { cornerOf, sheetIdOf }),
    comments: commentsFromXlsx(sheet, persons),
    rowGroups: groupsOf(levelsOf(sheet.rowDefs ?? [])),
    columnGroups: groupsOf(levelsOf(columns)),
    rowBreaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
    isProtected: sheet.protection?.sheet === true,
    isVeryHidden: sheet.veryHidden === true,
  };
}

function sumOf(
  count: number,
  sizeOf: (index: number) => number | null | undefined,
  usual: number,
): number {
  let pixels = 0;
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    pixels += size === undefined ? usual : (size ?? 0);
  }
  return pixels;
}

function levelsOf(
  lines: Iterable<readonly [number, { readonly outlineLevel?: number } | undefined]>,
): ReadonlyMap<number, number> {
  return new Map(
    [...lines].flatMap(([index, line]) => (line?.outlineLevel ? [[index, line.outlineLevel]] : [])),
  );
}
