import { extname } from "node:path";
import { filasDeAjustes } from "../core/editAjustes";
import { withPlan } from "../core/nuevoPlan/filasDePlan";
import { planDe } from "../core/nuevoPlan/planDe";
import { planContent, PLANES_GUARDADOS } from "../core/nuevoPlan/planGuardado";
import { planProblemText } from "../core/nuevoPlan/text";
import type { PlanOficial } from "../core/planes/planOficial";
import { sheetOfAjustes } from "../core/readAjustes";
import { writeRemembered } from "../core/remembered/remembered";
import { ajustesSheet } from "../core/report/ajustesSheet";
import { err, ok, type Result } from "../core/result";
import { planText } from "../core/text/nuevoPlan";
import { checkPaths, openCopy, writeCopy, type CopyRefusal } from "./bookCopy";
import {
  endWith,
  nothingToGive,
  officialFile,
  wrongUsage,
  type Ending,
  type OfficialFile,
} from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";
import { PLAN_CLI } from "./text/plan";

const DONE = 0;

/**
 * `sopo plan ARCHIVO`: the plan that a matriz is of, as data; with `--salida`, as a file for --plan or in
 * the sheet of settings of a copy. Exit code.
 */
export async function plan(given: Arguments): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  const target = await targetOf(path, given);
  if (!target.ok) return refuse(target.error);
  const file = await officialFile(path, given, PLAN_CLI);
  if (!file.ok) return refuse(file.error);
  const { nombre, desde, acto, quien } = given;
  const made = planDe(file.value.evaluation, { nombre: nombre ?? "", desde, acto });
  if (!made.ok) return refuse(nothingToGive(path, planProblemText(made.error)));
  if (target.value !== null) {
    const saved = await saveAt(path, file.value, made.value, { ...target.value, quien });
    if (!saved.ok) return refuse(saved.error);
    process.stderr.write(`${saved.value}\n`);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(planJson(path, salida, made.value), null, 1)}\n`
      : `${planText(made.value)}.\n`,
  );
  return DONE;
}

/** What `--json` prints. */
export function planJson(archivo: string, salida: string | null, made: PlanOficial): object {
  return { archivo, salida, plan: planContent(made) };
}

interface PlanTarget {
  readonly path: string;
  readonly kind: "nuevoPlan";
  readonly isBook: boolean;
}

async function targetOf(
  path: string,
  given: Arguments,
): Promise<Result<PlanTarget | null, Ending>> {
  const { salida } = given;
  if (salida === null) return ok(null);
  const end = extname(salida).toLowerCase();
  const target: PlanTarget = { kind: "nuevoPlan", path: salida, isBook: end !== ".json" };
  if (!target.isBook) {
    const taken = await checkTargets([target], saveOptions(given));
    return taken === null ? ok(target) : err(wrongUsage(taken));
  }
  if (!/^\.xls[xm]$/.test(end)) return err(wrongUsage(PLAN_CLI.needsEnding));
  const paths = await checkPaths(path, target, saveOptions(given));
  return paths.ok ? ok(target) : err(endingOf(path, paths.error));
}

/** Where it was saved, in a sentence. */
async function saveAt(
  path: string,
  { workbook }: OfficialFile,
  made: PlanOficial,
  { kind, path: salida, isBook, quien }: PlanTarget & { readonly quien: string | null },
): Promise<Result<string, Ending>> {
  if (!isBook) {
    const content = writeRemembered(PLANES_GUARDADOS, [made]);
    const saved = await saveFiles([
      { path: salida, bytes: `${JSON.stringify(content, null, 1)}\n` },
    ]);
    return saved.ok ? ok(PLAN_CLI.done(salida)) : err(wrongUsage(PLAN_CLI.cannotWrite(salida)));
  }
  const copy = await openCopy(path, salida);
  if (!copy.ok) return err(endingOf(path, copy.error));
  const there = sheetOfAjustes(workbook);
  const { ajustes } = copy.value.names;
  // A sheet of settings that the office wrote by hand is not ours to write over.
  if (there !== null && there.name !== ajustes)
    return err(nothingToGive(path, PLAN_CLI.hojaAjena(there.name)));
  const filas = withPlan(filasDeAjustes(workbook), made, quien);
  const sheets = [ajustesSheet(filas, ajustes)];
  const written = await writeCopy(path, copy.value, { sheets }, { kind, path: salida });
  return written.ok ? ok(PLAN_CLI.doneInBook(salida)) : err(endingOf(path, written.error));
}

function endingOf(path: string, { sentence, isWrongUsage }: CopyRefusal): Ending {
  return isWrongUsage ? wrongUsage(sentence) : nothingToGive(path, sentence);
}
