import { isBlank } from "../grid/foldText";
import type { Sheet } from "../grid/grid";

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Tables side by side: the sheet as each block of its columns sees it, between columns in which nothing stands. */
export function bloquesDe(sheet: Sheet): readonly Sheet[] {
  const blocks = blocksOf(sheet);
  if (blocks.length < 2 || blocks.length > MOST_BLOCKS) return [sheet];
  return blocks.map((block) => only(sheet, block));
}

/** A sheet of more of them is no row of tables. */
const MOST_BLOCKS = 8;

function blocksOf({ rows }: Sheet): readonly Columns[] {
  const used: boolean[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (used[column] !== true && !isBlank(cell)) used[column] = true;
  const blocks: Columns[] = [];
  for (let column = 0; column < used.length; column++) {
    if (used[column] !== true) continue;
    const left = column;
    while (used[column + 1] === true) column++;
    // A column by itself is no table.
    if (column > left) blocks.push({ left, right: column });
  }
  return blocks;
}

function only(sheet: Sheet, { left, right }: Columns): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.slice(0, right + 1).map((cell, column) => (column < left ? null : cell)),
    ),
    merges: sheet.merges.filter((merge) => merge.left >= left && merge.right <= right),
  };
}
