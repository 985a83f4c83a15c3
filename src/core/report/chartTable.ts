import { a1, quoteSheet } from "../grid/a1";
import type { Medida } from "../cifras/medida";
import type { NodoEvaluado } from "../plan/evaluation";
import { HEADINGS, nodoLabel } from "./text";
import { cifraCell, empty, figure, FORMATS, nivelCell } from "./cells";
import type { ChartPlan } from "./chartPlans";
import { DETALLE_COLUMNS } from "./detalleSheet";
import { COLORS, NIVEL_COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { AxisSpec, CellSpec, NumberFormat } from "./reportSpec";

/** The figures of one chart, as the table that stands beside it. */
export interface ChartTable {
  /** After the column of names. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly CellSpec[] }[];
  readonly axis: AxisSpec;
  readonly labelFormat: NumberFormat;
}

export interface TableColumn {
  readonly heading: string;
  /** How its bars are coloured; absent: it is only read. */
  readonly drawn?: Bars;
  /** A line across the bars in place of them. */
  readonly guide?: "solid" | "dashed";
}

interface Bars {
  readonly color: string;
  /** Colour of each bar where they differ. */
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
      return advanceTable(plan, context, referenceIn(context, rows));
    case "fulfilment":
      return fulfilmentTable(plan, context, referenceIn(context, rows));
  }
}

function compositionTable({ parent, nodos }: ChartPlan, { cifras }: ReportContext): ChartTable {
  const whole = cifras.deNodo(parent.node).cifras;
  const parts = nodos.map((nodo) => {
    const sujeto = cifras.deNodo(nodo.node);
    return { nodo, ...sujeto, money: sujeto.cifras["dinero.programado"] };
  });
  const total = parts.reduce<number>((sum, { money }) => sum + (money ?? 0), 0);
  const known = parts.every(({ money }) => money !== null) && total > 0;
  const shareOf = (part: number | null, whole: number | null): number | null =>
    part === null || whole === null || whole === 0 ? null : part / whole;
  return {
    columns: [
      { heading: HEADINGS.metas },
      { heading: HEADINGS.peso, drawn: { color: COLORS.avance } },
      { heading: HEADINGS.shareOfMetas, drawn: { color: COLORS.metas } },
      ...(known ? [{ heading: HEADINGS.shareOfRecursos, drawn: { color: COLORS.recursos } }] : []),
    ],
    rows: parts.map((part) => ({
      label: nodoLabel(part.nodo),
      cells: [
        cifraCell(part, "conteo.metas"),
        bar(shareOf(part.cifras.peso, whole.peso), FORMATS.share),
        bar(shareOf(part.cifras["conteo.metas"], whole["conteo.metas"]), FORMATS.share),
        ...(known ? [bar(shareOf(part.money, total), FORMATS.share)] : []),
      ],
    })),
    axis: { minimum: 0, maximum: null, majorUnit: null, format: "0\\ %", title: null },
    labelFormat: FORMATS.share,
  };
}

function advanceTable(
  { nodos }: ChartPlan,
  { cifras }: ReportContext,
  reference: Reference,
): ChartTable {
  return {
    columns: [
      { heading: HEADINGS.programado, drawn: { color: COLORS.programado } },
      { heading: HEADINGS.avance, drawn: { color: COLORS.avance } },
      { heading: HEADINGS.cumplimiento },
      { heading: HEADINGS.nivel },
    ],
    rows: nodos.map((nodo) => {
      const sujeto = cifras.deNodo(nodo.node);
      return {
        label: nodoLabel(nodo),
        cells: [
          cifraBar(sujeto, "programado"),
          cifraBar(sujeto, "avance", reference(nodo, "avance")),
          cifraBar(sujeto, "cumplimiento", reference(nodo, "cumplimiento")),
          nivelCell(sujeto.nivel, reference(nodo, "nivel")),
        ],
      };
    }),
    axis: { minimum: 0, maximum: null, majorUnit: null, format: FORMATS.points, title: null },
    labelFormat: FORMATS.points,
  };
}

function fulfilmentTable(
  { parent, nodos }: ChartPlan,
  { cifras, evaluation }: ReportContext,
  reference: Reference,
): ChartTable {
  const { aceptable, sobresaliente } = evaluation.parametros;
  const esperado = cifras.deNodo(parent.node).cifras.esperado;
  const guides: readonly Guide[] = [
    { heading: HEADINGS.desdeAceptable, value: aceptable.valor, guide: "solid" },
    { heading: HEADINGS.desdeSobresaliente, value: sobresaliente.valor, guide: "solid" },
    ...(esperado === null
      ? []
      : [{ heading: HEADINGS.esperado, value: esperado, guide: "dashed" as const }]),
  ];
  return {
    columns: [
      { heading: HEADINGS.programadas },
      { heading: HEADINGS.conEjecucion },
      {
        heading: HEADINGS.cumplimiento,
        drawn: {
          color: COLORS.avance,
          pointColors: nodos.map(({ node }) => NIVEL_COLORS[cifras.deNodo(node).nivel ?? "none"]),
        },
      },
      { heading: HEADINGS.nivel },
      ...guides,
    ],
    rows: nodos.map((nodo) => {
      const sujeto = cifras.deNodo(nodo.node);
      return {
        label: nodoLabel(nodo),
        cells: [
          cifraCell(sujeto, "conteo.programadas"),
          cifraCell(sujeto, "conteo.conEjecucion"),
          cifraBar(sujeto, "cumplimiento", reference(nodo, "cumplimiento")),
          nivelCell(sujeto.nivel, reference(nodo, "nivel")),
          ...guides.map(({ value }) => figure(value, FORMATS.share)),
        ],
      };
    }),
    // Room for the figure at the end of a bar that is full; a higher cap (R4) leaves it to Excel.
    axis: {
      minimum: 0,
      maximum: nodos.some(({ cumplimiento }) => (cumplimiento ?? 0) > 1) ? null : 1.12,
      majorUnit: 0.2,
      format: "0\\ %",
      title: null,
    },
    labelFormat: FORMATS.share,
  };
}

interface Guide extends TableColumn {
  /** Fraction. */
  readonly value: number;
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

function cifraBar<M extends Medida>(
  sujeto: { readonly cifras: Readonly<Record<M, number | null>> },
  medida: M,
  formula: string | null = null,
): CellSpec {
  return sujeto.cifras[medida] === null
    ? empty("number")
    : cifraCell(sujeto, medida, "number", formula);
}
