import { activeCell, reveal } from "../../src/excel/reveal";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Portada: [["Sopó"]], Matriz: [["Meta"]] })));
afterEach(() => office.dispose());

test("reveal(place) shows the sheet and selects the cells", async () => {
  const outcome = await reveal({ sheet: "Matriz", area: { top: 6, left: 1, bottom: 9, right: 2 } });
  expect(outcome).toEqual({ ok: true, value: null });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Matriz!B7:C10");
  });
});

test("reveal(place) says that a sheet is no longer there", async () => {
  const outcome = await reveal({
    sheet: "Borrada",
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  });
  expect(outcome).toEqual({ ok: false, error: { type: "notFound", code: "ItemNotFound" } });
});

test("activeCell() is the cell on which the user stands", async () => {
  await reveal({ sheet: "Matriz", area: { top: 6, left: 1, bottom: 9, right: 2 } });
  expect(await activeCell()).toMatchObject({
    ok: true,
    value: { sheet: "Matriz", row: 6, column: 1 },
  });
});

test("activeCell() says that no cell is selected while a chart is", async () => {
  office.host.circumstances.chartSelected = true;
  expect(await activeCell()).toEqual({
    ok: false,
    error: { type: "noCell", code: "InvalidSelection" },
  });
});

test("reveal(place) says that another workbook is in front", async () => {
  office.host.circumstances.elsewhere = true;
  const outcome = await reveal({ sheet: "Matriz", area: { top: 0, left: 0, bottom: 0, right: 0 } });
  expect(outcome).toMatchObject({ ok: false, error: { type: "notInFront" } });
});
