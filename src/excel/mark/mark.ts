import type { Finding } from "../../core/finding";
import { cellMarks, type Marked } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { ok, type Result } from "../../core/result";
import { startAlone } from "../journal/startAlone";
import { write } from "../journal/write";

/** *Marcar*: fills and comments the cells that findings speak of, in place of the marks that there are. */
export async function mark(findings: readonly Finding[]): Promise<Result<Marked, WritingProblem>> {
  const done = await write((kept) =>
    startAlone(kept, "marcar", ({ workbook }) => cellMarks(findings, workbook)),
  );
  return done.ok ? ok(done.value.notes.marked ?? { cells: 0, uncommented: 0 }) : done;
}
