import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { localTime } from "../app/localTime";
import { archivosDe } from "../core/corte/archivosDe";
import { corteOf } from "../core/corte/corte";
import { keepCorte, vigentes, type CorteGuardado } from "../core/corte/corteGuardado";
import { serieDe } from "../core/corte/evolucion";
import { readCortes, type CortesLeidos } from "../core/corte/readCortes";
import { claveDe } from "../core/corte/periodo";
import {
  corteIntermedioText,
  firmaText,
  noSeGuardaText,
  problemaDeCorteText,
} from "../core/corte/text";
import { cortesSheet } from "../core/report/cortesSheet";
import { err, ok, type Result } from "../core/result";
import { retroactivosDe } from "../core/retroactivos";
import { checkPaths, openCopy, writeCopy, type CopyRefusal } from "./bookCopy";
import { corteJson, type CorteContado } from "./corteJson";
import { corteText } from "./corteText";
import { openWorkbook } from "./openWorkbook";
import {
  endWith,
  nothingToGive,
  officialFile,
  wrongUsage,
  type Ending,
  type OfficialFile,
} from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { CLI } from "./text/cli";
import { CORTE_CLI } from "./text/corte";

const DONE = 0;

/**
 * `sopo corte ARCHIVO`: what the kept cortes tell, and what was changed since they were closed; with
 * `--salida`, this corte is kept in a copy of the workbook. Exit code.
 */
export async function corte(given: Arguments, now: Date): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  const target = salida === null ? null : { path: salida, kind: "corte" as const };
  const paths = target === null ? ok(null) : await checkPaths(path, target, saveOptions(given));
  if (!paths.ok) return refuse(endingOf(path, paths.error));
  const file = await officialFile(path, given, CORTE_CLI);
  if (!file.ok) return refuse(file.error);

  const leidos = readCortes(basename(path), file.value.workbook.cortes);
  for (const problema of leidos.problemas)
    process.stderr.write(`${problemaDeCorteText(problema)}\n`);
  const nuevo: CorteGuardado = {
    corte: corteOf(file.value.evaluation),
    cuando: localTime(now),
    quien: given.quien,
    motivo: given.motivo,
    archivos: archivosDe(file.value.workbook),
  };
  const intermedio = corteIntermedioText(nuevo.corte.periodo);
  if (intermedio !== null) process.stderr.write(`${intermedio}\n`);
  const told = contado(path, file.value, leidos, nuevo);
  if (target !== null) {
    const saved = await save(path, leidos, nuevo, target, given.reemplazar);
    if (!saved.ok) return refuse(saved.error);
    process.stderr.write(`${CORTE_CLI.saved(target.path, saved.value)}\n`);
  }
  process.stdout.write(
    json ? `${JSON.stringify(corteJson(told), null, 1)}\n` : `${corteText(told)}\n`,
  );
  return DONE;
}

function contado(
  archivo: string,
  { evaluation, workbook, asked }: OfficialFile,
  leidos: CortesLeidos,
  { corte: actual }: CorteGuardado,
): CorteContado {
  return {
    archivo,
    actual,
    leidos,
    regla: evaluation.parametros,
    serie: serieDe(leidos.cortes, actual),
    retroactivos: vigentes(leidos.cortes).map((guardado) => ({
      guardado,
      cambios: retroactivosDe(guardado, evaluation, workbook, asked),
    })),
  };
}

/** Writes a copy of the workbook with one corte more; how many it keeps. */
async function save(
  path: string,
  { cortes, problemas }: CortesLeidos,
  nuevo: CorteGuardado,
  target: { readonly path: string; readonly kind: "corte" },
  isReplaced: boolean,
): Promise<Result<number, Ending>> {
  const kept = keepCorte(
    { guardados: cortes, hayIlegibles: problemas.length > 0, hayPreguntas: false },
    nuevo,
  );
  if (!kept.ok) return err(nothingToGive(path, noSeGuardaText(kept.error)));
  const lost = isReplaced ? null : await lostAt(target.path, cortes);
  if (lost !== null) return err(wrongUsage(CORTE_CLI.wouldLose(target.path, lost, path)));
  const copy = await openCopy(path, target.path);
  if (!copy.ok) return err(endingOf(path, copy.error));
  const sheets = [cortesSheet(kept.value, copy.value.names.cortes)];
  const written = await writeCopy(path, copy.value, { sheets }, target);
  return written.ok ? ok(kept.value.length) : err(endingOf(path, written.error));
}

/**
 * R33: a corte that is kept stays kept. The name of one that stands where a copy would be written and
 * that the workbook to be copied does not have; `null`: none.
 */
async function lostAt(target: string, cortes: readonly CorteGuardado[]): Promise<string | null> {
  if ((await stat(target).catch(() => null)) === null) return null;
  const there = await openWorkbook(target);
  if (!there.ok) return null;
  const known = new Set(cortes.map(keyOf));
  const kept = readCortes(basename(target), there.value.cortes).cortes;
  const lost = kept.find((one) => !known.has(keyOf(one)));
  return lost === undefined ? null : `${claveDe(lost.corte.periodo)}, ${firmaText(lost)}`;
}

function keyOf({ corte: { periodo }, cuando, quien }: CorteGuardado): string {
  return JSON.stringify([periodo.vigencia, periodo.corte, cuando, quien]);
}

function endingOf(path: string, { sentence, isWrongUsage }: CopyRefusal): Ending {
  return isWrongUsage ? wrongUsage(sentence) : nothingToGive(path, sentence);
}
