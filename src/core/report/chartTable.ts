import { a1, quoteSheet } from "../grid/a1";
import type { NodoEvaluado } from "../plan/evaluation";
import { HEADINGS, nodoLabel } from "./text";
import { empty, figure, FORMATS, nivelCell } from "./cells";
import type { ChartPlan } from "./chartPlans";
import { DETALLE_COLUMNS } from "./detalleSheet";
import { COLORS, NIVEL_COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { AxisSpec, CellSpec, NumberFormat } from "./reportSpec";

/** The figures of one chart, as the table that stands beside it. */
export interface ChartTable {
  /** After the column of names. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly CellSpec[] }[];
  /** Which of those columns are drawn, in which colour. */
  readonly drawn: readonly DrawnColumn[];
  readonly axis: AxisSpec;
  readonly labelFormat: NumberFormat;
}

export interface DrawnColumn {
  /** Index into `headings`. */
  readonly column: number;
  readonly color: string;
  readonly pointColors?: readonly string[];
}

/** @param rows row of each node on the sheet of details, which live figures refer to */
export function chartTable(
  plan: ChartPlan,
  context: ReportContext,
  rows: ReadonlyMap<string, number>,
): ChartTable {
  switch (plan.kind) {
    case "composition":
      return compositionTable(plan, context);
    case "advance":
      return advanceTable(plan, referenceIn(context, rows));
    case "fulfilment":
      return fulfilmentTable(plan, referenceIn(context, rows));
  }
}

function compositionTable({ parent, nodos }: ChartPlan, { recursosOf }: ReportContext): ChartTable {
  const money = nodos.map(recursosOf);
  const total = money.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const known = money.every((amount) => amount !== null) && total > 0;
  const shareOf = (part: number | null, whole: number | null): number | null =>
    part === null || whole === null || whole === 0 ? null : part / whole;
  return {
    headings: [
      HEADINGS.metas,
      HEADINGS.peso,
      HEADINGS.shareOfMetas,
      ...(known ? [HEADINGS.shareOfRecursos] : []),
    ],
    rows: nodos.map((nodo, index) => ({
      label: nodoLabel(nodo),
      cells: [
        figure(nodo.conteo.metas, FORMATS.count),
        bar(shareOf(nodo.peso, parent.peso), FORMATS.share),
        bar(shareOf(nodo.conteo.metas, parent.conteo.metas), FORMATS.share),
        ...(known ? [bar(shareOf(money[index]!, total), FORMATS.share)] : []),
      ],
    })),
    drawn: [
      { column: 1, color: COLORS.avance },
      { column: 2, color: COLORS.metas },
      ...(known ? [{ column: 3, color: COLORS.recursos }] : []),
    ],
    axis: { minimum: 0, maximum: null, majorUnit: null, format: "0\\ %", title: null },
    labelFormat: FORMATS.share,
  };
}

function advanceTable({ nodos }: ChartPlan, reference: Reference): ChartTable {
  return {
    headings: [HEADINGS.programado, HEADINGS.avance, HEADINGS.cumplimiento, HEADINGS.nivel],
    rows: nodos.map((nodo) => ({
      label: nodoLabel(nodo),
      cells: [
        bar(inPoints(nodo.programado), FORMATS.points),
        liveBar(inPoints(nodo.avance), reference(nodo, "avance"), FORMATS.points),
        liveBar(nodo.cumplimiento, reference(nodo, "cumplimiento"), FORMATS.share),
        nivelCell(nodo.nivel, reference(nodo, "nivel")),
      ],
    })),
    drawn: [
      { column: 0, color: COLORS.programado },
      { column: 1, color: COLORS.avance },
    ],
    axis: { minimum: 0, maximum: null, majorUnit: null, format: FORMATS.points, title: null },
    labelFormat: FORMATS.points,
  };
}

function fulfilmentTable({ nodos }: ChartPlan, reference: Reference): ChartTable {
  return {
    headings: [HEADINGS.programadas, HEADINGS.conEjecucion, HEADINGS.cumplimiento, HEADINGS.nivel],
    rows: nodos.map((nodo) => ({
      label: nodoLabel(nodo),
      cells: [
        figure(nodo.conteo.programadas, FORMATS.count),
        figure(nodo.conteo.conEjecucion, FORMATS.count),
        liveBar(nodo.cumplimiento, reference(nodo, "cumplimiento"), FORMATS.share),
        nivelCell(nodo.nivel, reference(nodo, "nivel")),
      ],
    })),
    drawn: [
      {
        column: 2,
        color: COLORS.avance,
        pointColors: nodos.map(({ nivel }) => NIVEL_COLORS[nivel ?? "none"]),
      },
    ],
    // Room for the figure at the end of a bar that is full.
    axis: { minimum: 0, maximum: 1.12, majorUnit: 0.2, format: "0\\ %", title: null },
    labelFormat: FORMATS.share,
  };
}

/** The cell of the details that holds a figure, as a formula; `null` where that figure is a value. */
type Reference = (nodo: NodoEvaluado, column: keyof typeof DETALLE_COLUMNS) => string | null;

function referenceIn({ live, names }: ReportContext, rows: ReadonlyMap<string, number>): Reference {
  return (nodo, column) => {
    const isLive =
      column === "avance" ? live.avance(nodo) !== null : live.cumplimiento(nodo) !== null;
    const row = rows.get(nodo.node.codigo);
    return isLive && row !== undefined
      ? `=${quoteSheet(names.detalle)}!${a1(row, DETALLE_COLUMNS[column])}`
      : null;
  };
}

/** What a bar is drawn from: where there is nothing, the cell is empty and there is no bar. */
function bar(value: number | null, format: NumberFormat): CellSpec {
  return value === null ? empty("number") : figure(value, format);
}

function liveBar(value: number | null, formula: string | null, format: NumberFormat): CellSpec {
  return value === null || formula === null
    ? bar(value, format)
    : { kind: "formula", formula, value, format, look: "number" };
}

function inPoints(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}
