import type { WorkbookSnapshot } from "../../grid/grid";
import type { Result } from "../../result";
import type { Answers, Matriz, Unrecognised } from "../matriz";
import { recognise } from "./recognise";

/**
 * `recognise`, once for each workbook and what is answered of it: the workbook of a dependencia is evaluated by
 * itself and then looked at as the consolidation will.
 */
export function recogniseOnce(
  workbook: WorkbookSnapshot,
  answers: Answers,
): Result<Matriz, Unrecognised> {
  const last = known.get(workbook);
  if (last?.answers === answers) return last.found;
  const found = recognise(workbook, answers);
  known.set(workbook, { answers, found });
  return found;
}

interface Known {
  readonly answers: Answers;
  readonly found: Result<Matriz, Unrecognised>;
}

const known = new WeakMap<WorkbookSnapshot, Known>();
