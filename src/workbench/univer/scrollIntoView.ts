import "@univerjs/sheets-ui/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rect } from "../../emulator/host/rect";

/**
 * Brings cells before the user's eyes, as Excel does when an add-in selects them: what can be seen
 * already does not move; else the sheet moves as little as leaves some of what stands around it.
 */
export function scrollIntoView(sheet: FWorksheet, { row, column }: Rect): void {
  const visible = sheet.getVisibleRange();
  if (!visible) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const top = firstShown(row, { first: visible.startRow, last: visible.endRow, frozen: ySplit });
  const left = firstShown(column, {
    first: visible.startColumn,
    last: visible.endColumn,
    frozen: xSplit,
  });
  if (top !== visible.startRow || left !== visible.startColumn) sheet.scrollToCell(top, left);
}

interface Shown {
  /** The first row or column behind the frozen ones, and the last, which may be cut off. */
  readonly first: number;
  readonly last: number;
  readonly frozen: number;
}

/** Which row or column is to be the first shown behind the frozen ones, so that `wanted` is seen. */
function firstShown(wanted: number, { first, last, frozen }: Shown): number {
  const isSeen = wanted < frozen || (wanted >= first && wanted < last);
  if (isSeen) return first;
  return Math.max(frozen, wanted - Math.floor((last - first) / 3));
}
