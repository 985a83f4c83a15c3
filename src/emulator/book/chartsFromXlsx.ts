import type { UntoldChart } from "../../files/whatHucreOmits";
import type { PlainValues } from "../host/plainObject";
import { parseRect, splitSheet } from "../host/rect";
import type { CellSource, ChartState, SeriesState } from "../host/state";
import type { Chart } from "./hucre";

/** What the charts of a sheet are placed by. */
export interface ChartSurroundings {
  /** Where a cell begins, in points from the corner of the sheet. */
  readonly cornerOf: (row: number, column: number) => { readonly x: number; readonly y: number };
  readonly sheetIdOf: (name: string) => string | undefined;
}

/** The charts of a sheet of the file. One of a kind that is not drawn here, or without cells, is left out. */
export function chartsFromXlsx(
  charts: readonly Chart[],
  untold: readonly UntoldChart[],
  around: ChartSurroundings,
): ChartState[] {
  return charts.flatMap((chart, index): ChartState[] => {
    const { name = "", isColumn = true } = untold[index] ?? {};
    const type = typeOf(chart, isColumn);
    const { from, to } = chart.anchor ?? {};
    const series = (chart.series ?? []).map((one) => seriesOf(one, chart, around.sheetIdOf));
    if (type === null || !from || !to || series.every(({ source }) => source === null)) return [];
    const start = around.cornerOf(from.row, from.col);
    const end = around.cornerOf(to.row, to.col);
    return [
      {
        id: `{chart-${index + 1}}`,
        series,
        values: {
          name,
          chartType: type,
          left: start.x,
          top: start.y,
          width: end.x - start.x,
          height: end.y - start.y,
          title: { text: chart.title ?? "", visible: chart.title !== undefined },
          legend: chart.legend
            ? { visible: true, position: LEGENDS[chart.legend] ?? "Bottom" }
            : { visible: false },
          axes: {
            categoryAxis: {
              ...axisOf(chart.axes?.x),
              ...(chart.axes?.y?.crosses === "max" ? { position: "Maximum" } : {}),
            },
            valueAxis: axisOf(chart.axes?.y),
          },
        },
      },
    ];
  });
}

function typeOf({ kinds, ...chart }: Chart, isColumn: boolean): string | null {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return null;
  const stacking = (grouping: string | undefined): string =>
    grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : "";
  switch (kind) {
    case "bar":
      return `${isColumn ? "Column" : "Bar"}${stacking(chart.barGrouping) || "Clustered"}`;
    case "line":
      return `Line${stacking(chart.lineGrouping)}`;
    case "area":
      return `Area${stacking(chart.areaGrouping)}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    default:
      return null;
  }
}

function seriesOf(
  series: NonNullable<Chart["series"]>[number],
  chart: Chart,
  sheetIdOf: ChartSurroundings["sheetIdOf"],
): SeriesState {
  const labels = series.dataLabels ?? chart.dataLabels;
  return {
    source: sourceOf(series.valuesRef, sheetIdOf),
    categories: sourceOf(series.categoriesRef, sheetIdOf),
    values: {
      name: series.name ?? "",
      ...fillOf(series.color),
      ...(chart.gapWidth === undefined ? {} : { gapWidth: chart.gapWidth }),
      overlap: chart.overlap ?? 0,
      ...(labels
        ? {
            hasDataLabels: true,
            dataLabels: {
              showValue: labels.showValue === true,
              showCategoryName: labels.showCategoryName === true,
              showPercentage: labels.showPercent === true,
              ...(labels.position === "outEnd" ? { position: "OutsideEnd" } : {}),
              ...(labels.position === "t" ? { position: "Top" } : {}),
              ...(labels.numberFormat ? { numberFormat: labels.numberFormat.formatCode } : {}),
            },
          }
        : {}),
    },
    ...(series.trendlines?.some(({ type }) => type === "linear")
      ? { trendlines: series.trendlines.filter(({ type }) => type === "linear").map(trendlineOf) }
      : {}),
    points: Object.fromEntries(
      (series.dataPoints ?? []).map(({ idx, fillColor }) => [idx, fillOf(fillColor)]),
    ),
  };
}

function trendlineOf({
  name,
  forward,
  backward,
  lineColor,
  lineWidth,
  lineDash,
}: NonNullable<NonNullable<Chart["series"]>[number]["trendlines"]>[number]): PlainValues {
  return {
    type: "Linear",
    ...(name === undefined ? {} : { name }),
    ...(forward === undefined ? {} : { forwardPeriod: forward }),
    ...(backward === undefined ? {} : { backwardPeriod: backward }),
    format: {
      line: {
        ...(typeof lineColor === "string" ? { color: `#${lineColor.slice(-6)}` } : {}),
        ...(lineWidth === undefined ? {} : { weight: lineWidth }),
        lineStyle: lineDash === undefined || lineDash === "solid" ? "Continuous" : "Dash",
      },
    },
  };
}

type Axis = NonNullable<NonNullable<Chart["axes"]>["x"]>;

function axisOf(axis: Axis = {}): PlainValues {
  const { min, max, majorUnit } = axis.scale ?? {};
  return {
    visible: axis.hidden !== true,
    title: { text: axis.title ?? "", visible: axis.title !== undefined },
    majorGridlines: { visible: axis.gridlines?.major === true },
    reversePlotOrder: axis.reverse === true,
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(axis.numberFormat ? { numberFormat: axis.numberFormat.formatCode } : {}),
  };
}

/** A colour of the theme is resolved when the chart is drawn. */
function fillOf(color: unknown): PlainValues {
  return typeof color === "string" ? { format: { fill: { color: `#${color.slice(-6)}` } } } : {};
}

function sourceOf(
  reference: string | undefined,
  sheetIdOf: ChartSurroundings["sheetIdOf"],
): CellSource | null {
  if (reference === undefined) return null;
  const { sheet, local } = splitSheet(reference);
  const sheetId = sheet === null ? undefined : sheetIdOf(sheet);
  const rect = parseRect(local);
  return sheetId !== undefined && rect ? { sheetId, rect } : null;
}

const LEGENDS: Readonly<Record<string, string>> = {
  top: "Top",
  bottom: "Bottom",
  left: "Left",
  right: "Right",
  topRight: "Corner",
};
