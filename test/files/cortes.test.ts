import { readXlsx } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCortes } from "../../src/core/corte/readCortes";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import { cortesSheet } from "../../src/core/report/cortesSheet";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeReport } from "../../src/files/writeReport";
import { evaluatedAt, guardadoAt, matrizOf, ROWS, sheetKeeping } from "../core/corte/quarters";

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/matriz-sopo-2021-t3.xlsx")),
);

async function opened(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = await readWorkbook(bytes, "matriz.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.type);
  return workbook.value;
}

test("a workbook gives back the cortes that were saved in it, and its matriz is read as before", async () => {
  const cortes = [guardadoAt("2021-06-30"), guardadoAt("2021-09-30")];
  const written = await writeReport(SAMPLE, { sheets: [cortesSheet(cortes, "Cortes")] }, "corte");
  if (!written.ok) throw new Error(written.error.type);
  const [before, after] = [await opened(SAMPLE), await opened(written.value)];

  const read = readCortes(after.name, after.cortes);
  expect(read.problemas).toEqual([]);
  expect(read.cortes.map(({ corte, intacto }) => [corte.periodo, intacto])).toEqual(
    cortes.map(({ corte }) => [corte.periodo, true]),
  );
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(evaluateWorkbook(after)).toMatchObject({
    ok: true,
    value: { raiz: { nivel: "Aceptable" } },
  });
});

test("a file holds the evolution between cortes as lines, of which only the plan's has its values", async () => {
  const kept = { ...matrizOf(ROWS), cortes: sheetKeeping([guardadoAt("2021-06-30")]) };
  const { sheets } = reportOf(evaluatedAt(kept, "2021-09-30"), {
    workbook: kept,
    names: sheetNames(["Matriz"]),
    time: "2021-10-15T08:30",
  });
  const evolucion = sheets.filter(({ key }) => key === "evolucion");
  const written = await writeReport(SAMPLE, { sheets: evolucion }, "publicado");
  if (!written.ok) throw new Error(written.error.type);
  const { sheets: read } = await readXlsx(written.value);
  const [chart] = read.find(({ name }) => name === "Evolución")?.charts ?? [];
  expect(chart).toMatchObject({
    kinds: ["line"],
    series: [
      { name: "Plan", marker: { symbol: "circle" }, dataLabels: { position: "t" } },
      { name: "1 Vida", marker: { symbol: "square" } },
    ],
  });
  expect(chart?.series?.[1]?.dataLabels).toBeUndefined();
});
