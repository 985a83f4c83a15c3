import type { Sheet } from "../core/grid/grid";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";
import { rangeOf, requestArea, requestBlock } from "./block";
import { requestMarks } from "./publish/publishedSheets";
import { emptyDraft, place, sheetOf } from "./sheetDraft";
import { tiles } from "./tiles";

/** The sheet in which this add-in keeps cortes, told by its mark; `null`: there is none. */
export function readSheetOfCortes(): Promise<Result<Sheet | null, Problem>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const marks = requestMarks(context.workbook);
    await context.sync();
    const name = marks.read().cortes;
    if (name === undefined) return null;
    const worksheet = worksheets.getItemOrNullObject(name);
    const used = requestArea(worksheet.getUsedRangeOrNullObject(true));
    await context.sync();
    const all = worksheet.isNullObject ? null : used.read();
    if (all === null) return null;
    const draft = emptyDraft(name, false);
    for (const area of tiles(all, CELLS_PER_ANSWER)) {
      const block = requestBlock(rangeOf(worksheet, area));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not weigh more
      await context.sync();
      place(draft, block.read(), []);
    }
    return sheetOf(draft);
  });
}

// Names repeat in every corte and are long: an answer of Excel on the web may weigh 5 MB.
const CELLS_PER_ANSWER = 60_000;
