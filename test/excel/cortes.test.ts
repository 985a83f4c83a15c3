import { cortesSheet } from "../../src/core/report/cortesSheet";
import { readCortes } from "../../src/core/corte/readCortes";
import { publish } from "../../src/excel/publish/publish";
import { readSheetOfCortes } from "../../src/excel/readCortes";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { hostCharts } from "../../src/emulator/host/charts";
import { evaluatedAt, guardadoAt, matrizOf, ROWS, sheetKeeping } from "../core/corte/quarters";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
afterEach(() => office.dispose());

const CORTES = [guardadoAt("2021-06-30"), guardadoAt("2021-09-30")];

async function keep(cortes: typeof CORTES): Promise<void> {
  const kept = await publish({ sheets: [cortesSheet(cortes, "Cortes")] });
  expect(kept).toMatchObject({ ok: true });
}

test("readSheetOfCortes() gives back the cortes that were saved, whatever the sheet is called now", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  expect(await readSheetOfCortes()).toEqual({ ok: true, value: null });
  await keep(CORTES.slice(0, 1));
  await keep(CORTES);
  office.workbook.getSheetByName("Cortes")?.setName("Historia");

  const read = await readSheetOfCortes();
  if (!read.ok) throw new Error(read.error.type);
  const { cortes, problemas } = readCortes("libro.xlsx", read.value);
  expect(problemas).toEqual([]);
  expect(cortes.map(({ corte, intacto }) => [corte.periodo.trimestre, intacto])).toEqual([
    [2, true],
    [3, true],
  ]);
});

test("publish() draws the cortes as lines with markers, of which only the plan's has its values", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  const kept = { ...matrizOf(ROWS), cortes: sheetKeeping(CORTES) };
  const { sheets } = reportOf(evaluatedAt(kept, "2021-09-30"), {
    workbook: kept,
    names: sheetNames(["Matriz"]),
    time: "2021-10-15T08:30",
  });
  await publish({ sheets: sheets.filter(({ key }) => key === "evolucion") });
  const [chart] = hostCharts(office.workbook);
  expect(chart).toMatchObject({
    type: "LineMarkers",
    series: [
      { name: "Plan", color: "#1F4E3D", labels: { position: "Top" } },
      { name: "1 Vida", labels: null },
    ],
  });
  expect(chart?.series[0]?.values).toEqual([0.45, 0.61].map((value) => expect.closeTo(value, 12)));
});

test("readWorkbook() takes no copy of the sheet of cortes for a source", async () => {
  const spec = cortesSheet(CORTES, "Copia");
  const rows = spec.rows.map(({ cells }) =>
    cells.map((cell) => (cell?.kind === "text" ? cell.text : "")),
  );
  office = await openRows({ Matriz: [["Meta"]], Copia: rows });
  const read = await readWorkbook(() => []);
  expect(read.ok && read.value.workbook.sheets.map(({ name }) => name)).toEqual(["Matriz"]);
});
