import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { publish } from "../../src/excel/publish/publish";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
afterEach(() => office.dispose());

test("readWorkbook() reads the sheet of settings that was published, unlike results", async () => {
  office = await openRows({ Matriz: [["Meta"]] });
  const kept = await publish({ sheets: [ajustesSheet([], "Ajustes")] });
  expect(kept).toMatchObject({ ok: true });
  const read = await readWorkbook(() => []);
  expect(read.ok && read.value.workbook.sheets.map(({ name }) => name)).toEqual([
    "Matriz",
    "Ajustes",
  ]);
});
