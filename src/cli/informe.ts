import { basename, extname } from "node:path";
import { readCortes } from "../core/corte/readCortes";
import { problemaDeCorteText } from "../core/corte/text";
import { frasesDe } from "../core/informe/frasesDe";
import { informeOf, type InformeEscrito } from "../core/informe/informeOf";
import { todo } from "../core/informe/pedido";
import type { Plantilla } from "../core/informe/plantilla";
import { plantillaProblemText } from "../core/informe/plantillaText";
import { err, ok, type Result } from "../core/result";
import { escudoOf, type Escudo } from "../files/escudo";
import type { EvaluatedFile } from "./evaluateFile";
import { endWith, evaluatedFile, officialIn, wrongUsage, type Ending } from "./officialMatriz";
import { LIMITS } from "../files/limits";
import { bytesOfGiven, textOfGiven } from "./givenFile";
import { informeJson } from "./informeJson";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";
import { INFORME_CLI } from "./text/informe";

const DONE = 0;
const OPEN_QUESTION = 3;

/** `sopo informe ARCHIVO --salida informe.docx`: the informe of its instrument as a Word document; exit code. */
export async function informe(given: Arguments): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  if (salida === null) return refuse(wrongUsage(INFORME_CLI.noDestination));
  if (extname(salida).toLowerCase() !== ".docx") return refuse(wrongUsage(INFORME_CLI.needsDocx));
  const taken = await checkTargets([{ path: salida, kind: "informe" }], saveOptions(given));
  if (taken !== null) return refuse(wrongUsage(taken));
  const plantilla = await plantillaAt(given.frases);
  if (!plantilla.ok) return refuse(wrongUsage(plantilla.error));

  const evaluated = await evaluatedFile(path, given);
  if (!evaluated.ok) return refuse(evaluated.error);
  const written = escritoDe(path, evaluated.value, plantilla.value, given);
  if (!written.ok) return refuse(written.error);

  const escudo = await escudoAt(given.escudo);
  if (!escudo.ok) process.stderr.write(`${escudo.error}\n`);
  const { writeInforme } = await import("../files/writeInforme");
  const bytes = await writeInforme(written.value.informe, escudo.ok ? escudo.value : null);
  const saved = await saveFiles([{ path: salida, bytes }]);
  if (!saved.ok) return refuse(wrongUsage(INFORME_CLI.cannotWrite(salida)));
  process.stdout.write(
    json
      ? `${JSON.stringify(informeJson(path, salida, written.value), null, 1)}\n`
      : `${INFORME_CLI.done(salida)}\n`,
  );
  return DONE;
}

/** What is written of a workbook: of the matriz its Informe de Seguimiento, of another instrument its own. */
function escritoDe(
  path: string,
  file: EvaluatedFile,
  plantilla: Plantilla,
  { frases }: Arguments,
): Result<InformeEscrito, Ending> {
  const { evaluado } = file;
  const informe = evaluado.informe();
  if (informe !== null)
    return evaluado.questions.length === 0
      ? ok({ informe, cifras: new Map() })
      : err({
          sentence: INFORME_CLI.openQuestionOfOther,
          code: OPEN_QUESTION,
          object: evaluado.json(path),
        });
  const official = officialIn(path, file, INFORME_CLI);
  if (!official.ok) return official;
  const { evaluation, workbook } = official.value;
  const { cortes, problemas } = readCortes(basename(path), workbook.cortes);
  for (const problema of problemas) process.stderr.write(`${problemaDeCorteText(problema)}\n`);
  const written = informeOf(evaluation, plantilla, todo(cortes));
  return written.ok
    ? written
    : err(wrongUsage(plantillaProblemText(frases ?? INFORME_CLI.ownSentences, written.error)));
}

/** The sentences of the add-in, with the sections that the office wrote in their place. */
async function plantillaAt(path: string | null): Promise<Result<Plantilla, string>> {
  const text = path === null ? ok(null) : await textOfGiven(path);
  if (!text.ok) return text;
  const read = frasesDe(text.value);
  return read.ok ? read : err(plantillaProblemText(path ?? INFORME_CLI.ownSentences, read.error));
}

/** The image of the head; a missing one is said, and the informe is written without it. */
async function escudoAt(path: string | null): Promise<Result<Escudo | null, string>> {
  if (path === null) return ok(null);
  const bytes = await bytesOfGiven(path, LIMITS.text);
  if (!bytes.ok) return bytes;
  const escudo = escudoOf(bytes.value);
  return escudo === null ? err(INFORME_CLI.noEscudo(path)) : ok(escudo);
}
