import type { Area } from "../grid/grid";
import { CHARTS, periodoLine, REPORT } from "./text";
import { BLANK_ROW, heightFor, rowAt, spread, text } from "./cells";
import { drawnSections, type ChartPlan } from "./chartPlans";
import { chartTable, type ChartTable } from "./chartTable";
import { detalleRows } from "./detalleSheet";
import { followLines } from "./liveFormulas";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { ChartSpec, RangeSpec, RowSpec, SheetSpec } from "./reportSpec";

/**
 * The charts one below the other, each under its heading and beside the table that it draws: whatever
 * is seen in a chart can be read in cells.
 */
export function graficosSheet(context: ReportContext): SheetSpec {
  const { evaluation, names, live } = context;
  const isLive = live.of(evaluation.raiz, "nivel") !== null;
  const rows: RowSpec[] = [
    rowAt(LEFT, [text(REPORT.graficosTitle, "title")], 28),
    rowAt(LEFT, [text(periodoLine(evaluation.periodo), "subtitle")], 18),
    ...[
      isLive ? CHARTS.legendOfLines : CHARTS.legend(evaluation.parametros),
      ...followLines(context),
    ].map((line) => rowAt(LEFT, [text(line, "caption")], 18)),
  ];
  const charts: ChartSpec[] = [];
  const breaks: number[] = [];
  const detalle = detalleRows(evaluation.raiz);
  const { sections, left } = drawnSections(evaluation.raiz, context.orden);
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
      if (pointsOf(rows.slice(pageBegan)) + pointsOf(block.rows) > PAGE_POINTS)
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

const ROW_POINTS = 15;
const NAMES_WIDTH = 50;
const FIGURE_WIDTHS = [14, 12, 13, 15, 10, 13, 10];
const WIDTHS = [2, NAMES_WIDTH, ...FIGURE_WIDTHS, 3, ...Array.from({ length: 8 }, () => 10)];
const LEFT = 1;
const RIGHT = WIDTHS.length - 1;
/** First column of the charts; the tables end two columns before it. */
const CHART_LEFT = LEFT + FIGURE_WIDTHS.length + 2;
const PRINT_SCALE = 56;
/** Points that a landscape letter page holds at that scale. */
const PAGE_POINTS = 64 * ROW_POINTS;
const SHORTEST = 16 * ROW_POINTS;
/** A chart is whole on its page, under the headings of its section and its own. */
const TALLEST = PAGE_POINTS - 6 * ROW_POINTS;

interface Block {
  readonly rows: readonly RowSpec[];
  readonly chart: ChartSpec;
}

/** A heading, then the table at the left and the chart at the right, as tall as its bars and their names need. */
function blockOf(plan: ChartPlan, table: ChartTable, top: number, sheet: string): Block {
  const title = titleOf(plan);
  const written = [
    rowAt(LEFT, [text(title, "blockTitle")], 18),
    rowAt(
      LEFT,
      [
        text(plan.level, "heading"),
        ...table.columns.map(({ heading }) => text(heading, "heading")),
      ],
      Math.max(
        20,
        ...table.columns.map(({ heading }, index) =>
          heightFor(heading, FIGURE_WIDTHS[index] ?? NAMES_WIDTH),
        ),
      ),
    ),
    ...table.rows.map(({ label, cells }) =>
      rowAt(LEFT, [text(label), ...cells], heightFor(label, NAMES_WIDTH)),
    ),
  ];
  const beside = pointsOf(written.slice(1));
  const blank = Math.max(1, Math.ceil((chartPoints(table) - beside) / ROW_POINTS));
  const bottom = top + written.length - 1 + blank;
  const area = { top: top + 1, left: CHART_LEFT, bottom, right: RIGHT };
  return {
    rows: [...written, ...Array.from({ length: blank + 2 }, () => BLANK_ROW)],
    chart: chartOf(plan, table, title, { sheet, heading: top + 1, area }),
  };
}

/** What a chart needs for its bars, or for the names beside them where these take more. */
function chartPoints({ rows, columns }: ChartTable): number {
  const bars = columns.filter(({ drawn }) => drawn).length * POINTS_OF_BAR;
  const names = rows.map(({ label }) => Math.max(bars, heightFor(label, AXIS_WIDTH)));
  const wanted = names.reduce((sum, points) => sum + points, 0) + POINTS_AROUND;
  return Math.min(TALLEST, Math.max(SHORTEST, wanted));
}

const POINTS_OF_BAR = 12;
/** Title, scale and legend. */
const POINTS_AROUND = 4 * ROW_POINTS;
/** Characters of a name that fit in a line beside the bars. */
const AXIS_WIDTH = 36;

function pointsOf(rows: readonly RowSpec[]): number {
  return rows.reduce((sum, { height = ROW_POINTS }) => sum + height, 0);
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
  const cellsOf = (index: number) => ({
    nameAt: column(LEFT + 1 + index, heading, heading),
    values: column(LEFT + 1 + index, heading + 1, last),
  });
  const series = table.columns.flatMap(({ heading: name, drawn }, index) =>
    drawn === undefined ? [] : [{ name, ...cellsOf(index), ...drawn }],
  );
  const guides = table.columns.flatMap(({ heading: name, guide }, index) =>
    guide === undefined ? [] : [{ name, ...cellsOf(index), isDashed: guide === "dashed" }],
  );
  return {
    id: plan.id,
    kind:
      plan.parent.node.codigo === "" &&
      plan.kind !== "fulfilment" &&
      plan.nodos.length <= FEW_COLUMNS
        ? "column"
        : "bar",
    title,
    description: CHARTS.describe(title, plan.nodos.length),
    categories: column(LEFT, heading + 1, last),
    series,
    guides,
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
