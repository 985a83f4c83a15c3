import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { FRASES } from "../core/informe/frases";
import { informeOf } from "../core/informe/informeOf";
import { readPlantilla, type Plantilla } from "../core/informe/plantilla";
import { plantillaProblemText } from "../core/informe/text";
import { err, ok, type Result } from "../core/result";
import type { Escudo } from "../files/writeInforme";
import { endWith, officialMatriz, wrongUsage, type Ending } from "./officialMatriz";
import { informeJson } from "./informeJson";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";
import { INFORME_CLI } from "./text/informe";

const DONE = 0;

/** `sopo informe ARCHIVO --salida informe.docx`: the Informe de Seguimiento as a Word document; exit code. */
export async function informe(given: Arguments): Promise<number> {
  const { files, salida, json } = given;
  const path = files[0] ?? "";
  const refuse = (ending: Ending): number => endWith(ending, json);
  if (files.length !== 1) return refuse(wrongUsage(CLI.oneFile));
  if (salida === null) return refuse(wrongUsage(INFORME_CLI.noDestination));
  if (extname(salida).toLowerCase() !== ".docx") return refuse(wrongUsage(INFORME_CLI.needsDocx));
  const taken = await checkTargets([{ path: salida, kind: "informe" }], saveOptions(given));
  if (taken !== null) return refuse(wrongUsage(taken));
  const plantilla = await plantillaAt(given.frases);
  if (!plantilla.ok) return refuse(wrongUsage(plantilla.error));

  const evaluated = await officialMatriz(path, given, INFORME_CLI);
  if (!evaluated.ok) return refuse(evaluated.error);
  const evaluation = evaluated.value;
  const written = informeOf(evaluation, plantilla.value);
  if (!written.ok)
    return refuse(
      wrongUsage(plantillaProblemText(given.frases ?? INFORME_CLI.ownSentences, written.error)),
    );

  const escudo = await escudoAt(given.escudo);
  if (!escudo.ok) process.stderr.write(`${escudo.error}\n`);
  const { writeInforme } = await import("../files/writeInforme");
  const bytes = await writeInforme(written.value.informe, escudo.ok ? escudo.value : null);
  const saved = await saveFiles([{ path: salida, bytes }]);
  if (!saved.ok) return refuse(wrongUsage(INFORME_CLI.cannotWrite(salida)));
  process.stdout.write(
    json
      ? `${JSON.stringify(informeJson(path, salida, written.value), null, 1)}\n`
      : `${INFORME_CLI.done(salida)}\n`,
  );
  return DONE;
}

/** The sentences of the add-in, with the sections that the office wrote in their place. */
async function plantillaAt(path: string | null): Promise<Result<Plantilla, string>> {
  const base = readPlantilla(FRASES);
  if (!base.ok) throw new Error(`sentences of the informe, line ${base.error.line}`);
  if (path === null) return base;
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return err(CLI.cannotOpen(path));
  const own = readPlantilla(text);
  if (!own.ok) return err(plantillaProblemText(path, own.error));
  return ok({ secciones: new Map([...base.value.secciones, ...own.value.secciones]) });
}

/** The image of the head; a missing one is said, and the informe is written without it. */
async function escudoAt(path: string | null): Promise<Result<Escudo | null, string>> {
  if (path === null) return ok(null);
  const bytes = await readFile(path).catch(() => null);
  const type = bytes === null ? null : imageType(bytes);
  return bytes === null || type === null
    ? err(INFORME_CLI.noEscudo(path))
    : ok({ bytes: new Uint8Array(bytes), type });
}

function imageType(bytes: Uint8Array): Escudo["type"] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return "png";
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? "jpg" : null;
}
