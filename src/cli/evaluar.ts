import { CLI } from "./text/cli";
import { evaluationOf } from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { tabsText } from "./tabsText";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import { evaluationText } from "./evaluationText";
import type { Arguments } from "./parseArguments";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_EVALUATE = 2;
const OPEN_QUESTION = 3;

/** `sopo evaluar ARCHIVO`: one object on stdout with --json, a page for a person without; exit code. */
export async function evaluar(given: Arguments): Promise<number> {
  const { files, json } = given;
  if (files.length !== 1) {
    process.stderr.write(`${CLI.oneFile}\n`);
    return WRONG_USAGE;
  }
  const path = files[0]!;
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    if (json)
      process.stdout.write(`${JSON.stringify(refusalJson(path, sentence, reason), null, 1)}\n`);
    process.stderr.write(`${sentence}\n`);
    return NOTHING_TO_EVALUATE;
  }
  const { evaluado } = evaluated.value;
  const evaluation = evaluationOf(MATRIZ, evaluado);
  process.stdout.write(
    json
      ? `${JSON.stringify(evaluado.json(path), null, 1)}\n`
      : evaluation
        ? evaluationText(path, evaluation)
        : tabsText(path, evaluado),
  );
  return evaluation !== null && evaluation.preguntas.length > 0 ? OPEN_QUESTION : DONE;
}
