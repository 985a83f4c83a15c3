import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { archivosExportados } from "../app/exportar/archivos";
import { readCortes } from "../core/corte/readCortes";
import { endWith, officialFile, wrongUsage, type Ending } from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, isOfTheDisk, kindOfFile, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";
import { EXPORTAR } from "./text/exportar";

const DONE = 0;

/** `sopo exportar ARCHIVO --salida CARPETA`: open data, the page for rendición de cuentas and what SisPT asks for; exit code. */
export async function exportar(given: Arguments): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  if (salida === null) return refuse(wrongUsage(EXPORTAR.noDestination));
  const file = await officialFile(path, given, EXPORTAR);
  if (!file.ok) return refuse(file.error);
  const { evaluation, workbook } = file.value;

  const archivos = await archivosExportados({
    evaluation,
    workbook,
    guardados: readCortes(basename(path), workbook.cortes).cortes,
  });
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
    (await saveFiles(archivos.map(({ name, bytes }) => ({ path: join(salida, name), bytes }))));
  if (!saved || !saved.ok) return refuse(wrongUsage(EXPORTAR.cannotWrite(salida)));
  const names = archivos.map(({ name }) => name);
  process.stdout.write(
    json
      ? `${JSON.stringify({ archivo: path, salida, archivos: names }, null, 1)}\n`
      : `${EXPORTAR.done(salida, names)}\n`,
  );
  return DONE;
}
