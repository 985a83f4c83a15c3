import { evaluateWorkbook } from "../core/evaluate";
import { CLI } from "../core/text/cli";
import { unrecognisedText } from "../core/text/paneMatriz";
import { evaluationJson, refusalJson } from "./evaluationJson";
import { evaluationText } from "./evaluationText";
import { openWorkbook } from "./openWorkbook";
import type { Arguments } from "./parseArguments";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_EVALUATE = 2;

/** `sopo evaluar ARCHIVO`: one object on stdout with --json, a page for a person without; exit code. */
export async function evaluar({ files, ask, registro, json }: Arguments): Promise<number> {
  if (files.length !== 1) {
    process.stderr.write(`${CLI.oneFile}\n`);
    return WRONG_USAGE;
  }
  const path = files[0]!;
  const refuse = (object: object, sentence: string): number => {
    if (json) process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
    process.stderr.write(`${sentence}\n`);
    return NOTHING_TO_EVALUATE;
  };

  const workbook = await openWorkbook(path);
  if (!workbook.ok) return refuse(refusalJson(path, workbook.error, null), workbook.error);
  const registry = registro === null ? null : await openWorkbook(registro);
  if (registry && !registry.ok)
    return refuse(refusalJson(path, registry.error, null), registry.error);
  const evaluation = evaluateWorkbook(workbook.value, {
    ...ask,
    ...(registry && { registro: registry.value }),
  });
  if (!evaluation.ok) {
    const sentence = unrecognisedText(evaluation.error);
    return refuse(refusalJson(path, sentence, evaluation.error), sentence);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(evaluationJson(path, evaluation.value), null, 1)}\n`
      : evaluationText(path, evaluation.value),
  );
  return DONE;
}
