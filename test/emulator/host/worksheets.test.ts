import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

test("worksheets.add puts a named sheet at the end", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Resumen");
    added.load("name,position,visibility");
    worksheets.load("items/name");
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(["Resumen", 1, "Visible"]);
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Hoja1", "Resumen"]);
  });
});

test("worksheets.getItemOrNullObject is null for a sheet that is not there", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nada");
    const range = missing.getRange("A1");
    missing.load("name");
    range.load("values");
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("worksheet.name, visibility, tabColor, showGridlines and position can be written", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Temporal");
    sheet.name = "Gráficos";
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.visibility = "Hidden";
    sheet.load("name,tabColor,showGridlines,position,visibility");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      name: "Gráficos",
      tabColor: "#1F4E79",
      showGridlines: false,
      position: 0,
      visibility: "Hidden",
    });
  });
  expect(office.workbook.getSheetByName("Gráficos")?.isSheetHidden()).toBe(true);
});

test("worksheet.visibility tells very hidden from hidden", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Pesos");
    sheet.visibility = "VeryHidden";
    sheet.load("visibility");
    await context.sync();
    expect(sheet.visibility).toBe("VeryHidden");
  });
});

test("worksheet.activate changes the active sheet of the workbook", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Detalle").activate();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect(active.name).toBe("Detalle");
  });
  expect(office.workbook.getActiveSheet().getSheetName()).toBe("Detalle");
});

test("worksheet.delete takes the sheet away, but never the last visible one", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Borrador").delete();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    context.workbook.worksheets.getItem("Hoja1").delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("worksheet.freezePanes freezes rows and columns and says where", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B6"));
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    expect(location.address).toBe("Hoja1!A1:B6");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("worksheet.protection makes the sheet refuse writes", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [["no"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test("worksheet.customProperties keeps the add-in's mark", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Hoja1");
    customProperties.add("sopo", "resumen");
    const mark = customProperties.getItemOrNullObject("sopo");
    const none = customProperties.getItemOrNullObject("otra");
    mark.load("value");
    none.load("value");
    await context.sync();
    expect([mark.value, none.isNullObject]).toEqual(["resumen", true]);
  });
});
