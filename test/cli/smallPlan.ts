import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBook } from "../../src/emulator/book/hucre";

const HEADINGS = [
  ...["Código meta", "Eje", "Meta de producto", "Dependencia responsable"],
  ...["Programado 2021", "Ejecutado 2021"],
];
const METAS = [
  ["I.1", "I. Vida", "Dotar sedes", "Secretaría de Salud", 4, 2],
  ["I.2", "I. Vida", "Formar deportistas", "Secretaría de Salud", 10, 10],
  ["II.1", "II. Campo", "Sembrar árboles", "Dirección Agropecuaria", 10, 5],
];

/**
 * The path of a workbook with a plan of three metas: enough for what does not hang on the size.
 *
 * @param ajustes lines of its sheet of settings: name and value
 */
export async function smallPlan(
  ajustes: readonly (readonly [string, number])[] = [],
): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "sopo-")), "plan.xlsx");
  await writeFile(
    path,
    await writeBook({
      sheets: [
        { name: "Matriz", rows: [HEADINGS, ...METAS] },
        ...(ajustes.length === 0
          ? []
          : [{ name: "Ajustes", rows: [["Ajuste", "Valor"], ...ajustes.map((one) => [...one])] }]),
      ],
    }),
  );
  return path;
}
