import type { Answers } from "../core/matriz/matriz";
import { isRecord } from "../core/isRecord";
import { err, type Result } from "../core/result";
import { jsonOfGiven } from "./givenFile";
import { CLI } from "./text/cli";
import { answersOfRespuestas } from "../core/instrumentos/matriz/preguntasJson";

/** The answers of a file of --respuestas: the object that the questions show. */
export async function readRespuestas(path: string): Promise<Result<Answers, string>> {
  const content = await jsonOfGiven(path, CLI.badRespuestas(path));
  if (!content.ok) return content;
  if (!isRecord(content.value)) return err(CLI.badRespuestas(path));
  const answers = answersOfRespuestas(content.value);
  return answers.ok ? answers : err(CLI.unreadRespuestas(path, answers.error));
}
