import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

test("workbook.settings keeps values and dates, and travels with the workbook", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("mapa", { version: 3, corte: new Date(Date.UTC(2021, 8, 30)) });
    const kept = settings.getItemOrNullObject("mapa");
    const none = settings.getItemOrNullObject("otra");
    kept.load("value");
    none.load("value");
    await context.sync();
    expect(kept.value).toEqual({ version: 3, corte: new Date(Date.UTC(2021, 8, 30)) });
    expect(none.isNullObject).toBe(true);
  });
  const saved = office.workbook.save();
  office.dispose();
  office = await bootOffice(saved);
  await Excel.run(async (context) => {
    const kept = context.workbook.settings.getItem("mapa");
    kept.load("value");
    await context.sync();
    expect((kept.value as { version: number }).version).toBe(3);
    kept.delete();
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("workbook.customXmlParts finds the only part of a namespace, changes and deletes it", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<plan xmlns="urn:sopo"><meta/></plan>');
    const part = customXmlParts.getByNamespace("urn:sopo").getOnlyItemOrNullObject();
    const xml = part.getXml();
    const none = customXmlParts.getByNamespace("urn:otra").getOnlyItemOrNullObject();
    none.load("id");
    await context.sync();
    expect([xml.value, none.isNullObject]).toEqual(['<plan xmlns="urn:sopo"><meta/></plan>', true]);
    part.setXml('<plan xmlns="urn:sopo"/>');
    const changed = part.getXml();
    await context.sync();
    expect(changed.value).toBe('<plan xmlns="urn:sopo"/>');
    part.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("workbook.names names a range, and formulas understand it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B2:B3").values = [[4], [6]];
    context.workbook.names.add("Avances", sheet.getRange("B2:B3"));
    sheet.getRange("D1").formulas = [["=SUM(Avances)"]];
    const item = context.workbook.names.getItem("Avances");
    item.load("formula,type,scope");
    const range = item.getRange();
    range.load("address");
    const sum = sheet.getRange("D1");
    sum.load("values");
    const byName = sheet.getRange("Avances");
    byName.load("address");
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      formula: "=Hoja1!$B$2:$B$3",
      type: "Range",
      scope: "Workbook",
    });
    expect([range.address, byName.address, sum.values]).toEqual([
      "Hoja1!B2:B3",
      "Hoja1!B2:B3",
      [[10]],
    ]);
    item.delete();
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("workbook.comments adds one comment per cell, finds it by cell and deletes it", async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add("Hoja1!C4", "Revisar el BPIN");
    const comment = comments.getItemByCell("Hoja1!C4");
    comment.load("content");
    const where = comment.getLocation();
    where.load("address");
    await context.sync();
    expect([comment.content, where.address]).toEqual(["Revisar el BPIN", "Hoja1!C4"]);
    comments.add("Hoja1!C4", "otra vez");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    comment.delete();
    const count = context.workbook.worksheets.getItem("Hoja1").comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
