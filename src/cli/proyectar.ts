import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "../core/result";
import { CLI } from "../core/text/cli";
import {
  noAlDiaText,
  PROYECTAR,
  sinObjetoText,
  supuestosFileProblemText,
} from "../core/text/whatIf";
import { openProjection } from "../core/whatIf/guardada";
import { missingIn } from "../core/whatIf/missing";
import { project, startProjection } from "../core/whatIf/project";
import { readHasta, readSupuestosFile, type SupuestosFile } from "../core/whatIf/supuestosFile";
import { whatItTakes, type Busqueda } from "../core/whatIf/whatItTakes";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "./evaluationJson";
import type { Arguments } from "./parseArguments";
import { projectionJson } from "./projectionJson";
import { projectionText } from "./projectionText";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_PROJECT = 2;

/** `sopo proyectar ARCHIVO`: base and projection side by side, and the fewest metas that reach a nivel; exit code. */
export async function proyectar(given: Arguments): Promise<number> {
  const { files, json } = given;
  const say = (sentence: string): unknown => process.stderr.write(`${sentence}\n`);
  const wrong = (sentence: string): number => {
    say(sentence);
    return WRONG_USAGE;
  };
  if (files.length !== 1) return wrong(CLI.oneFile);
  if (given.supuestos === null && given.metaNivel === null) return wrong(PROYECTAR.noTask);
  const hasta = given.metaNivel === null ? null : readHasta(given.metaNivel);
  if (given.metaNivel !== null && hasta === null) return wrong(PROYECTAR.badHasta(given.metaNivel));
  const file =
    given.supuestos === null ? ok(NOTHING_ASSUMED) : await readSupuestos(given.supuestos);
  if (!file.ok) return wrong(file.error);

  const path = files[0]!;
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    if (json)
      process.stdout.write(`${JSON.stringify(refusalJson(path, sentence, reason), null, 1)}\n`);
    say(sentence);
    return NOTHING_TO_PROJECT;
  }

  const { evaluation } = evaluated.value;
  const start = startProjection(evaluation);
  const { nombre, supuestos, guardada } = file.value;
  const missing = missingIn(start, supuestos);
  if (missing.length > 0) return wrong(missing.map(sinObjetoText).join("\n"));
  const projected = project(start, supuestos);
  const wanted = busquedaOf(file.value, hasta, given.nodo);
  const camino = wanted && whatItTakes(projected, wanted);
  if (wanted && !camino)
    return wrong(
      PROYECTAR.noSuchNode(
        wanted.nodo,
        start.raiz.branches.map(({ node }) => node.codigo),
      ),
    );
  const saved = { nombre: nombre ?? "", supuestos, guardada };
  if (guardada && !openProjection(saved, start).alDia)
    say(noAlDiaText(saved.nombre, guardada.fecha));
  const shown = { archivo: path, evaluation, nombre, projected, camino };
  process.stdout.write(
    json ? `${JSON.stringify(projectionJson(shown), null, 1)}\n` : projectionText(shown),
  );
  return DONE;
}

const NOTHING_ASSUMED: SupuestosFile = {
  nombre: null,
  supuestos: [],
  busqueda: null,
  guardada: null,
};

/** What the command line asks for goes before what the file does. */
function busquedaOf(
  { busqueda }: SupuestosFile,
  hasta: number | null,
  nodo: string | null,
): Busqueda | null {
  if (hasta === null && busqueda === null) return null;
  return {
    ...(busqueda ?? { nodo: "", hasta: 0 }),
    ...(hasta !== null && { hasta }),
    ...(nodo !== null && { nodo }),
  };
}

async function readSupuestos(path: string): Promise<Result<SupuestosFile, string>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return err(PROYECTAR.cannotOpen(path));
  const content = parsed(text);
  if (!content.ok) return err(PROYECTAR.noJson(path));
  const file = readSupuestosFile(content.value);
  return file.ok ? file : err(file.error.map(supuestosFileProblemText).join("\n"));
}

function parsed(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(null);
  }
}
