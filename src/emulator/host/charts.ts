import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { PlainValues } from "./plainObject";
import { readCells, valueOf, type HostValue } from "./cells";
import { POINTS_PER_PIXEL } from "./geometry";
import { absoluteAddress } from "./rect";
import { sheetState, type CellSource, type ChartState, type SeriesState } from "./state";

/** A chart as plain data: what the workbench draws and exports. Positions are in pixels. */
export interface HostChart {
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel's own word: "ColumnClustered", "BarStacked", "Doughnut"… */
  readonly type: string;
  readonly title: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly HostSeries[];
  readonly categoryAxis: HostAxis;
  readonly valueAxis: HostAxis;
  /** "Top", "Bottom", "Right"…, or `null` without a legend. */
  readonly legend: string | null;
}

export interface HostSeries {
  readonly name: string;
  /** The type of this series where it differs from the chart's. */
  readonly type: string | null;
  readonly axis: "Primary" | "Secondary";
  /** "Gráficos!$B$2:$B$5". */
  readonly valuesAddress: string | null;
  readonly categoriesAddress: string | null;
  readonly values: readonly HostValue[];
  readonly categories: readonly HostValue[];
  readonly color: string | null;
  /** Colours of single points, by index. */
  readonly pointColors: Readonly<Record<number, string>>;
  readonly labels: HostLabels | null;
  readonly trendlines: readonly HostTrendline[];
  readonly gapWidth: number | null;
  readonly overlap: number | null;
}

/** A linear trend; how far it goes beyond the outer categories, in categories. */
export interface HostTrendline {
  readonly name: string | null;
  readonly forward: number;
  readonly backward: number;
  readonly color: string | null;
  /** Points. */
  readonly weight: number | null;
  readonly isDashed: boolean;
}

export interface HostLabels {
  readonly numberFormat: string | null;
  readonly position: string | null;
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
}

export interface HostAxis {
  readonly visible: boolean;
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  /** The other axis stands at its far end: turned round, that keeps the scale of bars below. */
  readonly crossedAtEnd: boolean;
}

/** Every chart of the workbook with the values that its cells have now. */
export function hostCharts(workbook: FWorkbook): HostChart[] {
  return workbook
    .getSheets()
    .flatMap((sheet) => sheetState(sheet).charts.map((chart) => hostChart(workbook, sheet, chart)));
}

/** The values of the cells that feed a series, in reading order. */
export function seriesCells(workbook: FWorkbook, source: CellSource | null): HostValue[] {
  const sheet = source && workbook.getSheetBySheetId(source.sheetId);
  return sheet ? readCells(sheet, source.rect, valueOf).flat() : [];
}

function hostChart(
  workbook: FWorkbook,
  sheet: FWorksheet,
  { id, values, series }: ChartState,
): HostChart {
  const title = at(values, "title");
  const legend = at(values, "legend");
  const axes = at(values, "axes");
  const pixels = (name: string): number => Number(values[name]) / POINTS_PER_PIXEL;
  return {
    id,
    sheetId: sheet.getSheetId(),
    sheet: sheet.getSheetName(),
    name: String(values["name"]),
    type: String(values["chartType"]),
    title: title["visible"] === false ? null : text(title["text"]),
    left: pixels("left"),
    top: pixels("top"),
    width: pixels("width"),
    height: pixels("height"),
    series: series.map((one) => hostSeries(workbook, one, at(values, "dataLabels"))),
    categoryAxis: hostAxis(at(axes, "categoryAxis")),
    valueAxis: hostAxis(at(axes, "valueAxis")),
    legend: legend["visible"] === false ? null : text(legend["position"]),
  };
}

function hostSeries(
  workbook: FWorkbook,
  { source, categories, values, points, trendlines = [] }: SeriesState,
  chartLabels: PlainValues,
): HostSeries {
  const colors = Object.entries(points).flatMap(([index, point]) => {
    const color = fillOf(point);
    return color === null ? [] : [[index, color] as const];
  });
  return {
    name: String(values["name"]),
    type: text(values["chartType"]),
    axis: values["axisGroup"] === "Secondary" ? "Secondary" : "Primary",
    valuesAddress: addressOf(workbook, source),
    categoriesAddress: addressOf(workbook, categories),
    values: seriesCells(workbook, source),
    categories: seriesCells(workbook, categories),
    color: fillOf(values) ?? text(at(at(values, "format"), "line")["color"]),
    pointColors: Object.fromEntries(colors),
    labels: hostLabels(values, chartLabels),
    trendlines: trendlines.map(hostTrendline),
    gapWidth: number(values["gapWidth"]),
    overlap: number(values["overlap"]),
  };
}

function hostTrendline(values: PlainValues): HostTrendline {
  const line = at(at(values, "format"), "line");
  const style = text(line["lineStyle"]);
  return {
    name: text(values["name"]),
    forward: number(values["forwardPeriod"]) ?? 0,
    backward: number(values["backwardPeriod"]) ?? 0,
    color: text(line["color"]),
    weight: number(line["weight"]),
    isDashed: style !== null && style !== "Continuous",
  };
}

function hostLabels(series: PlainValues, chartLabels: PlainValues): HostLabels | null {
  const own = at(series, "dataLabels");
  const isOn = series["hasDataLabels"] === true || Object.keys(chartLabels).length > 0;
  if (!isOn || series["hasDataLabels"] === false) return null;
  const all = { ...chartLabels, ...own };
  const others = all["showPercentage"] === true || all["showCategoryName"] === true;
  return {
    numberFormat: text(all["numberFormat"]),
    position: text(all["position"]),
    showValue: all["showValue"] === undefined ? !others : all["showValue"] === true,
    showCategoryName: all["showCategoryName"] === true,
    showPercentage: all["showPercentage"] === true,
  };
}

function hostAxis(axis: PlainValues): HostAxis {
  const title = at(axis, "title");
  return {
    visible: axis["visible"] !== false,
    title: title["visible"] === false ? null : text(title["text"]),
    minimum: number(axis["minimum"]),
    maximum: number(axis["maximum"]),
    majorUnit: number(axis["majorUnit"]),
    numberFormat: text(axis["numberFormat"]),
    gridlines: at(axis, "majorGridlines")["visible"] === true,
    reversed: axis["reversePlotOrder"] === true,
    crossedAtEnd: axis["position"] === "Maximum",
  };
}

function addressOf(workbook: FWorkbook, source: CellSource | null): string | null {
  const sheet = source && workbook.getSheetBySheetId(source.sheetId);
  return sheet ? absoluteAddress(sheet.getSheetName(), source.rect) : null;
}

function fillOf(values: PlainValues): string | null {
  return text(at(at(values, "format"), "fill")["color"]);
}

function at(values: PlainValues, name: string): PlainValues {
  const value = values[name];
  return typeof value === "object" && value !== null ? (value as PlainValues) : {};
}

// Excel resets a scalar with an empty text: then there is none.
function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
