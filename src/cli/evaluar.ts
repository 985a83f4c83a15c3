import { CLI } from "./text/cli";
import { evaluationOf, type Evaluado } from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { tabsText } from "./tabsText";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import type { Revision } from "../core/parte/listoParaEnviar";
import { listoJson } from "./listoJson";
import { listoText } from "./listoText";
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
  const { evaluado, otros, revisiones } = evaluated.value;
  process.stdout.write(
    json
      ? `${JSON.stringify(withOtros(objectOf(path, evaluado, revisiones), otros, path), null, 1)}\n`
      : [
          ...[evaluado, ...otros].map((one) => pageOf(path, one)),
          ...(revisiones === null ? [] : [listoText(revisiones)]),
        ].join("\n"),
  );
  return [evaluado, ...otros].some(({ questions }) => questions.length > 0) ? OPEN_QUESTION : DONE;
}

/** Each instrument of the workbook has its page, one below the other. */
function pageOf(path: string, evaluado: Evaluado): string {
  const evaluation = evaluationOf(MATRIZ, evaluado);
  return evaluation ? evaluationText(path, evaluation) : tabsText(path, evaluado);
}

/** With what a dependencia must put right before it sends its workbook. */
function objectOf(
  path: string,
  evaluado: Evaluado,
  revisiones: readonly Revision[] | null,
): object {
  const object = evaluado.json(path);
  return revisiones === null ? object : { ...object, listoParaEnviar: listoJson(revisiones) };
}

/** The object of the first instrument, with those of the others of the same workbook. */
function withOtros(object: object, otros: readonly Evaluado[], path: string): object {
  return otros.length === 0 ? object : { ...object, otros: otros.map(({ json }) => json(path)) };
}
