import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { archivosExportados } from "../app/exportar/archivos";
import { fingerprint } from "../core/fingerprint";
import { isRecord } from "../core/isRecord";
import { PACKAGE_FILE } from "../files/writeDatosAbiertos";
import { readCortes } from "../core/corte/readCortes";
import { endWith, officialFile, wrongUsage, type Ending } from "./officialMatriz";
import { saveOptions, type Arguments } from "./parseArguments";
import { isOfTheDisk } from "./isOfTheDisk";
import { jsonOfGiven, textOfGiven } from "./givenFile";
import { checkTargets, outputAt, saveFiles, type SaveOptions, type Target } from "./saveFiles";
import { CLI } from "./text/cli";
import { EXPORTAR } from "./text/exportar";
import { SALIDA } from "./text/salida";

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
  const taken = await takenIn(salida, targets, saveOptions(given));
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

/**
 * Why the folder may not be written, in a sentence. What an earlier run left there is known by its
 * description and replaced together, unless somebody changed one of its files since.
 */
async function takenIn(
  salida: string,
  targets: readonly Target[],
  options: SaveOptions,
): Promise<string | null> {
  const description = join(salida, PACKAGE_FILE);
  if ((await outputAt(description))?.kind !== "exportado") return checkTargets(targets, options);
  if (options.replace) return null;
  const content = await jsonOfGiven(description, "");
  const huellas = content.ok && isRecord(content.value) ? content.value["huellas"] : undefined;
  for (const { path } of targets) {
    const huella = isRecord(huellas) ? huellas[basename(path)] : undefined;
    const text = huella === undefined ? null : await textOfGiven(path);
    const isChanged =
      text === null
        ? (await outputAt(path))?.isAsWritten === false
        : text.ok && fingerprint([text.value]) !== huella;
    if (isChanged) return SALIDA.isChanged(path);
  }
  return null;
}
