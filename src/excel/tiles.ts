import type { Area } from "../core/grid/grid";

/** Cuts an area into pieces of at most so many cells: by rows, and by columns only where one row is too long. */
export function tiles(area: Area, cells: number): readonly Area[] {
  const width = area.right - area.left + 1;
  const columns = Math.min(width, cells);
  const rows = Math.max(1, Math.floor(cells / columns));
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const bottom = Math.min(top + rows - 1, area.bottom);
      const right = Math.min(left + columns - 1, area.right);
      pieces.push({ top, left, bottom, right });
    }
  }
  return pieces;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** An area in two, by rows where there are several; a single cell stays whole. */
export function halves(area: Area): readonly Area[] {
  return tiles(area, Math.max(1, Math.ceil(cellCount(area) / 2)));
}
