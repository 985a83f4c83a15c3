import type { Finding } from "../../core/finding";
import type { Sheet } from "../../core/grid/grid";
import { cellMarks, type Marked } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { ok, type Result } from "../../core/result";
import { startAlone } from "../journal/startAlone";
import { write } from "../journal/write";

/**
 * *Marcar*: fills and comments the cells that findings speak of, in place of the marks that there are.
 *
 * @param sheets as they were when the findings were made, which tell what cells are merged
 */
export async function mark(
  findings: readonly Finding[],
  sheets: readonly Sheet[],
): Promise<Result<Marked, WritingProblem>> {
  const done = await write((kept) =>
    startAlone(kept, "marcar", ({ workbook }) => cellMarks(findings, workbook, sheets)),
  );
  return done.ok ? ok(done.value.notes.marked ?? { cells: 0, uncommented: 0 }) : done;
}
