import { cortesSheet } from "../../src/core/report/cortesSheet";
import { readCortes } from "../../src/core/corte/readCortes";
import { publish } from "../../src/excel/publish/publish";
import { readSheetOfCortes } from "../../src/excel/readCortes";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { guardadoAt } from "../core/corte/quarters";
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

test("readWorkbook() takes no copy of the sheet of cortes for a source", async () => {
  const spec = cortesSheet(CORTES, "Copia");
  const rows = spec.rows.map(({ cells }) =>
    cells.map((cell) => (cell?.kind === "text" ? cell.text : "")),
  );
  office = await openRows({ Matriz: [["Meta"]], Copia: rows });
  const read = await readWorkbook(() => []);
  expect(read.ok && read.value.workbook.sheets.map(({ name }) => name)).toEqual(["Matriz"]);
});
