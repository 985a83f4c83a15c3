import type { Unmarked } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { ok, type Result } from "../../core/result";
import { startAlone } from "../journal/startAlone";
import { write } from "../journal/write";

/** *Quitar marcas*: takes away our fills, comments and legend, wherever they are now, and nothing else. */
export async function unmark(): Promise<Result<Unmarked, WritingProblem>> {
  const done = await write((kept) => startAlone(kept, "desmarcar", () => []));
  return done.ok ? ok(done.value.notes.unmarked ?? { cells: 0, answered: 0 }) : done;
}
