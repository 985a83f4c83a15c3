import type { Area } from "../../grid/grid";

/** Whether a cell is one of several that were merged. */
export function isInMerge(merges: readonly Area[], row: number, column: number): boolean {
  return mergeAt(merges, row, column) !== null;
}

export function mergeAt(merges: readonly Area[], row: number, column: number): Area | null {
  return (
    merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ??
    null
  );
}
