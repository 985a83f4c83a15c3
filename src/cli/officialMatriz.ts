import { evaluationOf } from "../core/instrumentos/instrumento";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { PARTE } from "../core/parte/text";
import type { Evaluation } from "../core/plan/evaluation";
import { err, ok, type Result } from "../core/result";
import { evaluateFile, type EvaluatedFile } from "./evaluateFile";
import type { Arguments } from "./parseArguments";

/** Why a command ends without its result: the sentence, the exit code and what `--json` prints. */
export interface Ending {
  readonly sentence: string;
  readonly code: number;
  readonly object: object | null;
}

/** What a command says of a workbook that is of another instrument, and of one with an open question. */
export interface MatrizWords {
  readonly onlyMatriz: string;
  readonly openQuestion: string;
}

const WRONG_USAGE = 1;
const NOTHING_TO_GIVE = 2;
const OPEN_QUESTION = 3;

/** A workbook whose matriz has an official figure (R30). */
export interface OfficialFile extends EvaluatedFile {
  readonly evaluation: Evaluation;
}

/** The workbook of a path with the evaluation of its matriz, when it has an official figure (R30). */
export async function officialFile(
  path: string,
  given: Arguments,
  words: MatrizWords,
): Promise<Result<OfficialFile, Ending>> {
  const file = await evaluatedFile(path, given);
  return file.ok ? officialIn(path, file.value, words) : file;
}

/** The workbook of a path and what it gives, whatever its instrument. */
export async function evaluatedFile(
  path: string,
  given: Arguments,
): Promise<Result<EvaluatedFile, Ending>> {
  const evaluated = await evaluateFile(path, given);
  if (evaluated.ok) return evaluated;
  const { sentence, reason } = evaluated.error;
  return err(nothingToGive(path, sentence, reason));
}

/** The matriz of a workbook that was evaluated, when it has an official figure (R30). */
export function officialIn(
  path: string,
  file: EvaluatedFile,
  { onlyMatriz, openQuestion }: MatrizWords,
): Result<OfficialFile, Ending> {
  const { evaluado } = file;
  const evaluation = evaluationOf(MATRIZ, evaluado);
  if (evaluation === null) return err(nothingToGive(path, onlyMatriz));
  if (evaluation.parte !== null) return err(nothingToGive(path, PARTE.soloDelPlan));
  if (evaluation.preguntas.length === 0) return ok({ ...file, evaluation });
  return err({ sentence: openQuestion, code: OPEN_QUESTION, object: evaluado.json(path) });
}

/** The workbook, or what it is compared with, gives nothing to work on. */
export function nothingToGive(
  path: string,
  sentence: string,
  reason: Parameters<typeof refusalJson>[2] = null,
): Ending {
  return { sentence, code: NOTHING_TO_GIVE, object: refusalJson(path, sentence, reason) };
}

/** The command was written wrong. */
export function wrongUsage(sentence: string): Ending {
  return { sentence, code: WRONG_USAGE, object: null };
}

/** Says why there is no result; answers with the exit code. */
export function endWith({ sentence, code, object }: Ending, json: boolean): number {
  if (json && object !== null) process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
  process.stderr.write(`${sentence}\n`);
  return code;
}
