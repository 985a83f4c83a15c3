import type { EChartsCoreOption } from "echarts/core";
import type { HostAxis, HostChart, HostSeries } from "../../emulator/host/charts";
import { chartKind } from "../../emulator/book/chartKind";
import type { ChartKind } from "../../emulator/book/chartKind";
import { formatNumber } from "../../emulator/book/formatNumber";
import { labelRoom, LINE_HEIGHT } from "./labelRoom";

/** A chart of the workbook in the words of ECharts; `null` for a type that is not drawn. */
export function chartOption(chart: HostChart): EChartsCoreOption | null {
  const kind = chartKind(chart.type);
  if (!kind) return null;
  return {
    color: OFFICE_COLORS,
    animation: false,
    textStyle: { fontFamily: FONT },
    tooltip: {
      trigger: "item",
      confine: true,
      valueFormatter: (value: unknown) => said(value, numberFormatOf(chart)),
    },
    ...(chart.title === null ? {} : { title: titleOf(chart.title) }),
    ...(chart.legend === null ? {} : { legend: legendOf(chart.legend) }),
    ...(kind.shape === "pie" || kind.shape === "doughnut"
      ? roundOf(chart, kind)
      : squareOf(chart, kind)),
  };
}

const FONT = 'Calibri, "Segoe UI", Carlito, Arial, sans-serif';
// The accents of Office's theme, in the order in which Excel uses them.
const OFFICE_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#595959";

function titleOf(text: string) {
  return {
    text,
    left: "center",
    top: 8,
    textStyle: { fontFamily: FONT, fontSize: 16, fontWeight: "normal", color: INK },
  };
}

function legendOf(position: string) {
  const place =
    position === "Top"
      ? { top: 34 }
      : position === "Right" || position === "Corner"
        ? { right: 8, top: "middle", orient: "vertical" }
        : position === "Left"
          ? { left: 8, top: "middle", orient: "vertical" }
          : { bottom: 6 };
  return { ...place, type: "scroll", itemWidth: 12, itemHeight: 8, textStyle: { color: INK } };
}

function roundOf(chart: HostChart, { shape }: ChartKind): EChartsCoreOption {
  const series = chart.series[0];
  if (!series) return { series: [] };
  const format = numberFormatOf(chart);
  return {
    series: [
      {
        name: series.name,
        type: "pie",
        radius: shape === "doughnut" ? ["38%", "62%"] : "62%",
        center: ["50%", "52%"],
        data: series.values.map((value, index) => ({
          name: String(series.categories[index] ?? index + 1),
          value: numeric(value),
          ...colorOf(series.pointColors[index] ?? null),
        })),
        label: series.labels
          ? {
              show: true,
              formatter: ({
                value,
                percent,
                name,
              }: {
                value: unknown;
                percent: number;
                name: string;
              }) =>
                [
                  series.labels!.showCategoryName ? name : null,
                  series.labels!.showValue ? said(value, format) : null,
                  series.labels!.showPercentage ? formatNumber(percent / 100, "0.0%") : null,
                ]
                  .filter((part) => part !== null)
                  .join("; "),
            }
          : { show: false },
      },
    ],
  };
}

function squareOf(chart: HostChart, kind: ChartKind): EChartsCoreOption {
  const categories = (chart.series[0]?.categories ?? []).map((value) => String(value ?? ""));
  const labels =
    categories.length > 0
      ? categories
      : (chart.series[0]?.values ?? []).map((_, at) => String(at + 1));
  const isBar = kind.shape === "bar";
  const category = {
    type: "category",
    data: labels,
    show: chart.categoryAxis.visible,
    inverse: chart.categoryAxis.reversed,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#BFBFBF" } },
    axisLabel: { color: INK, lineHeight: LINE_HEIGHT, ...labelRoom(chart, labels.length, isBar) },
    ...axisTitle(chart.categoryAxis),
  };
  const value = valueAxis(chart.valueAxis, kind, numberFormatOf(chart));
  const secondary = chart.series.some((series) => series.axis === "Secondary")
    ? [value, { ...valueAxis({ ...chart.valueAxis, gridlines: false, title: null }, kind, null) }]
    : value;
  const totals = kind.stacking === "percent" ? totalsOf(chart.series) : null;
  return {
    grid: {
      left: 14,
      right: chart.legend === "Right" ? 120 : 20,
      top: (chart.title === null ? 18 : 46) + (chart.legend === "Top" ? 22 : 0),
      bottom:
        (chart.legend === "Bottom" ? 40 : 14) +
        titleRoom(isBar ? chart.valueAxis : chart.categoryAxis),
      containLabel: true,
    },
    xAxis: isBar ? secondary : category,
    yAxis: isBar ? category : secondary,
    series: chart.series.map((series) => squareSeries(series, kind, totals, chart)),
  };
}

