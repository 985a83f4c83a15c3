import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CorteGuardado } from "../core/corte/corteGuardado";
import { readCortes } from "../core/corte/readCortes";
import { datosAbiertos } from "../core/datosAbiertos/datosAbiertos";
import { frasesDe } from "../core/informe/frasesDe";
import { informeOf } from "../core/informe/informeOf";
import { todo } from "../core/informe/pedido";
import { writeDatosAbiertos, type ArchivoAbierto } from "../files/writeDatosAbiertos";
import { writePagina } from "../files/writePagina";
import type { Evaluation } from "../core/plan/evaluation";
import { endWith, officialFile, wrongUsage, type Ending } from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, isOfTheDisk, kindOfFile, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";
import { EXPORTAR } from "./text/exportar";

const DONE = 0;

/** `sopo exportar ARCHIVO --salida CARPETA`: open data and the page for rendición de cuentas; exit code. */
export async function exportar(given: Arguments): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  if (salida === null) return refuse(wrongUsage(EXPORTAR.noDestination));
  const file = await officialFile(path, given, EXPORTAR);
  if (!file.ok) return refuse(file.error);
  const { evaluation, workbook } = file.value;

  const archivos = archivosOf(evaluation, readCortes(basename(path), workbook.cortes).cortes);
  const targets = archivos.map(
    ({ name }) => ({ path: join(salida, name), kind: "exportado" }) as const,
  );
  // What an earlier run left is known by its description; then all of it is replaced together.
  const isOurs = (await kindOfFile(join(salida, "datapackage.json"))) === "exportado";
  const taken = isOurs ? null : await checkTargets(targets, saveOptions(given));
  if (taken !== null) return refuse(wrongUsage(taken));
  const made = await mkdir(salida, { recursive: true }).then(
    () => true,
    (problem: unknown) => {
      if (isOfTheDisk(problem)) return false;
      throw problem;
    },
  );
  const saved =
    made &&
    (await saveFiles(
      archivos.map(({ name, text }) => ({ path: join(salida, name), bytes: text })),
    ));
  if (!saved || !saved.ok) return refuse(wrongUsage(EXPORTAR.cannotWrite(salida)));
  const names = archivos.map(({ name }) => name);
  process.stdout.write(
    json
      ? `${JSON.stringify({ archivo: path, salida, archivos: names }, null, 1)}\n`
      : `${EXPORTAR.done(salida, names)}\n`,
  );
  return DONE;
}

function archivosOf(
  evaluation: Evaluation,
  guardados: readonly CorteGuardado[],
): readonly ArchivoAbierto[] {
  const plantilla = frasesDe(null);
  const written = plantilla.ok && informeOf(evaluation, plantilla.value, todo(guardados));
  if (!written || !written.ok) throw new Error("the sentences of the informe cannot be read");
  return [
    ...writeDatosAbiertos(datosAbiertos(evaluation)),
    { name: "index.html", text: writePagina(written.value.informe) },
  ];
}
