import { chartName } from "../../core/report/chartName";
import {
  COLORS,
  GUIDE_BEYOND,
  GUIDE_WEIGHT,
  LINE_WEIGHT,
  MARKER_SIZE,
} from "../../core/report/looks";
import { a1 } from "../../core/grid/a1";
import type { ChartSpec, GuideSpec, RangeSpec, SeriesSpec } from "../../core/report/reportSpec";
import { rangeOf } from "../block";
import type { Step } from "../inRequests";

/** The charts of a sheet, whose cells must have been written. */
export function* writeCharts(
  workbook: Excel.Workbook,
  worksheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
  share: number,
): Generator<Step> {
  for (const chart of charts) {
    writeChart(workbook, worksheet, chart);
    const points = chart.series.flatMap(({ pointColors = [] }) => pointColors).length;
    const lines = (chart.guides ?? []).length * OF_A_GUIDE;
    const series = chart.series.length * OF_A_SERIES;
    yield { actions: OF_A_CHART + series + lines + points * OF_A_POINT, share };
  }
}

const TYPES = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const satisfies Record<ChartSpec["kind"], string>;

const OF_A_CHART = 55;
const OF_A_SERIES = 30;
const OF_A_GUIDE = 22;
const OF_A_POINT = 4;

/** A native chart, as the report describes it. */
function writeChart(workbook: Excel.Workbook, worksheet: Excel.Worksheet, spec: ChartSpec): void {
  const { guides = [] } = spec;
  const [first] = [...guides, ...spec.series];
  if (!first) return;
  const chart = worksheet.charts.add(TYPES[spec.kind], cellsOf(workbook, first.values), "Columns");
  chart.name = chartName(spec);
  const { top, left, bottom, right } = spec.area;
  chart.setPosition(a1(top, left), a1(bottom, right));
  chart.title.text = spec.title;
  Object.assign(chart.title.format.font, { size: 12, bold: true, color: `#${COLORS.brand}` });
  chart.legend.visible = spec.legend === "bottom";
  if (spec.legend === "bottom") chart.legend.position = "Bottom";
  const seriesAt = (index: number, name: string): Excel.ChartSeries =>
    index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
  // The bars of the guides lie under the others.
  for (const [index, guide] of guides.entries())
    writeGuide(workbook, seriesAt(index, guide.name), guide, spec);
  for (const [index, series] of spec.series.entries()) {
    const drawn = seriesAt(guides.length + index, series.name);
    writeSeries(workbook, drawn, series, spec);
    if (spec.kind === "line") writeLine(drawn, series, index);
    else writeBars(drawn, series, spec);
  }
  writeAxes(chart.axes, spec);
}

function writeSeries(
  workbook: Excel.Workbook,
  drawn: Excel.ChartSeries,
  series: SeriesSpec,
  { kind, categories, labelFormat, guides = [] }: ChartSpec,
): void {
  drawn.name = series.name;
  drawn.setValues(cellsOf(workbook, series.values));
  drawn.setXAxisValues(cellsOf(workbook, categories));
  drawn.hasDataLabels = series.isUnlabelled !== true;
  if (series.isUnlabelled === true) return;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.position = kind === "line" ? "Top" : "OutsideEnd";
  drawn.dataLabels.linkNumberFormat = false;
  drawn.dataLabels.numberFormat = series.labelFormat ?? labelFormat;
  Object.assign(drawn.dataLabels.format.font, { size: 8, color: `#${COLORS.ink}` });
  // Lines that cross the bars would cross the figures at their ends.
  if (guides.length > 0) drawn.dataLabels.format.fill.setSolidColor(`#${COLORS.white}`);
}

function writeBars(
  drawn: Excel.ChartSeries,
  series: SeriesSpec,
  { gapWidth, guides = [] }: Pick<ChartSpec, "gapWidth" | "guides">,
): void {
  drawn.format.fill.setSolidColor(`#${series.color}`);
  drawn.gapWidth = gapWidth;
  drawn.overlap = guides.length > 0 ? 100 : 0;
  for (const [index, color] of (series.pointColors ?? []).entries()) {
    drawn.points.getItemAt(index).format.fill.setSolidColor(`#${color}`);
  }
}

function writeGuide(
  workbook: Excel.Workbook,
  drawn: Excel.ChartSeries,
  { name, values, isDashed }: GuideSpec,
  { categories, gapWidth }: ChartSpec,
): void {
  drawn.name = name;
  drawn.setValues(cellsOf(workbook, values));
  drawn.setXAxisValues(cellsOf(workbook, categories));
  drawn.hasDataLabels = false;
  drawn.format.fill.setSolidColor(`#${COLORS.white}`);
  drawn.gapWidth = gapWidth;
  drawn.overlap = 100;
  const line = drawn.trendlines.add("Linear");
  Object.assign(line, { name, forwardPeriod: GUIDE_BEYOND, backwardPeriod: GUIDE_BEYOND });
  Object.assign(line.format.line, {
    color: `#${COLORS.guide}`,
    weight: GUIDE_WEIGHT,
    lineStyle: isDashed ? "Dash" : "Continuous",
  });
}

function writeLine(drawn: Excel.ChartSeries, { color }: SeriesSpec, index: number): void {
  Object.assign(drawn.format.line, { color: `#${color}`, weight: LINE_WEIGHT });
  drawn.markerStyle = MARKERS[index % MARKERS.length] ?? "Circle";
  drawn.markerSize = MARKER_SIZE;
  drawn.markerBackgroundColor = `#${color}`;
  drawn.markerForegroundColor = `#${color}`;
}

/** They tell lines apart where there is no colour. */
const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X", "Plus", "Star"] as const;

function writeAxes(
  { valueAxis, categoryAxis }: Excel.ChartAxes,
  { kind, valueAxis: spec }: ChartSpec,
): void {
  valueAxis.minimum = spec.minimum;
  if (spec.maximum !== null) valueAxis.maximum = spec.maximum;
  if (spec.majorUnit !== null) valueAxis.majorUnit = spec.majorUnit;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = spec.format;
  // Each bar has its figure: lines to read it by would only lie across the figures.
  valueAxis.majorGridlines.visible = false;
  if (spec.title !== null) {
    valueAxis.title.text = spec.title;
    Object.assign(valueAxis.title.format.font, { size: 8, bold: false, color: `#${COLORS.muted}` });
  }
  Object.assign(valueAxis.format.font, { size: 9, color: `#${COLORS.muted}` });
  Object.assign(categoryAxis.format.font, { size: 9, color: `#${COLORS.ink}` });
  if (kind !== "bar") return;
  // Bars run from the bottom up: turned round, the first category is on top as in the table; the
  // scale, which would then stand above, crosses at the far end.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function cellsOf(workbook: Excel.Workbook, { sheet, area }: RangeSpec): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), area);
}
