import { addressOf } from "../grid/a1";
import type { Finding } from "../finding";
import { findingFix, findingText } from "../rules/ruleText";
import { longDate } from "../text/format";
import { BLANK_ROW, heightFor, rowAt, spread, text } from "./cells";
import { COLORS } from "./looks";
import { pageOf, type Page } from "./page";
import type {
  AxisSpec,
  CellSpec,
  ChartSpec,
  NumberFormat,
  SheetKey,
  SheetSpec,
} from "./reportSpec";
import { REPORT, SEVERITIES, TABLERO } from "./text";
import { letterPaper, pointsAtScale, scaleToFit } from "./tablePaper";

/** A board as data: figures on top, tables with their charts beside them, and what to look at. */
export interface TableroSpec {
  readonly key: SheetKey;
  readonly name: string;
  readonly titulo: string;
  readonly subtitulo: string;
  readonly tarjetas: readonly Tarjeta[];
  readonly nota: string | null;
  readonly bloques: readonly BloqueSpec[];
  /** `null`: the board speaks of none. */
  readonly findings: readonly Finding[] | null;
  /** Local time. */
  readonly time: string;
}

interface Tarjeta {
  readonly label: string;
  readonly cell: CellSpec;
  /** How many columns it is given after the first, which is wide; 1. */
  readonly columns?: number;
}

export interface BloqueSpec {
  readonly titulo: string;
  readonly headings: readonly string[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly CellSpec[])[];
  readonly chart?: {
    /** Unique on the board. */
    readonly id: string;
    /** Absent: that of the block, and what is drawn. */
    readonly title?: string;
    /** Which columns are drawn. */
    readonly columns: readonly {
      readonly index: number;
      readonly color: string;
      /** Colour of each row's bar where they differ. */
      readonly pointColors?: readonly string[];
      /** Of the figures at the ends of its bars, where another than the others'. */
      readonly format?: NumberFormat;
    }[];
    /** Columns of which each is a line across the bars; only of one column that is drawn. */
    readonly guides?: readonly { readonly index: number; readonly isDashed: boolean }[];
    readonly format: NumberFormat;
    readonly axis: Pick<AxisSpec, "maximum"> & Partial<AxisSpec>;
  };
}

