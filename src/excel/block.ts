import type { Area, CellValue } from "../core/grid/grid";

/** A rectangle of cells that was read, and where it lies. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Asked for now, readable after the next sync. `null`: there is no such range. */
export interface RequestedBlock {
  readonly read: () => Block | null;
}

/** What the cells of a rectangle say, computed or typed, and where it lies. */
export interface FormulaBlock {
  readonly top: number;
  readonly left: number;
  /** A formula begins with "="; what is typed is given as it is. */
  readonly entered: readonly (readonly CellValue[])[];
}

export interface RequestedFormulas {
  readonly read: () => FormulaBlock | null;
}

export interface RequestedMerges {
  readonly read: () => readonly Area[];
}

/** Asked for now, readable after the next sync. `null`: there is no such range. */
export interface RequestedArea {
  readonly read: () => Area | null;
}

export function requestArea(range: Excel.Range): RequestedArea {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { read: () => (range.isNullObject ? null : areaOf(range)) };
}

export function requestBlock(range: Excel.Range): RequestedBlock {
  range.load("values,numberFormat,rowIndex,columnIndex");
  return {
    read: () =>
      range.isNullObject
        ? null
        : {
            top: range.rowIndex,
            left: range.columnIndex,
            values: range.values as CellValue[][],
            formats: range.numberFormat as string[][],
          },
  };
}

/** Formulas in English with commas, as files have them. */
export function requestFormulas(range: Excel.Range): RequestedFormulas {
  range.load("formulas,rowIndex,columnIndex");
  return {
    read: () =>
      range.isNullObject
        ? null
        : {
            top: range.rowIndex,
            left: range.columnIndex,
            entered: range.formulas as CellValue[][],
          },
  };
}

/**
 * Merged areas that begin in a range. Excel leaves out those that only reach into it
 * (office-js#3611); other hosts are made to agree, so that pieces side by side list each area once.
 */
export function requestMerges(worksheet: Excel.Worksheet, area: Area): RequestedMerges {
  const merged = rangeOf(worksheet, area).getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return {
    read: () =>
      merged.isNullObject
        ? []
        : merged.areas.items.map(areaOf).filter(({ top, left }) => holds(area, top, left)),
  };
}

export function rangeOf(
  worksheet: Excel.Worksheet,
  { top, left, bottom, right }: Area,
): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Where a range lies; its four numbers must have been loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
