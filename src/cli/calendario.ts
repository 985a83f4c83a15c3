import { wholeIn } from "../core/grid/digits";
import { basename, extname } from "node:path";
import { localTime } from "../app/localTime";
import {
  calendarioDe,
  MOST_DAYS,
  plazosDe,
  type Entrega,
  type Plazos,
} from "../core/calendario/calendario";
import { icalendarOf } from "../core/calendario/icalendar";
import {
  CALENDARIO,
  detalleDeEntregaText,
  entregaLine,
  entregaText,
  ESTADO_DE_ENTREGA,
  plazosText,
} from "../core/calendario/text";
import { vigentes } from "../core/corte/corteGuardado";
import { claveDe } from "../core/corte/periodo";
import { readCortes } from "../core/corte/readCortes";
import { endWith, nothingToGive, officialFile, wrongUsage, type Ending } from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, saveFiles } from "./saveFiles";
import { CALENDARIO_CLI } from "./text/calendario";
import { CLI } from "./text/cli";

const DONE = 0;

/**
 * `sopo calendario ARCHIVO`: which report of the vigencia is due when, by which norm, and what is late; with
 * `--salida`, as a file for calendars. Exit code.
 */
export async function calendario(given: Arguments, now: Date): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  const wrongDays = [given.diasDependencias, given.diasInforme].find(
    (text) => text !== null && (wholeIn(text) ?? Infinity) > MOST_DAYS,
  );
  if (wrongDays) return refuse(wrongUsage(CALENDARIO_CLI.badDias(wrongDays)));
  if (salida !== null) {
    if (extname(salida).toLowerCase() !== ".ics")
      return refuse(wrongUsage(CALENDARIO_CLI.needsIcs));
    const taken = await checkTargets([{ path: salida, kind: "calendario" }], saveOptions(given));
    if (taken !== null) return refuse(wrongUsage(taken));
  }
  const file = await officialFile(path, given, CALENDARIO_CLI);
  if (!file.ok) return refuse(file.error);
  const { evaluation, workbook } = file.value;
  const { vigencia } = evaluation.periodo;
  if (vigencia === null) return refuse(nothingToGive(path, CALENDARIO.sinVigencia));
  const { cortes } = readCortes(basename(path), workbook.cortes);
  const plazos = plazosOf(given, plazosDe(evaluation.parametros));
  const entregas = calendarioDe({
    vigencia,
    oficial: evaluation.pesos.oficial,
    plazos,
    hoy: localTime(now).slice(0, 10),
    guardados: vigentes(cortes).map(({ corte }) => claveDe(corte.periodo)),
  });
  if (salida !== null) {
    const text = icalendarOf(entregas, now.toISOString());
    const saved = await saveFiles([{ path: salida, bytes: text }]);
    if (!saved.ok) return refuse(wrongUsage(CALENDARIO_CLI.cannotWrite(salida)));
    process.stderr.write(`${CALENDARIO_CLI.done(salida)}\n`);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(calendarioJson(path, salida, plazos, entregas), null, 1)}\n`
      : `${pageOf(plazos, entregas)}\n`,
  );
  return DONE;
}

/** What `--json` prints. */
export function calendarioJson(
  archivo: string,
  salida: string | null,
  plazos: Plazos,
  entregas: readonly Entrega[],
): object {
  return {
    archivo,
    salida,
    plazos,
    entregas: entregas.map((entrega) => ({
      id: entrega.id,
      tipo: entrega.tipo,
      vigencia: entrega.vigencia,
      trimestre: entrega.trimestre,
      corte: entrega.corte,
      vence: entrega.vence,
      estado: entrega.estado,
      titulo: entregaText(entrega),
      detalle: detalleDeEntregaText(entrega),
    })),
  };
}

function pageOf(plazos: Plazos, entregas: readonly Entrega[]): string {
  return [
    ...entregas.map(
      (one) =>
        `${entregaLine(one)}\n  ${ESTADO_DE_ENTREGA[one.estado]}\n  ${detalleDeEntregaText(one)}`,
    ),
    plazosText(plazos),
  ].join("\n");
}

/** What is asked for here goes before what the office set. */
function plazosOf({ diasDependencias, diasInforme }: Arguments, set: Plazos): Plazos {
  return {
    dependencias: wholeIn(diasDependencias ?? "") ?? set.dependencias,
    informe: wholeIn(diasInforme ?? "") ?? set.informe,
  };
}
