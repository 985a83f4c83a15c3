import { evaluateWorkbook } from "../core/evaluate";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { mergeAnswers } from "../core/matriz/answers";
import type { Unrecognised } from "../core/matriz/matriz";
import type { Evaluation } from "../core/plan/evaluation";
import { err, ok, type Result } from "../core/result";
import { openWorkbook } from "./openWorkbook";
import type { Arguments } from "./parseArguments";
import { readRespuestas } from "./readRespuestas";
import { unrecognisedText } from "../core/text/unrecognised";

/** A workbook that was read, and what it gives. */
export interface Evaluated {
  readonly workbook: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}

/** Why a workbook gives nothing, in a sentence; `reason` where it was read and is no matriz. */
export interface Refusal {
  readonly sentence: string;
  readonly reason: Unrecognised | null;
}

/** Reads the workbook of a path, and the registry where one was named, and evaluates it. */
export async function evaluateFile(
  path: string,
  { ask, registro, respuestas }: Pick<Arguments, "ask" | "registro" | "respuestas">,
): Promise<Result<Evaluated, Refusal>> {
  const workbook = await openWorkbook(path);
  if (!workbook.ok) return err({ sentence: workbook.error, reason: null });
  const registry = registro === null ? null : await openWorkbook(registro);
  if (registry && !registry.ok) return err({ sentence: registry.error, reason: null });
  const answers = respuestas === null ? null : await readRespuestas(respuestas);
  if (answers && !answers.ok) return err({ sentence: answers.error, reason: null });
  const evaluation = evaluateWorkbook(workbook.value, {
    ...ask,
    ...(answers && { answers: mergeAnswers(answers.value, ask.answers ?? {}) }),
    ...(registry && { registro: registry.value }),
  });
  return evaluation.ok
    ? ok({ workbook: workbook.value, evaluation: evaluation.value })
    : err({ sentence: unrecognisedText(evaluation.error), reason: evaluation.error });
}
