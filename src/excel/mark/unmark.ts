import type { Unmarked } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { err, ok, type Result } from "../../core/result";
import { attempt } from "../attempt";
import { removeLegend } from "./mark";
import { isMarked, readMarks, removeMarks, writable } from "./readMarks";

/** *Quitar marcas*: takes away our fills, comments and legend, wherever they are now, and nothing else. */
export async function unmark(): Promise<Result<Unmarked, WritingProblem>> {
  const done = await attempt(async (context): Promise<Result<Unmarked, WritingProblem>> => {
    const before = await readMarks(context);
    const free = writable(before, isMarked);
    if (!free.ok) return free;
    const areas = before.sheets.flatMap(({ formats }) =>
      formats.map((format) => format.getRanges().load("cellCount")),
    );
    for (const sheet of before.sheets) removeMarks(sheet);
    removeLegend(context.workbook, before.legend);
    await context.sync();
    return ok({
      cells: areas.reduce((sum, { cellCount }) => sum + cellCount, 0),
      answered: before.sheets.reduce((sum, { answered }) => sum + answered, 0),
    });
  });
  return done.ok ? done.value : err(done.error);
}
