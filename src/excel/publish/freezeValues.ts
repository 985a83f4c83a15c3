import type { Frozen, WritingProblem } from "../../core/report/publication";
import { ok, type Result } from "../../core/result";
import { startAlone } from "../journal/startAlone";
import { write } from "../journal/write";

/**
 * *Congelar valores*: puts its value where one of our sheets asks a function of this add-in, so that
 * the workbook reads the same where the add-in is not installed. References between our own sheets
 * stay formulas, and the user's sheets stay as they are.
 */
export async function freezeValues(): Promise<Result<Frozen, WritingProblem>> {
  const done = await write((kept) => startAlone(kept, "congelar"));
  return done.ok ? ok(done.value.notes.frozen ?? { frozen: 0, failing: 0, lost: 0 }) : done;
}
