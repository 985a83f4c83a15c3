import type { Area } from "../grid/grid";
import { CHARTS, periodoLine, REPORT } from "./text";
import { BLANK_ROW, rowAt, spread, text } from "./cells";
import { drawnSections, type ChartPlan } from "./chartPlans";
import { chartTable, type ChartTable } from "./chartTable";
import { detalleRows } from "./detalleSheet";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { ChartSpec, RangeSpec, RowSpec, SheetSpec } from "./reportSpec";

/**
 * The charts one below the other, each under its heading and beside the table that it draws: whatever
 * is seen in a chart can be read in cells.
 */
export function graficosSheet(context: ReportContext): SheetSpec {
  const { evaluation, names } = context;
  const rows: RowSpec[] = [
    rowAt(LEFT, [text(REPORT.graficosTitle, "title")], 28),
    rowAt(LEFT, [text(periodoLine(evaluation.periodo), "subtitle")], 18),
    rowAt(LEFT, [text(CHARTS.legend(evaluation.parametros), "caption")], 18),
  ];
  const charts: ChartSpec[] = [];
  const breaks: number[] = [];
  const detalle = detalleRows(evaluation.raiz);
  const { sections, left } = drawnSections(evaluation.raiz);
  if (left > 0) rows.push(rowAt(LEFT, [text(CHARTS.left(left), "caption")], 18));
  for (const [index, { nodo, plans }] of sections.entries()) {
    const isPlan = nodo.node.codigo === "";
    if (index > 0) breaks.push(rows.length);
    let pageBegan = index === 0 ? 0 : rows.length;
    rows.push(
      rowAt(
        LEFT,
        spread(
          text(isPlan ? REPORT.thePlan : `${nodo.node.codigo}. ${nodo.node.nombre}`, "section"),
          RIGHT - LEFT + 1,
        ),
        24,
      ),
      BLANK_ROW,
    );
    for (const plan of plans) {
      const block = blockOf(plan, chartTable(plan, context, detalle), rows.length, names.graficos);
      if (rows.length + block.rows.length - pageBegan > ROWS_PER_PAGE)
        breaks.push((pageBegan = rows.length));
      rows.push(...block.rows);
      charts.push(block.chart);
    }
  }
  if (charts.length === 0) rows.push(rowAt(LEFT, [text(CHARTS.nothing, "caption")]));
  return {
    key: "graficos",
    name: names.graficos,
    tabColor: COLORS.recursos,
    columnWidths: WIDTHS,
    rows,
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts,
    print: {
      paper: "letter",
      orientation: "landscape",
      scale: PRINT_SCALE,
      repeatRows: null,
      breaks,
      footer: REPORT.footer,
    },
  };
}

const WIDTHS = [2, 54, 16, 13, 13, 15, 3, ...Array.from({ length: 8 }, () => 11)];
const LEFT = 1;
const RIGHT = WIDTHS.length - 1;
/** First column of the charts; the tables end two columns before it. */
const CHART_LEFT = 7;
const PRINT_SCALE = 62;
/** What a landscape letter page holds at that scale. */
const ROWS_PER_PAGE = 58;
const SHORTEST = 16;

interface Block {
  readonly rows: readonly RowSpec[];
  readonly chart: ChartSpec;
}

/** A heading, then the table at the left and the chart at the right, as tall as its bars need. */
function blockOf(plan: ChartPlan, table: ChartTable, top: number, sheet: string): Block {
  const bars = plan.nodos.length * table.columns.filter(({ drawn }) => drawn).length;
  const tall = Math.max(SHORTEST, Math.ceil(bars * 0.8) + 4, table.rows.length + 3);
  const title = titleOf(plan);
  const written = [
    rowAt(LEFT, [text(title, "blockTitle")], 18),
    rowAt(
      LEFT,
      [
        text(plan.level, "heading"),
        ...table.columns.map(({ heading }) => text(heading, "heading")),
      ],
      20,
    ),
    ...table.rows.map(({ label, cells }) => rowAt(LEFT, [text(label), ...cells])),
  ];
  const blank = Array.from({ length: tall + 2 - written.length }, () => BLANK_ROW);
  const area = { top: top + 1, left: CHART_LEFT, bottom: top + tall, right: RIGHT };
  return {
    rows: [...written, ...blank],
    chart: chartOf(plan, table, title, { sheet, heading: top + 1, area }),
  };
}

interface Place {
  readonly sheet: string;
  /** Row of the table's headings. */
  readonly heading: number;
  readonly area: Area;
}

function chartOf(
  plan: ChartPlan,
  table: ChartTable,
  title: string,
  { sheet, heading, area }: Place,
): ChartSpec {
  const last = heading + table.rows.length;
  const column = (index: number, first: number, end: number): RangeSpec => ({
    sheet,
    area: { top: first, left: index, bottom: end, right: index },
  });
  const series = table.columns.flatMap(({ heading: name, drawn }, index) =>
    drawn === undefined
      ? []
      : [
          {
            name,
            nameAt: column(LEFT + 1 + index, heading, heading),
            values: column(LEFT + 1 + index, heading + 1, last),
            ...drawn,
          },
        ],
  );
  return {
    id: plan.id,
    kind: plan.parent.node.codigo === "" && plan.nodos.length <= FEW_COLUMNS ? "column" : "bar",
    title,
    description: CHARTS.describe(title, plan.nodos.length),
    categories: column(LEFT, heading + 1, last),
    series,
    valueAxis: table.axis,
    labelFormat: table.labelFormat,
    legend: series.length > 1 ? "bottom" : "none",
    // Few bars would fill the whole height.
    gapWidth: Math.max(50, Math.round(GAP_OF_ONE / plan.nodos.length)),
    area,
  };
}

const GAP_OF_ONE = 250;
/** Names under columns need room. */
const FEW_COLUMNS = 6;

function titleOf({ kind, parent, level }: ChartPlan): string {
  const of = parent.node.codigo === "" ? CHARTS.ofPlan : CHARTS.of(parent.node.codigo);
  switch (kind) {
    case "composition":
      return CHARTS.composition(of, level);
    case "advance":
      return CHARTS.advance(of, level);
    case "fulfilment":
      return CHARTS.fulfilment(of, level);
  }
}
