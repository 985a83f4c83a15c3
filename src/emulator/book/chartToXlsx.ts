import { hexOf } from "./colors";
import type { SheetChart } from "./hucre";
import type { HostAxis, HostChart, HostSeries, HostTrendline } from "../host/charts";
import { chartKind } from "./chartKind";

/** Where a point of the sheet falls, as the file anchors charts. */
export type CellAtPoint = (x: number, y: number) => { readonly row: number; readonly col: number };

/** A chart of the workbook as a native chart of the file; `null` for a type that it cannot hold. */
export function chartToXlsx(chart: HostChart, cellAt: CellAtPoint): SheetChart | null {
  const kind = chartKind(chart.type);
  const series = chart.series.flatMap(seriesOf);
  if (!kind || series.length === 0) return null;
  const grouping = kind.stacking === "percent" ? "percentStacked" : kind.stacking;
  const flat = kind.stacking === "none";
  return {
    type: kind.shape,
    series,
    anchor: {
      from: cellAt(chart.left, chart.top),
      to: cellAt(chart.left + chart.width, chart.top + chart.height),
    },
    ...(chart.title === null ? { showTitle: false } : { title: chart.title }),
    legend: LEGENDS[chart.legend ?? ""] ?? false,
    ...(kind.shape === "column" || kind.shape === "bar"
      ? {
          barGrouping: flat ? "clustered" : (grouping as "stacked"),
          ...(flat ? {} : { overlap: 100 }),
        }
      : {}),
    ...(kind.shape === "line" ? { lineGrouping: flat ? "standard" : (grouping as "stacked") } : {}),
    ...(kind.shape === "area" ? { areaGrouping: flat ? "standard" : (grouping as "stacked") } : {}),
    ...(flat && chart.series[0]?.overlap != null ? { overlap: chart.series[0].overlap } : {}),
    ...(chart.series[0]?.gapWidth ? { gapWidth: chart.series[0].gapWidth } : {}),
    axes: {
      x: axisOf(chart.categoryAxis),
      y: {
        ...axisOf(chart.valueAxis),
        ...scaleOf(chart.valueAxis),
        // The file says of an axis where it crosses the other, Excel's API where the other crosses it.
        ...(chart.categoryAxis.crossedAtEnd ? { crosses: "max" as const } : {}),
      },
    },
    altText: chart.title ?? chart.name,
    lang: "es-CO",
  };
}

function seriesOf(series: HostSeries): SheetChart["series"] {
  if (series.valuesAddress === null) return [];
  const color = series.color === null ? null : hexOf(series.color);
  const points = Object.entries(series.pointColors).flatMap(([index, css]) => {
    const fill = hexOf(css);
    return fill === null ? [] : [{ idx: Number(index), fillColor: fill.toUpperCase() }];
  });
  return [
    {
      name: series.name,
      values: series.valuesAddress,
      ...(series.categoriesAddress === null ? {} : { categories: series.categoriesAddress }),
      ...(color === null ? {} : { color: color.toUpperCase() }),
      ...(points.length > 0 ? { dataPoints: points } : {}),
      dataLabels: labelsOf(series) ?? (false as const),
      ...(series.trendlines.length > 0 ? { trendlines: series.trendlines.map(trendlineOf) } : {}),
    },
  ];
}

function trendlineOf({ name, forward, backward, color, weight, isDashed }: HostTrendline) {
  const hex = color === null ? null : hexOf(color);
  return {
    type: "linear" as const,
    ...(name === null ? {} : { name }),
    forward,
    backward,
    ...(hex === null ? {} : { lineColor: hex.toUpperCase() }),
    ...(weight === null ? {} : { lineWidth: weight }),
    lineDash: isDashed ? ("dash" as const) : ("solid" as const),
  };
}

function labelsOf({ labels }: HostSeries): SheetChart["dataLabels"] {
  if (labels === null) return undefined;
  return {
    showValue: labels.showValue,
    showCategoryName: labels.showCategoryName,
    showPercent: labels.showPercentage,
    ...positionOf(labels.position),
    ...(labels.numberFormat === null ? {} : { numberFormat: { formatCode: labels.numberFormat } }),
  };
}

function positionOf(position: string | null): {
  position?: "outEnd" | "inEnd" | "ctr" | "inBase" | "t";
} {
  const said = position === null ? undefined : POSITIONS[position];
  return said === undefined ? {} : { position: said };
}

const POSITIONS: Readonly<Record<string, "outEnd" | "inEnd" | "ctr" | "inBase" | "t" | undefined>> =
  {
    OutsideEnd: "outEnd",
    InsideEnd: "inEnd",
    Center: "ctr",
    InsideBase: "inBase",
    Top: "t",
  };

function axisOf(axis: HostAxis) {
  return {
    ...(axis.title === null ? {} : { title: axis.title }),
    ...(axis.gridlines ? { gridlines: { major: true } } : {}),
    ...(axis.numberFormat === null ? {} : { numberFormat: { formatCode: axis.numberFormat } }),
    ...(axis.reversed ? { reverse: true } : {}),
    ...(axis.visible ? {} : { hidden: true }),
    majorTickMark: "none" as const,
    minorTickMark: "none" as const,
  };
}

function scaleOf({ minimum, maximum, majorUnit }: HostAxis) {
  const scale = {
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ...(majorUnit === null ? {} : { majorUnit }),
  };
  return Object.keys(scale).length > 0 ? { scale } : {};
}

const LEGENDS: Readonly<
  Record<string, "top" | "bottom" | "left" | "right" | "topRight" | undefined>
> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};
