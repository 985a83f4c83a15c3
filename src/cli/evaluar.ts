import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { evaluateWorkbook } from "../core/evaluate";
import { CLI } from "../core/text/cli";
import { fileProblemText } from "../core/text/files";
import { unrecognisedText } from "../core/text/paneMatriz";
import { readWorkbook } from "../files/readWorkbook";
import { evaluationJson, refusalJson } from "./evaluationJson";
import { evaluationText } from "./evaluationText";
import type { Arguments } from "./parseArguments";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_EVALUATE = 2;

/** `sopo evaluar ARCHIVO`: one object on stdout with --json, a page for a person without; exit code. */
export async function evaluar({ files, ask, json }: Arguments): Promise<number> {
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

  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse(refusalJson(path, CLI.cannotOpen(path), null), CLI.cannotOpen(path));
  const workbook = await readWorkbook(new Uint8Array(bytes), basename(path));
  if (!workbook.ok) {
    const sentence = fileProblemText(basename(path), workbook.error);
    return refuse(refusalJson(path, sentence, null), sentence);
  }
  const evaluation = evaluateWorkbook(workbook.value, ask);
  if (!evaluation.ok) {
    const sentence = unrecognisedText(evaluation.error);
    return refuse(refusalJson(path, sentence, evaluation.error), sentence);
  }
  process.stdout.write(json ? `${JSON.stringify(evaluationJson(path, evaluation.value), null, 1)}\n` : evaluationText(path, evaluation.value));
  return DONE;
}