export function tableroSheet(spec: TableroSpec): SheetSpec {
  const page = pageOf();
  const charts: ChartSpec[] = [];
  const width = Math.max(6, ...spec.bloques.map(({ headings }) => headings.length));
  const chartLeft = LEFT + width + 1;
  page.add(rowAt(LEFT, [text(spec.titulo, "title")], 28));
  page.add(rowAt(LEFT, [text(spec.subtitulo, "subtitle")], 18));
  page.add(rowAt(LEFT, [text(TABLERO.publicado(longDate(spec.time)), "caption")], 16));
  page.add(BLANK_ROW);
  addTarjetas(page, spec.tarjetas);
  if (spec.nota !== null) page.add(rowAt(LEFT, [text(spec.nota, "caption")], 18));
  const drawsCharts = spec.bloques.some(
    ({ chart, rows }) => chart !== undefined && rows.length > 0,
  );
  const columnWidths = [
    2,
    FIRST_COLUMN,
    ...Array.from({ length: width - 1 }, (_, index) => widthOf(spec, index + 1)),
    3,
    ...Array.from({ length: CHART_COLUMNS }, () => 11),
  ];
  const scale = scaleToFit(columnWidths, MOST_SCALE);
  const breaks: number[] = [];
  const leftOnPage = (): number =>
    drawsCharts ? pointsAtScale(scale) - pointsOf(page.rows.slice(breaks.at(-1) ?? 0)) : Infinity;
  for (const bloque of spec.bloques) {
    if (ROW + fewestPoints(bloque) > leftOnPage()) breaks.push(page.rows.length);
    page.add(BLANK_ROW);
    page.add(rowAt(LEFT, spread(text(bloque.titulo, "section"), width), TITLE));
    const addHeading = (): number =>
      page.add(
        rowAt(
          LEFT,
          bloque.headings.map((one) => text(one, "heading")),
          HEADING,
        ),
      );
    const heading = addHeading();
    if (bloque.rows.length === 0) page.add(rowAt(LEFT, [text(TABLERO.nada, "caption")]));
    for (const cells of bloque.rows) {
      const height = heightOf(cells);
      // What is drawn is one range of cells: its block begins a page, and is whole on it.
      if (bloque.chart === undefined && height > leftOnPage()) {
        breaks.push(page.rows.length);
        addHeading();
      }
      page.add(rowAt(LEFT, cells, height));
    }
    if (bloque.chart === undefined || bloque.rows.length === 0) continue;
    const rows = Math.min(bloque.rows.length, MOST_BARS);
    const tall = tallOf(rows, bloque.chart);
    charts.push(
      chartOf(spec, bloque, bloque.chart, heading, rows, {
        top: heading,
        left: chartLeft,
        bottom: heading + tall,
        right: chartLeft + CHART_COLUMNS - 1,
      }),
    );
    while (page.rows.length <= heading + tall) page.add(BLANK_ROW);
  }
  if (spec.findings !== null) {
    page.add(BLANK_ROW);
    page.add(rowAt(LEFT, spread(text(REPORT.alertasTitle, "section"), width), 24));
    if (spec.findings.length === 0) page.add(rowAt(LEFT, [text(REPORT.noAlertas, "caption")]));
  }
  for (const finding of spec.findings ?? []) {
    const words = [findingText(finding), findingFix(finding)]
      .filter((part) => part !== null)
      .join(" ");
    const row = page.add(
      rowAt(
        LEFT,
        [
          finding.at === null
            ? text(REPORT.none)
            : {
                kind: "text",
                text: addressOf(finding.at),
                look: "text",
                link: addressOf(finding.at),
              },
          text(SEVERITIES[finding.severity], severityLook(finding)),
          ...spread(text(words), width - 2),
        ],
        heightFor(words, COLUMN * (width - 2)),
      ),
    );
    page.merge(row, [[LEFT + 2, LEFT + width - 1]]);
  }
  return {
    key: spec.key,
    name: spec.name,
    tabColor: COLORS.brand,
    columnWidths,
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 3, columns: 0 },
    table: null,
    charts,
    // A chart is whole on its page.
    print: drawsCharts ? { ...letterPaper("landscape"), scale, breaks } : letterPaper("landscape"),
  };
}

/** Short numbers leave more of the page to the rest; not under a card, whose figure is large. */
function widthOf({ bloques, tarjetas }: TableroSpec, index: number): number {
  const cells = bloques.flatMap(({ rows }) => rows.flatMap((row) => row[index] ?? []));
  const isShort = (cell: CellSpec): boolean =>
    cell.kind === "empty" || (cell.kind === "number" && Math.abs(cell.value) < LONG_NUMBER);
  return tarjetas.length === 0 && cells.length > 0 && cells.every(isShort) ? NARROW_COLUMN : COLUMN;
}

function addTarjetas(page: Page, tarjetas: readonly Tarjeta[]): void {
  const columnsOf = ({ columns = 1 }: Tarjeta, index: number): number =>
    index === 0 ? 1 : columns;
  const spans: (readonly [number, number])[] = [];
  let left = LEFT;
  for (const [index, tarjeta] of tarjetas.entries()) {
    const columns = columnsOf(tarjeta, index);
    if (columns > 1) spans.push([left, left + columns - 1]);
    left += columns;
  }
  const rowOf = (cellOf: (tarjeta: Tarjeta) => CellSpec, height: number): void =>
    page.merge(
      page.add(
        rowAt(
          LEFT,
          tarjetas.flatMap((tarjeta, index) => spread(cellOf(tarjeta), columnsOf(tarjeta, index))),
          height,
        ),
      ),
      spans,
    );
  rowOf(({ label }) => text(label, "cardLabel"), 30);
  rowOf(({ cell }) => cell, 34);
}

/** Rows of a chart: two bars and the air between them for each. */
function tallOf(rows: number, { columns }: NonNullable<BloqueSpec["chart"]>): number {
  return Math.max(12, Math.ceil(rows * columns.length * 0.9) + 5);
}

