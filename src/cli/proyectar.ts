import { localTime } from "../app/localTime";
import { proyeccionSheet } from "../core/report/proyeccionSheet";
import { PARTE } from "../core/parte/text";
import { err, ok, type Result } from "../core/result";
import { CLI } from "./text/cli";
import { PUBLISHING } from "../core/report/text";
import { PROYECTAR } from "../core/whatIf/text";
import { readExcluidas } from "../core/whatIf/excluidas";
import type { Proyeccion } from "../core/whatIf/project";
import { readHasta, type SupuestosFile } from "../core/whatIf/supuestosFile";
import { whatItTakes, type Busqueda, type Camino, type Hasta } from "../core/whatIf/whatItTakes";
import { checkPaths, openCopy, writeCopy } from "./bookCopy";
import { evaluationOf } from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import { saveOptions, type Arguments } from "./parseArguments";
import { projectFile } from "./projectFile";
import { projectionJson } from "./projectionJson";
import { projectionText } from "./projectionText";
import { readSupuestos } from "./readSupuestos";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_PROJECT = 2;

/**
 * `sopo proyectar ARCHIVO`: base and projection side by side, the fewest metas that reach a nivel and, where
 * a workbook is asked for, the sheet *Proyección* in a copy; exit code.
 */
export async function proyectar(given: Arguments, now: Date): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0]!;
  const say = (sentence: string): unknown => process.stderr.write(`${sentence}\n`);
  const wrong = (sentence: string): number => {
    say(sentence);
    return WRONG_USAGE;
  };
  const refuse = (sentence: string, object = refusalJson(path, sentence, null)): number => {
    if (json) process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
    say(sentence);
    return NOTHING_TO_PROJECT;
  };
  const task = await taskOf(given);
  if (!task.ok) return wrong(task.error);
  const target = salida === null ? null : ({ path: salida, kind: "proyectado" } as const);
  const paths = target === null ? ok(null) : await checkPaths(path, target, saveOptions(given));
  if (!paths.ok) return (paths.error.isWrongUsage ? wrong : refuse)(paths.error.sentence);
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    return refuse(sentence, refusalJson(path, sentence, reason));
  }

  const { evaluado, workbook } = evaluated.value;
  const evaluation = evaluationOf(MATRIZ, evaluado);
  if (evaluation === null) return refuse(CLI.onlyMatriz);
  if (evaluation.parte !== null) return refuse(PARTE.soloDelPlan);
  const { file, hasta } = task.value;
  const found = projectFile(evaluation, file);
  if (!found.ok) return wrong(found.error);
  const { projected, notice } = found.value;
  const camino = caminoOf(projected, busquedaOf(file, hasta, given.nodo), given.excluir);
  if (!camino.ok) return wrong(camino.error);
  if (notice !== null) say(notice);
  if (target !== null) {
    const copy = await openCopy(path, target.path);
    const published = {
      evaluation,
      proyeccion: projected,
      nombre: file.nombre,
      camino: camino.value,
    };
    const sheets = copy.ok
      ? [proyeccionSheet(published, { workbook, names: copy.value.names, time: localTime(now) })]
      : [];
    const written = copy.ok ? await writeCopy(path, copy.value, { sheets }, target) : copy;
    if (!written.ok) return (written.error.isWrongUsage ? wrong : refuse)(written.error.sentence);
    const [{ name, charts }] = sheets as [(typeof sheets)[0]];
    say(PUBLISHING.done(target.path, [name], charts.length));
  }
  const shown = { archivo: path, evaluation, nombre: file.nombre, projected, camino: camino.value };
  process.stdout.write(
    json ? `${JSON.stringify(projectionJson(shown), null, 1)}\n` : projectionText(shown),
  );
  return DONE;
}

/** What the command line asks for, before any workbook is read; else the sentence that says what is wrong. */
async function taskOf({
  files,
  supuestos,
  metaNivel,
  excluir,
}: Arguments): Promise<
  Result<{ readonly file: SupuestosFile; readonly hasta: Hasta | null }, string>
> {
  if (files.length !== 1) return err(CLI.oneFile);
  if (supuestos === null && metaNivel === null) return err(PROYECTAR.noTask);
  const hasta = metaNivel === null ? null : readHasta(metaNivel);
  if (metaNivel !== null && hasta === null) return err(PROYECTAR.badHasta(metaNivel));
  const file = supuestos === null ? ok(NOTHING_ASSUMED) : await readSupuestos(supuestos);
  if (!file.ok) return file;
  if (excluir.length > 0 && hasta === null && file.value.busqueda === null)
    return err(PROYECTAR.nothingToExcludeFrom);
  return ok({ file: file.value, hasta });
}

function caminoOf(
  projected: Proyeccion,
  busqueda: Busqueda | null,
  excluir: readonly string[],
): Result<Camino | null, string> {
  if (busqueda === null) return ok(null);
  const excluidas = readExcluidas(excluir, projected.context.metasOf);
  if (!excluidas.ok) return err(PROYECTAR.noSuchExcluida(excluidas.error));
  const camino = whatItTakes(projected, {
    ...busqueda,
    excluidas: [...(busqueda.excluidas ?? []), ...excluidas.value],
  });
  const known = projected.raiz.branches.map(({ node }) => node.codigo);
  return camino ? ok(camino) : err(PROYECTAR.noSuchNode(busqueda.nodo, known));
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
  hasta: Hasta | null,
  nodo: string | null,
): Busqueda | null {
  if (hasta === null && busqueda === null) return null;
  return {
    ...(busqueda ?? { nodo: "", hasta: 0 }),
    ...(hasta !== null && { hasta }),
    ...(nodo !== null && { nodo }),
  };
}
