import type { SheetChart } from "hucre";
import { a1, quoteSheet } from "../core/grid/a1";
import { COLORS, GUIDE_BEYOND, GUIDE_WEIGHT, LINE_WEIGHT, MARKER_SIZE } from "../core/report/looks";
import type {
  ChartSpec,
  GuideSpec,
  NumberFormat,
  RangeSpec,
  SeriesSpec,
} from "../core/report/reportSpec";

/** A chart of the report as a native chart of the file. */
export function chartToXlsx(chart: ChartSpec): SheetChart {
  const { area, valueAxis, guides = [] } = chart;
  const quiet = {
    labelFontSize: 9,
    labelColor: COLORS.muted,
    majorTickMark: "none",
    minorTickMark: "none",
  } as const;
  return {
    type: chart.kind,
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: COLORS.brand,
    // The bars of the guides lie under the others.
    series: [
      ...guides.map((guide) => guideToXlsx(guide, chart)),
      ...chart.series.map((series, index) => seriesToXlsx(series, index, chart)),
    ],
    anchor: {
      from: { row: area.top, col: area.left },
      to: { row: area.bottom + 1, col: area.right + 1 },
    },
    legend: chart.legend === "none" ? false : chart.legend,
    legendFontSize: 9,
    ...(chart.kind === "line"
      ? { lineGrouping: "standard" as const }
      : {
          barGrouping: "clustered" as const,
          gapWidth: chart.gapWidth,
          overlap: guides.length > 0 ? 100 : 0,
        }),
    axes: {
      // Bars run from the bottom up: turned round, the first category is on top as in the table.
      x: { ...quiet, labelColor: COLORS.ink, ...(chart.kind === "bar" && { reverse: true }) },
      y: {
        ...quiet,
        numberFormat: { formatCode: valueAxis.format },
        ...(valueAxis.title !== null && {
          title: valueAxis.title,
          axisTitleFontSize: 8,
          axisTitleBold: false,
          axisTitleColor: COLORS.muted,
        }),
        // Then the scale would stand above: it crosses at the far end, which is the bottom.
        ...(chart.kind === "bar" && { crosses: "max" as const }),
        scale: {
          min: valueAxis.minimum,
          ...(valueAxis.maximum !== null && { max: valueAxis.maximum }),
          ...(valueAxis.majorUnit !== null && { majorUnit: valueAxis.majorUnit }),
        },
      },
    },
    chartSpaceBorderColor: COLORS.line,
    roundedCorners: false,
    altText: chart.description,
    frameTitle: chart.title,
    lang: "es-CO",
  };
}

function labelsOf(labelFormat: NumberFormat, position: "outEnd" | "t") {
  return {
    showValue: true,
    position,
    fontSize: 8,
    fontColor: COLORS.ink,
    numberFormat: { formatCode: labelFormat, sourceLinked: false },
  } as const;
}

function seriesToXlsx(
  { name, values, color, pointColors, isUnlabelled, labelFormat }: SeriesSpec,
  index: number,
  chart: ChartSpec,
): SheetChart["series"][number] {
  return {
    name,
    values: rangeText(values),
    categories: rangeText(chart.categories),
    color,
    ...(chart.kind === "line"
      ? {
          smooth: false,
          stroke: { width: LINE_WEIGHT },
          marker: {
            symbol: MARKERS[index % MARKERS.length] ?? "circle",
            size: MARKER_SIZE,
            fill: color,
            line: color,
          },
          dataLabels:
            isUnlabelled === true
              ? (false as const)
              : labelsOf(labelFormat ?? chart.labelFormat, "t"),
        }
      : {
          invertIfNegative: false,
          dataLabels: labelsOf(labelFormat ?? chart.labelFormat, "outEnd"),
        }),
    ...(pointColors && { dataPoints: pointColors.map((fillColor, idx) => ({ idx, fillColor })) }),
  };
}

function guideToXlsx(
  { name, values, isDashed }: GuideSpec,
  { categories }: ChartSpec,
): SheetChart["series"][number] {
  return {
    name,
    values: rangeText(values),
    categories: rangeText(categories),
    color: COLORS.white,
    invertIfNegative: false,
    dataLabels: false,
    trendlines: [
      {
        type: "linear",
        name,
        forward: GUIDE_BEYOND,
        backward: GUIDE_BEYOND,
        lineColor: COLORS.guide,
        lineWidth: GUIDE_WEIGHT,
        lineDash: isDashed ? "dash" : "solid",
      },
    ],
  };
}

/** They tell lines apart where there is no colour. */
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "plus", "star"] as const;

function rangeText({ sheet, area }: RangeSpec): string {
  const corner = (row: number, column: number): string =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheet(sheet)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}
