import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

async function withTable(
  work: (context: Excel.RequestContext, table: Excel.Table) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:B3").values = [
      ["Meta", "Avance"],
      ["I.A.1", 0.5],
      ["I.A.2", 0.75],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Alertas";
    await work(context, table);
  });
}

test("tables.add makes a table that Univer's grid shows", async () => {
  await withTable(async (context, table) => {
    table.load("name,showHeaders,style");
    const body = table.getDataBodyRange();
    const head = table.getHeaderRowRange();
    body.load("address,values");
    head.load("values");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Alertas",
      showHeaders: true,
      style: "TableStyleMedium2",
    });
    expect(body.toJSON()).toMatchObject({
      address: "Hoja1!A2:B3",
      values: [
        ["I.A.1", 0.5],
        ["I.A.2", 0.75],
      ],
    });
    expect(head.values).toEqual([["Meta", "Avance"]]);
  });
  expect(
    office.workbook
      .getActiveSheet()
      .getSubTableInfos()
      .map(({ name }) => name),
  ).toEqual(["Alertas"]);
});

test("table.rows.add appends rows to the table", async () => {
  await withTable(async (context, table) => {
    table.rows.add(undefined, [["I.A.3", 1]]);
    const column = table.columns.getItem("Avance").getDataBodyRange();
    column.load("values,address");
    table.columns.load("items/name");
    await context.sync();
    expect(column.toJSON()).toMatchObject({ address: "Hoja1!B2:B4", values: [[0.5], [0.75], [1]] });
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Meta", "Avance"]);
  });
});

test("a formula can speak of a table's column", async () => {
  await withTable(async (context) => {
    const cell = context.workbook.worksheets.getItem("Hoja1").getRange("D1");
    cell.formulas = [["=SUM(Alertas[Avance])"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1.25]]);
  });
});

test("tables.add without headings puts a heading above and moves the cells down", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    const table = sheet.tables.add("A1:A2", false).getRange();
    table.load("address,values");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      address: "Hoja1!A1:A3",
      values: [["Columna1"], [1], [2]],
    });
  });
});

test("tables.add makes headings texts that do not repeat", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const heading = sheet.getRange("A1:E1");
    heading.values = [["Meta", 2021, "meta", "", "Meta"]];
    sheet.tables.add("A1:E3", true);
    heading.load("values");
    await context.sync();
    expect(heading.values).toEqual([["Meta", "2021", "meta2", "Columna4", "Meta3"]]);
  });
});

test("tables.add refuses a range that another table holds", async () => {
  await withTable(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").tables.add("B2:C5", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("table.convertToRange keeps the cells, table.delete does not", async () => {
  await withTable(async (context, table) => {
    table.convertToRange();
    const { tables } = context.workbook;
    const missing = tables.getItemOrNullObject("Alertas");
    missing.load("name");
    const cell = context.workbook.worksheets.getItem("Hoja1").getRange("A1");
    cell.load("values");
    await context.sync();
    expect([missing.isNullObject, cell.values]).toEqual([true, [["Meta"]]]);
    const again = context.workbook.worksheets.getItem("Hoja1").tables.add("A1:B3", true);
    again.delete();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});