function squareSeries(
  series: HostSeries,
  kind: ChartKind,
  totals: readonly number[] | null,
  chart: HostChart,
) {
  const own = series.type === null ? kind : (chartKind(series.type) ?? kind);
  const isLine = own.shape === "line" || own.shape === "area";
  const index = series.axis === "Secondary" ? 1 : 0;
  const format = series.labels?.numberFormat ?? numberFormatOf(chart);
  return {
    name: series.name,
    type: isLine ? "line" : "bar",
    ...(own.shape === "area" ? { areaStyle: {} } : {}),
    ...(own.stacking === "none" ? {} : { stack: `stack${index}` }),
    ...(kind.shape === "bar" ? { xAxisIndex: index } : { yAxisIndex: index }),
    ...colorOf(series.color),
    ...(isLine ? { symbolSize: 6 } : barRoom(series)),
    ...(series.trendlines.length > 0 ? { markLine: guidesOf(series, kind) } : {}),
    data: series.values.map((value, at) => ({
      value: share(numeric(value), totals?.[at]),
      ...colorOf(series.pointColors[at] ?? null),
    })),
    label: {
      show: series.labels !== null,
      color: "#404040",
      // As the file has it: lines that cross the bars would cross the figures.
      ...(chart.series.some(({ trendlines }) => trendlines.length > 0)
        ? { backgroundColor: "#FFFFFF" }
        : {}),
      position: own.stacking === "none" ? (kind.shape === "bar" ? "right" : "top") : "inside",
      formatter: ({ value }: { value: unknown }) => said(value, totals ? "0%" : format),
    },
  };
}

function valueAxis(axis: HostAxis, { stacking }: ChartKind, format: string | null) {
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversed,
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? (stacking === "percent" ? 1 : undefined),
    interval: axis.majorUnit ?? undefined,
    splitLine: { show: axis.gridlines, lineStyle: { color: "#E3E3E3" } },
    axisLabel: {
      color: INK,
      // Room beyond the last step (112 %) is no step of the scale.
      showMaxLabel: endsOnStep(axis),
      formatter: (value: number) =>
        formatNumber(value, stacking === "percent" ? "0%" : (axis.numberFormat ?? format)),
    },
    ...axisTitle(axis),
  };
}

function endsOnStep({ minimum, maximum, majorUnit }: HostAxis): boolean {
  if (maximum === null || majorUnit === null) return true;
  const steps = (maximum - (minimum ?? 0)) / majorUnit;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function axisTitle({ title }: HostAxis) {
  return title === null
    ? {}
    : { name: title, nameLocation: "middle", nameGap: 28, nameTextStyle: { color: INK } };
}

/** A title below the bars is no part of what the scale takes. */
function titleRoom({ title }: HostAxis): number {
  return title === null ? 0 : LINE_HEIGHT + 4;
}

function barRoom({ gapWidth, overlap }: HostSeries) {
  return { barCategoryGap: gapOf(gapWidth), ...(overlap ? { barGap: `${-overlap}%` } : {}) };
}

/** The trend of a series that has one value throughout is a line across; another is not drawn. */
function guidesOf({ values, trendlines }: HostSeries, { shape }: ChartKind) {
  const value = numeric(values[0]);
  const isLevel = value !== null && values.length > 1 && values.every((one) => one === value);
  return {
    silent: true,
    symbol: "none",
    label: { show: false },
    data: isLevel
      ? trendlines.map(({ color, weight, isDashed }) => ({
          [shape === "bar" ? "xAxis" : "yAxis"]: value,
          lineStyle: {
            color: color ?? INK,
            width: weight ?? 1,
            type: isDashed ? "dashed" : "solid",
          },
        }))
      : [],
  };
}

// Excel's gap is a percentage of one bar's width; ECharts' of the whole category.
function gapOf(gapWidth: number | null): string {
  const gap = gapWidth ?? 150;
  return `${Math.round((gap / (gap + 100)) * 100)}%`;
}

function totalsOf(series: readonly HostSeries[]): number[] {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length }, (_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(numeric(values[at]) ?? 0), 0),
  );
}

function share(value: number | null, total: number | undefined): number | null {
  if (value === null || total === undefined) return value;
  return total === 0 ? null : value / total;
}

function numeric(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function said(value: unknown, format: string | null): string {
  return typeof value === "number" ? formatNumber(value, format) : "";
}

function colorOf(color: string | null) {
  return color === null ? {} : { itemStyle: { color } };
}

function numberFormatOf({ valueAxis: axis, series }: HostChart): string | null {
  return (
    axis.numberFormat ??
    series.find(({ labels }) => labels?.numberFormat)?.labels?.numberFormat ??
    null
  );
}
