import { publish } from "../../../src/excel/publish/publish";
import { undoPublish } from "../../../src/excel/publish/undoPublish";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { fourSheets } from "../../core/report/small";
import type { BootedOffice } from "./bootOffice";
import { bootWebClient } from "./bootWebClient";

// What the add-in does through the library that Excel on the web has, which is another build than the desktop's.

let web: BootedOffice;
beforeEach(async () => void (web = await bootWebClient()));
afterEach(() => web.dispose());

test("the library of Excel on the web reads what it wrote", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:B1").values = [["Meta", 3.5]];
    await context.sync();
  });
  const read = await readWorkbook(() => [{ sheet: "Hoja1", columns: "all", formulas: [] }]);
  expect(read.ok && read.value.workbook.sheets[0]?.rows).toEqual([["Meta", 3.5]]);
});

test("what it is refused has the code that Excel gave", async () => {
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ninguna").load("name");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("publish(report) and its undo do the same through it", async () => {
  const names = (): string[] => web.workbook.getSheets().map((sheet) => sheet.getSheetName());
  expect((await publish(fourSheets())).ok).toBe(true);
  expect(names()).toEqual(["Hoja1", "Resumen", "Detalle", "Alertas", "Gráficos"]);
  expect(web.host.charts()).toHaveLength(8);
  expect((await undoPublish(() => true)).ok).toBe(true);
  expect(names()).toEqual(["Hoja1"]);
});

test("an answer of more than 5 MB is halved, and no cell is lost", async () => {
  const rows = Array.from({ length: 600 }, (_, row) => [`${row}`.padEnd(10_000, "x")]);
  for (let from = 0; from < rows.length; from += 200) {
    await Excel.run(async (context) => {
      const some = rows.slice(from, from + 200);
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRangeByIndexes(from, 0, some.length, 1).values = some;
      await context.sync();
    });
  }
  const read = await readWorkbook(() => [{ sheet: "Hoja1", columns: "all", formulas: [] }]);
  expect(read.ok && read.value.workbook.sheets[0]?.rows).toEqual(rows);
});
