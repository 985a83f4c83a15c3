import { localTime } from "../app/localTime";
import type { Evaluation } from "../core/plan/evaluation";
import { proyeccionSheet, type Publicable } from "../core/report/proyeccionSheet";
import type { HojasPropias } from "../core/report/sheetNames";
import type { ReportSpec } from "../core/report/reportSpec";
import { PARTE } from "../core/parte/text";
import { whatItTakes } from "../core/whatIf/whatItTakes";
import { err, ok, type Result } from "../core/result";
import { CLI } from "./text/cli";
import { PUBLISHING } from "../core/report/text";
import { checkPaths, openCopy, writeCopy, type CopyRefusal } from "./bookCopy";
import { evaluationOf } from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { evidenciasDe } from "../core/evidencias/evidencias";
import { filesNotFound, estaJunto } from "./citedFiles";
import { evaluateFile } from "./evaluateFile";
import { refusalJson } from "../core/instrumentos/matriz/evaluationJson";
import { saveOptions, type Arguments } from "./parseArguments";
import { projectFile } from "./projectFile";
import { publishedJson } from "./publishedJson";
import { readSupuestos } from "./readSupuestos";

const DONE = 0;
const WRONG_USAGE = 1;
const NOTHING_TO_PUBLISH = 2;

/** `sopo publicar ARCHIVO --salida LIBRO.xlsx`: the result sheets and charts in a copy of the workbook; exit code. */
export async function publicar(given: Arguments, now: Date): Promise<number> {
  const { files, salida, formulas, porResultado, json } = given;
  const path = files[0]!;
  const say = (sentence: string): unknown => process.stderr.write(`${sentence}\n`);
  const refuse = (
    sentence: string,
    code: number,
    object: object = refusalJson(path, sentence, null),
  ): number => {
    if (json && code === NOTHING_TO_PUBLISH)
      process.stdout.write(`${JSON.stringify(object, null, 1)}\n`);
    say(sentence);
    return code;
  };
  if (files.length !== 1) return refuse(CLI.oneFile, WRONG_USAGE);
  if (salida === null) return refuse(PUBLISHING.noDestination, WRONG_USAGE);
  const target = { path: salida, kind: "publicado" } as const;
  const paths = await checkPaths(path, target, saveOptions(given));
  if (!paths.ok) return refuse(paths.error.sentence, codeOf(paths.error));
  const evaluated = await evaluateFile(path, given);
  if (!evaluated.ok) {
    const { sentence, reason } = evaluated.error;
    return refuse(sentence, NOTHING_TO_PUBLISH, refusalJson(path, sentence, reason));
  }
  const { workbook, evaluado, otros } = evaluated.value;
  const own = evaluationOf(MATRIZ, evaluado);
  const projected = await projectedIn(own, given.supuestos, say);
  if (!projected.ok) return refuse(projected.error, WRONG_USAGE);
  const all = [evaluado, ...otros];
  const hojas = Object.assign(
    {},
    ...all.map(({ instrumento }) => instrumento.hojas),
  ) as HojasPropias;
  const copy = await openCopy(path, salida, hojas);
  if (!copy.ok) return refuse(copy.error.sentence, codeOf(copy.error));
  say(copy.value.notice);
  const cited = own && evidenciasDe(workbook, own);
  const options = {
    ...(cited && { hallada: estaJunto(await filesNotFound(path, cited)) }),
    workbook,
    names: copy.value.names,
    time: localTime(now),
    orden: porResultado ? ("resultado" as const) : ("codigo" as const),
  };
  const result = (
    await Promise.all(all.map(({ sheets }) => sheets({ ...options, formulas })))
  ).flat();
  const report = {
    sheets: projected.value ? [...result, proyeccionSheet(projected.value, options)] : result,
  };
  const written = await writeCopy(path, copy.value, report, target);
  if (!written.ok) return refuse(written.error.sentence, codeOf(written.error));
  const { sheets } = report;
  process.stdout.write(
    json
      ? `${JSON.stringify(publishedJson(path, salida, report), null, 1)}\n`
      : `${PUBLISHING.done(
          salida,
          sheets.map(({ name }) => name),
          chartsIn(report),
        )}\n`,
  );
  return DONE;
}

function codeOf({ isWrongUsage }: CopyRefusal): number {
  return isWrongUsage ? WRONG_USAGE : NOTHING_TO_PUBLISH;
}

/** The projection to be published beside the results; `null` when no assumptions were given. */
async function projectedIn(
  evaluation: Evaluation | null,
  supuestos: string | null,
  say: (sentence: string) => unknown,
): Promise<Result<Publicable | null, string>> {
  if (supuestos === null) return ok(null);
  if (evaluation === null) return err(CLI.onlyMatriz);
  if (evaluation.parte !== null) return err(PARTE.soloDelPlan);
  const file = await readSupuestos(supuestos);
  if (!file.ok) return file;
  const found = projectFile(evaluation, file.value);
  if (!found.ok) return found;
  const { projected, notice } = found.value;
  if (notice !== null) say(notice);
  const { busqueda, nombre } = file.value;
  const camino = busqueda && whatItTakes(projected, busqueda);
  return ok({ evaluation, proyeccion: projected, nombre, camino });
}

function chartsIn({ sheets }: ReportSpec): number {
  return sheets.reduce((sum, { charts }) => sum + charts.length, 0);
}
