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

export interface RequestedMerges {
  readonly read: () => readonly Area[];
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

/** Excel lists a merged area with the range that holds its first cell, and only there (office-js#3611). */
export function requestMerges(range: Excel.Range): RequestedMerges {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return {
    read: () =>
      merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            top: rowIndex,
            left: columnIndex,
            bottom: rowIndex + rowCount - 1,
            right: columnIndex + columnCount - 1,
          })),
  };
}
