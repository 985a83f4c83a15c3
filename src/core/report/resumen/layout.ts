import { heightFor, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import type { CellSpec } from "../reportSpec";

/** Width of the column of names. */
export const NAMES_WIDTH = 44;
/** Widths of the columns of the sheet *Resumen*: everything on it stands in the same ones. */
export const WIDTHS = [2, 9, NAMES_WIDTH, 11, 12, 10, 13, 15, 8, 12, 11, 11, 10, 13, 11, 13, 13];
/** The last column that holds something. */
export const LAST = WIDTHS.length - 1;

/** The heading of a part of the sheet, as long as what stands under it. */
export function section(title: string, width = LAST): readonly CellSpec[] {
  return spread(text(title, "section"), width);
}

/** A sentence below a table. */
export function addLine(page: Page, words: string): void {
  page.add(rowAt(1, [text(words, "caption")], 18));
}

/** A label and what it says, over the whole width. */
export function addNote(page: Page, label: string, words: string): void {
  const wide = WIDTHS.slice(3).reduce((sum, width) => sum + width, 0);
  const row = rowAt(
    1,
    [...spread(text(label, "noteLabel"), 2), ...spread(text(words, "note"), LAST - 2)],
    heightFor(words, wide),
  );
  page.merge(page.add(row), [
    [1, 2],
    [3, LAST],
  ]);
}
