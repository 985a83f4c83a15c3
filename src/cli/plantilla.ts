import { basename } from "node:path";
import { foldText } from "../core/grid/foldText";
import { INSTRUMENTOS } from "../core/instrumentos/instrumentos";
import { plantillaSheets } from "../core/report/plantilla";
import { PUBLISHING } from "../core/report/text";
import { writeWorkbook } from "../files/writeWorkbook";
import { saveOptions, type Arguments } from "./parseArguments";
import { checkTargets, saveFiles } from "./saveFiles";
import { CLI } from "./text/cli";

const DONE = 0;
const WRONG_USAGE = 1;

/** `sopo plantilla INSTRUMENTO --salida LIBRO.xlsx`: a new workbook to be filled in; exit code. */
export async function plantilla(given: Arguments): Promise<number> {
  const wrong = (sentence: string): number => {
    process.stderr.write(`${sentence}\n`);
    return WRONG_USAGE;
  };
  const { files, salida, json } = given;
  const [name = ""] = files;
  const known = INSTRUMENTOS.filter((instrumento) => instrumento.plantilla.length > 0);
  const asked = known.find(({ id }) => foldText(id) === foldText(name));
  if (asked === undefined || files.length !== 1)
    return wrong(CLI.whichPlantilla(known.map(({ id }) => id)));
  if (salida === null) return wrong(PUBLISHING.noDestination);
  if (!/\.xlsx$/i.test(salida)) return wrong(PUBLISHING.needsXlsx);
  const taken = await checkTargets([{ path: salida, kind: "plantilla" }], {
    ...saveOptions(given),
    sources: [],
  });
  if (taken !== null) return wrong(taken);
  const sheets = plantillaSheets(asked.id, asked.plantilla);
  const saved = await saveFiles([
    { path: salida, bytes: await writeWorkbook({ sheets }, "plantilla") },
  ]);
  if (!saved.ok) return wrong(PUBLISHING.cannotWrite(salida));
  const names = sheets.map((sheet) => sheet.name);
  process.stdout.write(
    json
      ? `${JSON.stringify(plantillaJson(asked.id, salida, names), null, 1)}\n`
      : `${CLI.plantillaDone(asked.nombre, basename(salida), names)}\n`,
  );
  return DONE;
}

/** What `--json` prints. */
export function plantillaJson(
  instrumento: string,
  salida: string,
  hojas: readonly string[],
): object {
  return { instrumento, salida, hojas };
}
