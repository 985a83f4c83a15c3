import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

/** Everything that a moment of patience lets the client deliver. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("an edit of the user in the grid reaches onChanged of its sheet and of all sheets", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem("Hoja1")
      .onChanged.add(async (event) => void seen.push([event.type, event.address, event.source]));
    worksheets.onChanged.add(
      async (event) => void seen.push(["all", event.address, event.worksheetId]),
    );
    await context.sync();
  });
  office.workbook
    .getActiveSheet()
    .getRange("B2:C3")
    .setValues([
      [1, 2],
      [3, 4],
    ]);
  await delivered();
  expect(seen).toEqual([
    ["WorksheetChanged", "B2:C3", "Local"],
    ["all", "B2:C3", "hoja1"],
  ]);
});

test("a write of the add-in raises onChanged too, and says that it was the add-in", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.onChanged.add(async (event) => void seen.push([event.address, event.triggerSource]));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual([["A1", "ThisLocalAddin"]]);
});

test("a recalculation raises onCalculated and no onChanged", async () => {
  const changed: string[] = [];
  let calculated = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    const result = sheet.getRange("B1");
    result.load("values");
    await context.sync();
    sheet.onChanged.add(async (event) => void changed.push(event.address));
    sheet.onCalculated.add(async () => void calculated++);
    await context.sync();
  });
  office.workbook.getActiveSheet().getRange("A1").setValue(5);
  await office.univer.getFormula().onCalculationResultApplied();
  await delivered();
  expect(changed).toEqual(["A1"]);
  expect(calculated).toBeGreaterThan(0);
});

test("a formula of the user is calculated before the add-in reads it", async () => {
  const sheet = office.workbook.getActiveSheet();
  sheet.getRange("A1").setValue(4);
  sheet.getRange("B1").setFormula("=A1+1");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("B1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
});

test("a selection of the user reaches onSelectionChanged of the sheet and of the workbook", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.onSelectionChanged.add(async (event) => void seen.push(event.address));
    context.workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
    await context.sync();
  });
  office.workbook.setActiveRange(office.workbook.getActiveSheet().getRange("B3:B4"));
  await delivered();
  expect([...seen].sort()).toEqual(["B3:B4", "workbook"]);
});

test("sheets that the user adds, opens and deletes raise onAdded, onActivated and onDeleted", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void seen.push(["added", event.worksheetId]));
    worksheets.onActivated.add(async (event) => void seen.push(["activated", event.worksheetId]));
    worksheets.onDeleted.add(async (event) => void seen.push(["deleted", event.worksheetId]));
    await context.sync();
  });
  const sheet = office.workbook.insertSheet("Otra", { sheet: { id: "otra" } });
  office.workbook.setActiveSheet("hoja1");
  office.workbook.deleteSheet(sheet);
  await delivered();
  expect(seen).toContainEqual(["added", "otra"]);
  expect(seen).toContainEqual(["activated", "hoja1"]);
  expect(seen).toContainEqual(["deleted", "otra"]);
});

test("rows that the user inserts raise onChanged with their kind", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.onChanged.add(async (event) => void seen.push([event.changeType, event.address]));
    await context.sync();
  });
  office.workbook.getActiveSheet().insertRows(2, 2);
  await delivered();
  expect(seen).toEqual([["RowInserted", "3:4"]]);
});

test("a handler that was removed hears nothing more", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const added = sheet.onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.workbook.getActiveSheet().getRange("A1").setValue(1);
  await delivered();
  expect(seen).toEqual([]);
});

test("a handler of an event that is never raised is refused by name", async () => {
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.onFormatChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(refused).rejects.toThrow("NotImplemented: WorksheetCollection.onFormatChanged");
});

test("a chart that is added is told to the charts of its sheet", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.charts.onAdded.add(async (event) => void seen.push(event.worksheetId));
    await context.sync();
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual(["hoja1"]);
});

test("the active sheet that is deleted is left once, and the one that follows is shown once", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async () => void seen.push("shown"));
    worksheets.onDeactivated.add(async () => void seen.push("left"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.add("Segunda");
    await context.sync();
    worksheets.getItem("Hoja1").delete();
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual(["left", "shown", "deleted"]);
});
