import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FilaDeAjuste } from "../../src/core/ajustes/fila";
import { filasDeAjustes } from "../../src/core/editAjustes";
import { evaluateWorkbook } from "../../src/core/evaluate";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeReport } from "../../src/files/writeReport";

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/matriz-sopo-2021-t3.xlsx")),
);

const FILAS: readonly FilaDeAjuste[] = [
  {
    ajuste: "Aceptable desde",
    valor: 0.65,
    isPercent: true,
    desde: "2021-01-01",
    acto: "Decreto 5",
    quien: "Ana Ruiz",
  },
];

test("the settings that were written into a workbook rule it wherever its file is read", async () => {
  const report = { sheets: [ajustesSheet(FILAS, "Ajustes")] };
  const written = await writeReport(SAMPLE, report, "corte");
  if (!written.ok) throw new Error(written.error.type);
  const workbook = await readWorkbook(written.value, "matriz.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.type);
  expect(filasDeAjustes(workbook.value)).toEqual(FILAS);
  expect(evaluateWorkbook(workbook.value)).toMatchObject({
    value: { raiz: { nivel: "Bajo" }, parametros: { aceptable: { acto: "Decreto 5" } } },
  });
});
