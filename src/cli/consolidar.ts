import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { findRegistro } from "../core/armonizacion/registro";
import { consolidate } from "../core/consolidate/consolidate";
import type { AskConsolidacion } from "../core/consolidate/ask";
import type { Decision } from "../core/consolidate/decision";
import { answersTo } from "../core/matriz/questions/answers";
import { DECISIONES } from "../core/consolidate/rememberedDecisions";
import { rewriteRemembered } from "../core/remembered/remembered";
import { type Entrega } from "../core/consolidate/entrega";
import { entregaOf } from "../core/consolidate/entregaOf";
import { devolucionesOf } from "../core/consolidate/devoluciones";
import { fileNamesOf } from "../core/consolidate/fileNames";
import {
  consolidadoReport,
  devolucionReport,
} from "../core/report/consolidacion/consolidadoReport";
import { hojaDeAjustes } from "../core/editAjustes";
import { filasDePlan } from "../core/nuevoPlan/filasDePlan";
import type { PlanOficial } from "../core/planes/planOficial";
import type { HojaDeAjustes } from "../core/sustento/sustento";
import { AJUSTES } from "../core/text/ajustes";
import { ok, type Result } from "../core/result";
import { unrecognisedText } from "../core/text/unrecognised";
import { CONSOLIDAR } from "./text/consolidarCli";
import { notaDeEntrega } from "../core/consolidate/text/entregas";
import { fileAt, startNodeWorker } from "../files/nodeWorker";
import { readInWorker, type FileToRead } from "../files/readInWorker";
import { writeWorkbook } from "../files/writeWorkbook";
import { localTime } from "../app/localTime";
import { oficioOf } from "../core/consolidate/oficioOf";
import { answersOf } from "../app/consolidar/decisions";
import { consolidacionJson } from "./consolidacionJson";
import { consolidacionText } from "./consolidacionText";
import { isPlanFile, readPlan } from "./readPlan";
import { openPlan } from "./openPlan";
import { openWorkbook } from "./openWorkbook";
import { saveOptions, type Arguments } from "./parseArguments";
import { readDecisiones } from "./readDecisiones";
import { readRespuestas } from "./readRespuestas";
import { isOfTheDisk } from "./isOfTheDisk";
import {
  checkTargets,
  isSameFile,
  keepFormer,
  outputAt,
  saveFiles,
  type Target,
} from "./saveFiles";
import { SALIDA } from "./text/salida";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_CONSOLIDATE = 2;
const OPEN_QUESTION = 3;

/** `sopo consolidar ARCHIVO… --salida DIR`: one workbook of many, what each dependencia must put right, and a summary; exit code. */
export async function consolidar(given: Arguments, now: Date): Promise<number> {
  const { files, salida, json } = given;
  const say = (sentence: string): unknown => process.stderr.write(`${sentence}\n`);
  const refuse = (sentence: string, code: number): number => {
    say(sentence);
    return code;
  };
  if (salida === null) return refuse(CONSOLIDAR.noDestination, WRONG_USAGE);
  const missing = files.filter((path) => !existsSync(path));
  if (missing.length > 0) return refuse(CONSOLIDAR.missingFiles(missing), WRONG_USAGE);
  const ask = await askOf(given);
  if (!ask.ok) return refuse(ask.error, NOTHING_TO_CONSOLIDATE);

  const { decisions = [] } = ask.value;
  const consolidacion = consolidate(await read(files, decisions, say), ask.value);
  const summary = consolidacionJson(consolidacion);
  const devoluciones = devolucionesOf(consolidacion);
  if (!consolidacion.evaluation.ok) {
    if (json) process.stdout.write(`${JSON.stringify(summary, null, 1)}\n`);
    for (const one of consolidacion.entregas) say(notaDeEntrega(one));
    const isRead = consolidacion.entregas.some(({ entrega }) => entrega.estado === "recognised");
    const { error } = consolidacion.evaluation;
    return refuse(isRead ? unrecognisedText(error) : CONSOLIDAR.nothing, NOTHING_TO_CONSOLIDATE);
  }
  const target: Target = { path: join(salida, "consolidado.xlsx"), kind: "consolidado" };
  const fecha = localTime(now).slice(0, 10);
  const oficio = oficioOf(consolidacion, { fecha, plazo: given.plazo });
  const names = fileNamesOf(devoluciones.map(({ nombre }) => nombre));
  const outputs: readonly (Target & { readonly bytes: Uint8Array | string })[] = [
    { ...target, bytes: await writeWorkbook(consolidadoReport(consolidacion), "consolidado") },
    ...(await Promise.all(
      devoluciones.map(async (devolucion, index) => ({
        path: join(salida, "devoluciones", `${names[index]}.xlsx`),
        kind: "devolucion" as const,
        bytes: await writeWorkbook(devolucionReport(devolucion, oficio), "devolucion"),
      })),
    )),
    {
      path: join(salida, "resumen.json"),
      kind: "resumen",
      bytes: `${JSON.stringify(summary, null, 1)}\n`,
    },
    ...(await decisionesToWrite(
      join(salida, "decisiones.json"),
      given.decisiones,
      consolidacion.decisiones,
    )),
  ];
  const { sources, replace } = saveOptions(given);
  const former = await readAndReplaced(sources, target);
  // The former one is kept under another name, whatever was done to it since.
  const replaced = outputs.filter(({ path }) => former === null || path !== target.path);
  const taken = await checkTargets(replaced, {
    sources: sources.filter((path) => path !== former),
    replace,
  });
  if (taken !== null) return refuse(taken, WRONG_USAGE);
  try {
    await mkdir(join(salida, "devoluciones"), { recursive: true });
    if (former !== null) say(SALIDA.kept("consolidado", await keepFormer(target.path)));
  } catch (problem) {
    if (!isOfTheDisk(problem)) throw problem;
    return refuse(CONSOLIDAR.cannotWrite(salida), NOTHING_TO_CONSOLIDATE);
  }
  const saved = await saveFiles(outputs);
  if (!saved.ok) return refuse(CONSOLIDAR.cannotWrite(salida), NOTHING_TO_CONSOLIDATE);
  process.stdout.write(
    json ? `${JSON.stringify(summary, null, 1)}\n` : consolidacionText(consolidacion),
  );
  say(CONSOLIDAR.done(salida, devoluciones.length));
  // R30: a file that asks something brings nothing into the figure yet.
  const asks = consolidacion.entregas.some(({ entrega }) => entrega.estado === "needsMapping");
  return asks ? OPEN_QUESTION : DONE;
}

