import { COMMENT_START } from "../../core/report/marksText";
import type { PlacedMark } from "./placedMarks";

/**
 * Comments the cells, a hundred in a round trip. A cell with a note of the old kind takes no comment, and
 * that cannot be asked before (notes are ExcelApi 1.18): what is refused twice is passed over, and the
 * others go on.
 *
 * @param standing comments of ours that were there already
 * @returns how many cells have got their comment
 */
export async function addComments(
  context: Excel.RequestContext,
  marks: readonly PlacedMark[],
  standing: number,
): Promise<number> {
  const wanted = marks.filter(({ comment }) => comment !== null).slice(0, MOST_COMMENTS);
  let next = 0;
  let added = 0;
  let refusals = 0;
  let isSecondTry = false;
  while (next < wanted.length && refusals <= MOST_REFUSALS) {
    const some = wanted.slice(next, next + AT_ONCE);
    if (await areAdded(context, some)) {
      next += some.length;
      added += some.length;
      isSecondTry = false;
      continue;
    }
    refusals++;
    const now = (await countOurs(context)) - standing;
    next += now - added;
    if (now > added) isSecondTry = false;
    else if (isSecondTry) next++;
    isSecondTry = now > added || !isSecondTry;
    added = now;
  }
  return added;
}

// Each comment is an object that Excel keeps open; more than some hundreds slow it down for good.
const MOST_COMMENTS = 500;
const AT_ONCE = 100;
// Each refusal takes two round trips more.
const MOST_REFUSALS = 20;

async function areAdded(
  context: Excel.RequestContext,
  marks: readonly PlacedMark[],
): Promise<boolean> {
  for (const { sheet, row, column, comment } of marks) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.comments.add(worksheet.getCell(row, column), comment ?? "");
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

async function countOurs(context: Excel.RequestContext): Promise<number> {
  const { comments } = context.workbook;
  comments.load("items/content");
  await context.sync();
  return comments.items.filter(({ content }) => content.startsWith(COMMENT_START)).length;
}
