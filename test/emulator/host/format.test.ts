import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Hoja1");

test("range.format keeps fill, font and alignment", async () => {
  await Excel.run(async (context) => {
    const head = sheetOf(context).getRange("A1:C1");
    head.format.fill.color = "#1F4E79";
    head.format.font.bold = true;
    head.format.font.color = "white";
    head.set({
      format: { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true },
    });
    head.load(
      "format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText",
    );
    await context.sync();
    expect(head.format.toJSON()).toMatchObject({
      fill: { color: "#1F4E79" },
      font: { bold: true, color: "#FFFFFF" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
    });
  });
  expect(office.workbook.getActiveSheet().getRange("B1").getBackground()).toBe("#1F4E79");
});

test("range.format reads null where cells differ", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").format.font.bold = true;
    const both = sheet.getRange("A1:A2");
    both.load("format/font/bold,format/fill/color");
    await context.sync();
    expect([both.format.font.bold, both.format.fill.color]).toEqual([null, "#FFFFFF"]);
  });
});

test("range.format.borders draws and removes one edge", async () => {
  await Excel.run(async (context) => {
    const border = sheetOf(context).getRange("B2:C3").format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.weight = "Thick";
    border.color = "#FF0000";
    const edge = sheetOf(context).getRange("B3:C3").format.borders.getItem("EdgeBottom");
    edge.load("style,weight,color");
    await context.sync();
    expect(edge.toJSON()).toMatchObject({ style: "Continuous", weight: "Thick", color: "#FF0000" });
  });
});

test("range.format.columnWidth and rowHeight are written and read in points", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C2");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
  });
  expect(office.workbook.getActiveSheet().getColumnWidth(1)).toBe(120);
});

test("range.format.autofitColumns widens a column to its longest text", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B1").values = [["x", "una meta de nombre bastante largo"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [narrow, wide] = [sheet.getRange("A1"), sheet.getRange("B1")];
    narrow.load("format/columnWidth");
    wide.load("format/columnWidth");
    await context.sync();
    expect(narrow.format.columnWidth).toBeLessThan(wide.format.columnWidth / 5);
  });
});

test("range.format on a whole column also reaches cells written later", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("E:E").format.font.bold = true;
    sheet.getRange("E50").values = [[1]];
    const cell = sheet.getRange("E50");
    cell.load("format/font/bold");
    await context.sync();
    expect(cell.format.font.bold).toBe(true);
  });
});

test("worksheet.getRanges formats several areas in one go", async () => {
  await Excel.run(async (context) => {
    const areas = sheetOf(context).getRanges("A1:A2,C3");
    areas.format.fill.color = "#FFC000";
    areas.load("address,areaCount,format/fill/color");
    const between = sheetOf(context).getRange("B1");
    between.load("format/fill/color");
    await context.sync();
    expect(areas.toJSON()).toMatchObject({
      address: "Hoja1!A1:A2,Hoja1!C3",
      areaCount: 2,
      format: { fill: { color: "#FFC000" } },
    });
    expect(between.format.fill.color).toBe("#FFFFFF");
  });
});

test("range.clear takes merges and conditional formats away with the formats", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C3");
    sheetOf(context).getRange("A1:B1").merge();
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.clear();
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect([merged.isNullObject, count.value]).toEqual([true, 0]);
  });
});

test("range.getCellProperties tells each fill, and setCellProperties puts them back", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    sheetOf(context).getRange("B1").format.fill.color = "#00B050";
    const before = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(before.value).toEqual([
      [{ format: { fill: { color: "#FFFFFF" } } }, { format: { fill: { color: "#00B050" } } }],
    ]);
    range.format.fill.color = "#FF0000";
    range.setCellProperties([[{}, { format: { fill: { color: "#00B050" } } }]]);
    const [first, second] = [sheetOf(context).getRange("A1"), sheetOf(context).getRange("B1")];
    first.load("format/fill/color");
    second.load("format/fill/color");
    await context.sync();
    expect([first.format.fill.color, second.format.fill.color]).toEqual(["#FF0000", "#00B050"]);
  });
});

test("formatting leaves a formula where it is", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const cell = sheet.getRange("A1");
    cell.formulas = [["=1+1"]];
    cell.format.font.bold = true;
    cell.numberFormat = [["0.00"]];
    cell.format.borders.getItem("EdgeTop").style = "Continuous";
    cell.hyperlink = { documentReference: "Hoja1!B2" };
    sheet.getRange("1:1").format.fill.color = "#FFFF00";
    cell.load("formulas,text,hyperlink");
    await context.sync();
    expect([cell.formulas, cell.text, cell.hyperlink]).toEqual([
      [["=1+1"]],
      [["2,00"]],
      { documentReference: "Hoja1!B2" },
    ]);
  });
});

test("lines, fills and heights go to several areas at once, and a line keeps what is not said of it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const areas = sheet.getRanges("A1:B2,D4");
    areas.format.rowHeight = 30;
    const line = areas.format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.weight = "Thick";
    line.color = "#FF0000";
    await context.sync();
    sheet.getRange("D4").format.borders.getItem("EdgeBottom").color = "#0000FF";
    const changed = sheet
      .getRange("D4")
      .format.borders.getItem("EdgeBottom")
      .load("color,weight,style");
    const other = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("color,weight");
    const above = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    const heights = ["A1", "A3", "D4"].map((address) =>
      sheet.getRange(address).format.load("rowHeight"),
    );
    await context.sync();
    expect([changed.color, changed.weight, changed.style]).toEqual([
      "#0000FF",
      "Thick",
      "Continuous",
    ]);
    expect([other.color, other.weight, above.style]).toEqual(["#FF0000", "Thick", "None"]);
    expect(heights.map(({ rowHeight }) => rowHeight === 30)).toEqual([true, false, true]);
  });
});