/** What was decided goes with what it led to, unless it was read from there. */
async function decisionesToWrite(
  path: string,
  source: string | null,
  decisions: readonly Decision[],
): Promise<readonly (Target & { readonly bytes: string })[]> {
  if (decisions.length === 0 || (source !== null && (await isSameFile(source, path)))) return [];
  const content = rewriteRemembered(DECISIONES, null, decisions);
  if (!content.ok) throw new Error(content.error.type);
  return [{ path, kind: "decisiones", bytes: `${JSON.stringify(content.value, null, 1)}\n` }];
}

/** The corte before is read and replaced by this one under the same name: it is kept under another. */
async function readAndReplaced(
  sources: readonly string[],
  { path, kind }: Target,
): Promise<string | null> {
  for (const source of sources) {
    if (!(await isSameFile(source, path))) continue;
    return (await outputAt(source))?.kind === kind ? source : null;
  }
  return null;
}

async function askOf({
  ask,
  plan,
  anterior,
  registro,
  respuestas,
  decisiones,
}: Arguments): Promise<Result<AskConsolidacion, string>> {
  const isFile = plan !== null && isPlanFile(plan);
  const known = isFile ? await readPlan(plan) : null;
  if (known !== null && !known.ok) return known;
  const base = plan === null || isFile ? null : await openPlan(plan);
  const before = anterior === null ? null : await openPlan(anterior);
  if (base !== null && !base.ok) return base;
  if (before !== null && !before.ok) return before;
  const decided = decisiones === null ? null : await readDecisiones(decisiones);
  if (decided !== null && !decided.ok) return decided;
  const answers = respuestas === null ? null : await readRespuestas(respuestas);
  if (answers !== null && !answers.ok) return answers;
  const opened = registro === null ? null : await openWorkbook(registro);
  if (opened !== null && !opened.ok) return opened;
  const pairs = opened === null ? null : findRegistro(opened.value, null);
  const { vigencia, corte } = ask;
  return ok({
    ...(vigencia !== undefined && { vigencia }),
    ...(corte !== undefined && { corte }),
    ...(base !== null && { plan: base.value }),
    ...(known !== null && { ajustes: hojaOfPlan(plan ?? "", known.value) }),
    ...(before !== null && { anterior: before.value }),
    ...(pairs !== null && { registro: pairs }),
    ...(answers !== null && { answers: answers.value }),
    ...(decided !== null && { decisions: decided.value }),
  });
}

/** R31: the plan travels in the consolidado as a sheet of settings does. */
function hojaOfPlan(path: string, plan: PlanOficial): HojaDeAjustes {
  return {
    archivo: basename(path),
    hoja: hojaDeAjustes(AJUSTES.hoja, filasDePlan(plan, null)),
  };
}

/** While one file is made an entrega, the next is read in a worker. */
async function read(
  paths: readonly string[],
  decisions: readonly Decision[],
  say: (sentence: string) => unknown,
): Promise<readonly Entrega[]> {
  const files: readonly FileToRead[] = named(paths).map(([path, name]) => ({
    ...fileAt(path),
    name,
  }));
  const entregas: Entrega[] = [];
  for await (const { name, workbook } of readInWorker(files, { startWorker: startNodeWorker })) {
    const given = answersOf(decisions, name);
    const ask = workbook.ok ? { answers: answersTo(workbook.value, given).answers } : {};
    entregas.push(entregaOf(name, workbook, ask));
    say(CONSOLIDAR.reading(entregas.length, files.length, name));
  }
  return entregas;
}

/** Files of one name in several folders are told apart by their folders. */
function named(paths: readonly string[]): readonly (readonly [path: string, name: string])[] {
  const times = new Map<string, number>();
  for (const path of paths) times.set(basename(path), (times.get(basename(path)) ?? 0) + 1);
  return [...new Set(paths.map((path) => resolve(path)))].map((path) => [
    path,
    times.get(basename(path))! > 1 ? relative(process.cwd(), path) : basename(path),
  ]);
}
