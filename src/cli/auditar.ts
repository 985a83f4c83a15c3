import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { auditarInforme, type LeerPublicado } from "../core/auditoria/auditarInforme";
import type { CifraAuditada, Clase } from "../core/auditoria/auditoria";
import { cifrasDeJson } from "../core/auditoria/leerJson";
import { cifrasDeTablas } from "../core/auditoria/leerTablas";
import { cifrasDeTexto } from "../core/auditoria/leerTexto";
import { sujetoDeFila } from "../core/auditoria/sujetoDeFila";
import { AUDITORIA } from "../core/auditoria/text";
import { evaluationOf } from "../core/instrumentos/instrumento";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { err, ok, type Result } from "../core/result";
import { fileProblemText } from "../core/text/files";
import { readDocx } from "../files/readDocx";
import { auditoriaJson } from "./auditoriaJson";
import { evaluateFile } from "./evaluateFile";
import type { Arguments } from "./parseArguments";
import { AUDITAR } from "./text/auditar";
import { CLI } from "./text/cli";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_AUDIT = 2;
const OPEN_QUESTION = 3;

/** `sopo auditar ARCHIVO --publicado INFORME`: the figures of a printed report beside the engine's; exit code. */
export async function auditar(given: Arguments): Promise<number> {
  const { files, publicado, json } = given;
  const path = files[0] ?? "";
  const refuse = (sentence: string, code: number, object: object | null = null): number => {
    if (json && object !== null) process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
    process.stderr.write(`${sentence}\n`);
    return code;
  };
  if (files.length !== 1) return refuse(CLI.oneFile, WRONG_USAGE);
  if (publicado === null) return refuse(AUDITAR.noPublished, WRONG_USAGE);
  const leer = await readPublished(publicado);
  if (!leer.ok) return refuse(leer.error, WRONG_USAGE);
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    return refuse(sentence, NOTHING_TO_AUDIT, refusalJson(path, sentence, reason));
  }
  const evaluation = evaluationOf(MATRIZ, evaluated.value.evaluado);
  if (evaluation === null)
    return refuse(
      AUDITAR.onlyMatriz,
      NOTHING_TO_AUDIT,
      refusalJson(path, AUDITAR.onlyMatriz, null),
    );
  if (evaluation.preguntas.length > 0)
    return refuse(AUDITAR.openQuestion, OPEN_QUESTION, evaluated.value.evaluado.json(path));
  const auditadas = auditarInforme(evaluation, leer.value);
  if (auditadas.length === 0) {
    const sentence = AUDITAR.notAReport(publicado);
    return refuse(sentence, NOTHING_TO_AUDIT, refusalJson(path, sentence, null));
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(auditoriaJson(path, publicado, auditadas), null, 1)}\n`
      : pageOf(auditadas),
  );
  return DONE;
}

/** How the figures of a file are read, by what it is. */
async function readPublished(path: string): Promise<Result<LeerPublicado, string>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return err(CLI.cannotOpen(path));
  switch (extname(path).toLowerCase()) {
    case ".json": {
      const content = parsed(bytes.toString());
      return content === undefined
        ? err(AUDITAR.badJson(path))
        : ok((alcance) => cifrasDeJson(content, alcance));
    }
    case ".docx": {
      const text = await readDocx(new Uint8Array(bytes));
      if (!text.ok) return err(fileProblemText(basename(path), text.error));
      const { parrafos, tablas } = text.value;
      return ok((alcance, cifras) => [
        ...cifrasDeTexto(parrafos, alcance, AUDITORIA.parrafo),
        ...cifrasDeTablas(tablas, sujetoDeFila(cifras)),
      ]);
    }
    default:
      return ok((alcance) => cifrasDeTexto(bytes.toString().split(/\r?\n/), alcance));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const SAID: readonly Clase[] = ["contradice", "noAlcanzable", "truncado", "noVerificable"];

/** For a person: how many of each, and those that need a look. */
function pageOf(auditadas: readonly CifraAuditada[]): string {
  const of = (clase: Clase): readonly CifraAuditada[] =>
    auditadas.filter((one) => one.clase === clase);
  const counts = (Object.keys(AUDITAR.clases) as Clase[])
    .map((clase) => `${AUDITAR.clases[clase]}: ${of(clase).length}`)
    .join(" · ");
  const said = SAID.flatMap(of);
  const lines = said.map(({ clase, texto, lugar, motivo }) =>
    AUDITAR.line(AUDITAR.clases[clase], texto, lugar, motivo),
  );
  return `${[counts, ...(lines.length === 0 ? [AUDITAR.none] : lines)].join("\n")}\n`;
}
