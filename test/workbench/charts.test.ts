import { chartOption } from "../../src/workbench/charts/chartOption";
import { chartToXlsx } from "../../src/emulator/book/chartToXlsx";
import { formatNumber } from "../../src/emulator/book/formatNumber";
import type { HostAxis, HostChart, HostSeries } from "../../src/emulator/host/charts";

const AXIS: HostAxis = {
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  gridlines: false,
  reversed: false,
  crossedAtEnd: false,
};

function series(
  name: string,
  values: readonly (number | string)[],
  more: Partial<HostSeries> = {},
): HostSeries {
  return {
    name,
    type: null,
    axis: "Primary",
    valuesAddress: "Gráficos!$B$2:$B$3",
    categoriesAddress: "Gráficos!$A$2:$A$3",
    values,
    categories: ["I", "II"],
    color: null,
    pointColors: {},
    labels: null,
    gapWidth: null,
    trendlines: [],
    overlap: null,
    ...more,
  };
}

function chart(type: string, more: Partial<HostChart> = {}): HostChart {
  return {
    id: "1",
    sheetId: "hoja1",
    sheet: "Gráficos",
    name: "Gráfico 1",
    type,
    title: "Avance",
    left: 64,
    top: 20,
    width: 128,
    height: 40,
    series: [series("Avance", [9.4, 4.5])],
    categoryAxis: AXIS,
    valueAxis: AXIS,
    legend: "Bottom",
    ...more,
  };
}

/** The numbers that ECharts is given, by series. */
function drawn(one: HostChart): unknown {
  const option = chartOption(one) as { series: { data: { value: number | null }[] }[] };
  return option.series.map(({ data }) => data.map(({ value }) => value));
}

test("chartOption(chart) draws the values of each series", () => {
  expect(drawn(chart("ColumnClustered"))).toEqual([[9.4, 4.5]]);
});

test("chartOption(chart) leaves a gap where a cell holds no number", () => {
  expect(drawn(chart("Line", { series: [series("Avance", [9.4, ""])] }))).toEqual([[9.4, null]]);
});

test("chartOption(chart) lays bars along the horizontal axis", () => {
  expect(chartOption(chart("BarClustered"))).toMatchObject({
    xAxis: { type: "value" },
    yAxis: { type: "category" },
  });
});

test("chartOption(chart) stacks to 100 % by shares of each category", () => {
  const one = chart("ColumnStacked100", { series: [series("Con", [3, 0]), series("Sin", [1, 0])] });
  expect(drawn(one)).toEqual([
    [0.75, null],
    [0.25, null],
  ]);
});

test("chartOption(chart) gives a point its own colour", () => {
  const one = chart("Doughnut", {
    series: [series("Metas", [387, 64], { pointColors: { 1: "#c00000" } })],
  });
  const option = chartOption(one) as { series: { data: unknown[] }[] };
  expect(option.series[0]?.data).toEqual([
    { name: "I", value: 387 },
    { name: "II", value: 64, itemStyle: { color: "#c00000" } },
  ]);
});

test("chartOption(chart) draws the trend of a series of one value as a line across, and no other", () => {
  const trendlines = [
    { name: null, forward: 0.5, backward: 0.5, color: "#8A94A3", weight: 1, isDashed: true },
  ];
  const linesOf = (values: readonly number[]): unknown => {
    const one = chart("BarClustered", { series: [series("Esperado", values, { trendlines })] });
    const option = chartOption(one) as { series: { markLine: { data: unknown } }[] };
    return option.series[0]?.markLine.data;
  };
  expect(linesOf([0.75, 0.75])).toEqual([
    { xAxis: 0.75, lineStyle: { color: "#8A94A3", width: 1, type: "dashed" } },
  ]);
  expect([linesOf([0.75, 0.5]), linesOf([0.75])]).toEqual([[], []]);
});

test("chartOption(chart) draws nothing of a type that it does not know", () => {
  expect(chartOption(chart("Waterfall"))).toBeNull();
});

test("chartToXlsx(chart, cellAt) writes addresses, grouping and the cells that it covers", () => {
  const cellAt = (x: number, y: number) => ({ row: Math.floor(y / 20), col: Math.floor(x / 64) });
  expect(chartToXlsx(chart("BarStacked"), cellAt)).toMatchObject({
    type: "bar",
    title: "Avance",
    barGrouping: "stacked",
    overlap: 100,
    legend: "bottom",
    series: [{ name: "Avance", values: "Gráficos!$B$2:$B$3", categories: "Gráficos!$A$2:$A$3" }],
    anchor: { from: { row: 1, col: 1 }, to: { row: 3, col: 3 } },
  });
});

test("chartToXlsx(chart, cellAt) leaves out a chart without cells", () => {
  const empty = chart("Line", { series: [series("Avance", [], { valuesAddress: null })] });
  expect(chartToXlsx(empty, () => ({ row: 0, col: 0 }))).toBeNull();
});

test.each([
  [0.6782, "0%", "68%"],
  [0.6782, "0.0 %", "67,8 %"],
  [13.86, null, "13,86"],
  [1234567, "#,##0", "1.234.567"],
  [9.4, "0.00", "9,40"],
  [0.515, '[<0.56]0.0\\ %"  Bajo";0.0\\ %"  Aceptable"', "51,5 %  Bajo"],
  [0.6, '[<0.56]0.0\\ %"  Bajo";0.0\\ %"  Aceptable"', "60,0 %  Aceptable"],
  [1.2, '[>1.1]"";0\\ %', ""],
  [2.1, '0.00" pp"', "2,10 pp"],
])("formatNumber(%s, %s) is %s", (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test.each([
  ["BarClustered", 600, 120, "truncate", 216],
  ["BarClustered", 600, 400, "break", 216],
  ["ColumnClustered", 600, 200, "break", 254],
])(
  "names of a %s of %i by %i pixels are not laid on each other",
  (type, width, height, overflow, room) => {
    const option = chartOption(chart(type, { width, height, series: [series("Avance", [1, 2])] }))!;
    const axes = [option["xAxis"], option["yAxis"]] as { type: string; axisLabel: unknown }[];
    const names = axes.find((axis) => axis.type === "category")!;
    expect(names.axisLabel).toMatchObject({ overflow, width: room });
  },
);

test("a scale that ends beyond its last step does not name its end", () => {
  const shown = (maximum: number): unknown => {
    const valueAxis = { ...AXIS, minimum: 0, maximum, majorUnit: 0.2 };
    const option = chartOption(chart("BarClustered", { valueAxis }))!;
    return (option["xAxis"] as { axisLabel: { showMaxLabel: boolean } }).axisLabel.showMaxLabel;
  };
  expect([shown(1), shown(1.12)]).toEqual([true, false]);
});

test("chartToXlsx(chart) lets the scale of turned bars stand below, as in the sheet", () => {
  const turned = chart("BarClustered", {
    categoryAxis: { ...AXIS, reversed: true, crossedAtEnd: true },
  });
  const { axes } = chartToXlsx(turned, () => ({ row: 0, col: 0 }))!;
  expect([axes?.x?.reverse, axes?.y?.crosses]).toEqual([true, "max"]);
});
