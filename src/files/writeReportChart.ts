import type { SheetChart } from "hucre";
import { a1, quoteSheet } from "../core/grid/a1";
import { COLORS } from "../core/report/looks";
import type { ChartSpec, RangeSpec, SeriesSpec } from "../core/report/reportSpec";

/** A chart of the report as a native chart of the file. */
export function chartToXlsx(chart: ChartSpec): SheetChart {
  const { area, valueAxis, labelFormat } = chart;
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
    series: chart.series.map((series) => seriesToXlsx(series, chart.categories)),
    anchor: {
      from: { row: area.top, col: area.left },
      to: { row: area.bottom + 1, col: area.right + 1 },
    },
    legend: chart.legend === "none" ? false : chart.legend,
    legendFontSize: 9,
    barGrouping: "clustered",
    gapWidth: chart.gapWidth,
    overlap: 0,
    dataLabels: {
      showValue: true,
      position: "outEnd",
      fontSize: 8,
      fontColor: COLORS.ink,
      numberFormat: { formatCode: labelFormat, sourceLinked: false },
    },
    axes: {
      // Bars run from the bottom up: turned round, the first category is on top as in the table.
      x: { ...quiet, labelColor: COLORS.ink, ...(chart.kind === "bar" && { reverse: true }) },
      y: {
        ...quiet,
        numberFormat: { formatCode: valueAxis.format },
        ...(valueAxis.title !== null && { title: valueAxis.title }),
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

function seriesToXlsx(
  { name, values, color, pointColors }: SeriesSpec,
  categories: RangeSpec,
): SheetChart["series"][number] {
  return {
    name,
    values: rangeText(values),
    categories: rangeText(categories),
    color,
    invertIfNegative: false,
    ...(pointColors && { dataPoints: pointColors.map((fillColor, idx) => ({ idx, fillColor })) }),
  };
}

function rangeText({ sheet, area }: RangeSpec): string {
  const corner = (row: number, column: number): string =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheet(sheet)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}