/** What a block takes of a page at least: its title and heading with its chart, or with its first row. */
function fewestPoints({ rows, chart }: BloqueSpec): number {
  const shown = chart === undefined ? rows.slice(0, 1) : rows;
  // Where there is none, a row says so.
  const table = rows.length === 0 ? ROW : shown.reduce((sum, cells) => sum + heightOf(cells), 0);
  const drawn = chart === undefined ? 0 : tallOf(Math.min(rows.length, MOST_BARS), chart) * ROW;
  return TITLE + HEADING + Math.max(table, drawn);
}

function pointsOf(rows: Page["rows"]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? ROW), 0);
}

const LEFT = 1;
const FIRST_COLUMN = 46;
const COLUMN = 17;
const NARROW_COLUMN = 12;
/** From here on a number needs a whole column. */
const LONG_NUMBER = 1e6;
const CHART_COLUMNS = 7;
const MOST_BARS = 30;
const MOST_SCALE = 70;
/** Points of the rows above a table. */
const TITLE = 24;
const HEADING = 32;
/** Points of a row that says no height. */
const ROW = 15;

function severityLook({
  severity,
}: Finding): "severityError" | "severityAdvertencia" | "severityInfo" {
  switch (severity) {
    case "error":
      return "severityError";
    case "advertencia":
      return "severityAdvertencia";
    case "info":
      return "severityInfo";
  }
}

function heightOf(cells: readonly CellSpec[]): number {
  const heights = cells.map((cell, index) =>
    cell.kind === "text" ? heightFor(cell.text, index === 0 ? FIRST_COLUMN : COLUMN) : 0,
  );
  return Math.max(17, ...heights);
}

function chartOf(
  { key, name }: TableroSpec,
  { titulo, headings, rows }: BloqueSpec,
  { id, title, columns, guides = [], format, axis }: NonNullable<BloqueSpec["chart"]>,
  heading: number,
  drawn: number,
  area: ChartSpec["area"],
): ChartSpec {
  const range = (column: number, top: number, bottom: number): ChartSpec["categories"] => ({
    sheet: name,
    area: { top, bottom, left: LEFT + column, right: LEFT + column },
  });
  const cellsOf = (index: number) => ({
    name: headings[index] ?? "",
    nameAt: range(index, heading, heading),
    values: range(index, heading + 1, heading + drawn),
  });
  const names = columns.map(({ index }) => headings[index] ?? "");
  return {
    id: `${key.replace(".", "-")}-${id}`,
    kind: "bar",
    title: title ?? `${titulo}: ${names.join(" / ")}`,
    description: TABLERO.describe(titulo, names, rows.length, drawn),
    categories: range(0, heading + 1, heading + drawn),
    series: columns.map(({ index, color, pointColors, format: labelFormat }) => ({
      ...cellsOf(index),
      color,
      ...(labelFormat !== undefined && { labelFormat }),
      ...(pointColors && { pointColors: pointColors.slice(0, drawn) }),
    })),
    // A line has two ends.
    guides: drawn > 1 ? guides.map(({ index, isDashed }) => ({ ...cellsOf(index), isDashed })) : [],
    valueAxis: { minimum: 0, majorUnit: null, format, title: null, ...axis },
    labelFormat: format,
    legend: columns.length > 1 ? "bottom" : "none",
    gapWidth: 60,
    area,
  };
}

/** A form filled in: a label and what is written beside it, row by row. */
export function formularioSheet({
  key,
  name,
  titulo,
  datos,
}: {
  readonly key: SheetKey;
  readonly name: string;
  readonly titulo: string;
  readonly datos: readonly { readonly label: string; readonly cell: CellSpec }[];
}): SheetSpec {
  return {
    key,
    name,
    tabColor: COLORS.blue,
    columnWidths: [2, 30, FORM_WIDTH],
    rows: [
      rowAt(LEFT, [text(titulo, "title")], 30),
      BLANK_ROW,
      ...datos.map(({ label, cell }) =>
        rowAt(
          LEFT,
          [text(label, "noteLabel"), cell],
          cell.kind === "text" ? Math.min(400, Math.max(20, heightFor(cell.text, FORM_WIDTH))) : 20,
        ),
      ),
    ],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts: [],
    print: letterPaper("portrait"),
  };
}

const FORM_WIDTH = 90;
