import type { CellMark } from "../../core/report/cellMarks";
import { COMMENT_START } from "../../core/report/marksText";

/**
 * Comments the cells, all in one round trip. A cell with a note of the old kind takes no comment, and
 * that cannot be asked before (notes are ExcelApi 1.18): it is passed over, and the others go on.
 *
 * @param standing comments of ours that were there already
 * @returns how many cells have got their comment
 */
export function addComments(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  standing: number,
): Promise<number> {
  return addFrom(context, marks.slice(0, MOST_COMMENTS), {
    next: 0,
    standing,
    added: 0,
    refused: 0,
  });
}

// Each comment is an object that Excel keeps open; more than some hundreds slow it down for good.
const MOST_COMMENTS = 500;
// Each refusal takes two round trips more.
const MOST_REFUSALS = 10;

interface Progress {
  readonly next: number;
  readonly standing: number;
  readonly added: number;
  readonly refused: number;
}

async function addFrom(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  { next, standing, added, refused }: Progress,
): Promise<number> {
  const rest = marks.slice(next);
  for (const { sheet, row, column, comment } of rest) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.comments.add(worksheet.getCell(row, column), comment);
  }
  try {
    await context.sync();
    return added + rest.length;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  const now = (await countOurs(context)) - standing;
  if (refused === MOST_REFUSALS) return now;
  return addFrom(context, marks, {
    next: next + (now - added) + 1,
    standing,
    added: now,
    refused: refused + 1,
  });
}

async function countOurs(context: Excel.RequestContext): Promise<number> {
  const { comments } = context.workbook;
  comments.load("items/content");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(COMMENT_START)).length;
}
