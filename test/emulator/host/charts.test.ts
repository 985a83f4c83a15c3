import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

async function withData(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:C3").values = [
      ["", "Programado", "Avance"],
      ["I", 13.86, 9.4],
      ["II", 8.73, 4.5],
    ];
    await work(context, sheet);
  });
}

test("charts.add takes names and categories from the range, and host.charts tells it all", async () => {
  await withData(async (context, sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Programado y avance";
    chart.legend.position = "Right";
    chart.axes.valueAxis.title.text = "pp";
    chart.axes.valueAxis.maximum = 20;
    chart.setPosition("E2", "H11");
    const [, avance] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    avance!.format.fill.setSolidColor("#1F4E79");
    avance!.hasDataLabels = true;
    avance!.dataLabels.numberFormat = "0.00";
    avance!.points.getItemAt(1).format.fill.setSolidColor("#C00000");
    await context.sync();
  });
  const [chart] = office.host.charts();
  expect(chart).toMatchObject({
    sheet: "Hoja1",
    type: "ColumnClustered",
    title: "Programado y avance",
    legend: "Right",
    valueAxis: { title: "pp", maximum: 20, gridlines: true },
  });
  expect(
    chart?.series.map(({ name, values, categories }) => ({ name, values, categories })),
  ).toEqual([
    { name: "Programado", values: [13.86, 8.73], categories: ["I", "II"] },
    { name: "Avance", values: [9.4, 4.5], categories: ["I", "II"] },
  ]);
  expect(chart?.series[1]).toMatchObject({
    valuesAddress: "Hoja1!$C$2:$C$3",
    categoriesAddress: "Hoja1!$A$2:$A$3",
    color: "#1F4E79",
    pointColors: { 1: "#C00000" },
    labels: { numberFormat: "0.00", showValue: true },
  });
});

test("chart.setPosition places the chart over its cells, in pixels for the workbench", async () => {
  await withData(async (context, sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
    sheet.getRange("A:A").format.columnWidth = 75;
    chart.setPosition("B2", "B3");
    chart.load("left,top");
    const cell = sheet.getRange("B2");
    cell.load("left,top");
    await context.sync();
    expect([chart.left, chart.top]).toEqual([cell.left, cell.top]);
  });
  expect(office.host.charts()[0]?.left).toBe(100);
});

test("chart.series.add with setValues and setXAxisValues draws from other cells", async () => {
  await withData(async (context, sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B1:B3"), "Columns");
    const series = chart.series.add("Otra");
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    chart.series.getItemAt(0).delete();
    chart.series.load("items/name,count");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Otra"]);
  });
  expect(office.host.charts()[0]?.series).toMatchObject([
    { values: [9.4, 4.5], categories: ["I", "II"] },
  ]);
});

test("host.onChartsChanged hears of a chart that is added, renamed and deleted", async () => {
  let changes = 0;
  const stop = office.host.onChartsChanged(() => changes++);
  await withData(async (context, sheet) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
    chart.name = "Composición";
    await context.sync();
    const afterName = changes;
    expect(afterName).toBeGreaterThanOrEqual(2);
    const found = sheet.charts.getItemOrNullObject("Composición");
    found.load("name");
    await context.sync();
    expect(found.isNullObject).toBe(false);
    sheet.charts.getItem("Composición").delete();
    await context.sync();
    expect(changes).toBe(afterName + 1);
  });
  stop();
  expect(office.host.charts()).toEqual([]);
});

test("host.charts follows the new name of a sheet and the new value of a cell", async () => {
  await withData(async (context, sheet) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    sheet.name = "Gráficos 1";
    sheet.getRange("B2").values = [[14]];
    await context.sync();
  });
  expect(office.host.charts()[0]?.series[0]).toMatchObject({
    valuesAddress: "'Gráficos 1'!$B$2:$B$3",
    values: [14, 8.73],
  });
});

test("what of a chart would be kept and never drawn is refused by name", async () => {
  const refused = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    chart.axes.valueAxis.displayUnit = "Hundreds";
    await context.sync();
  });
  await expect(refused).rejects.toThrow("NotImplemented: ChartAxis.displayUnit");
});
