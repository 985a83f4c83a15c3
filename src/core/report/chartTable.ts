import { a1, quoteSheet } from "../grid/a1";
import type { Medida } from "../cifras/medida";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { ejeDeCumplimiento, formatoConNivel, guiasDeCumplimiento } from "./barrasDeNivel";
import { CHARTS, HEADINGS, nodoLabel } from "./text";
import { cifraCell, empty, figure, FORMATS, nivelCell } from "./cells";
import type { ChartPlan } from "./chartPlans";
import { DETALLE_COLUMNS } from "./detalleSheet";
import type { CifraViva } from "./liveFormulas";
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
  rows: ReadonlyMap<Branch, number>,
): ChartTable {
  switch (plan.kind) {
    case "composition":
      return compositionTable(plan, context, referenceIn(context, rows));
    case "advance":
      return advanceTable(plan, context, referenceIn(context, rows));
    case "fulfilment":
      return fulfilmentTable(plan, context, referenceIn(context, rows));
  }
}

function compositionTable(
  { parent, nodos }: ChartPlan,
  { cifras }: ReportContext,
  reference: Reference,
): ChartTable {
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
        cifraCell(part, "conteo.metas", "number", reference(part.nodo, "conteo.metas")),
        bar(
          shareOf(part.cifras.peso, whole.peso),
          FORMATS.share,
          quotient(reference(part.nodo, "peso"), reference(parent, "peso")),
        ),
        bar(
          shareOf(part.cifras["conteo.metas"], whole["conteo.metas"]),
          FORMATS.share,
          quotient(reference(part.nodo, "conteo.metas"), reference(parent, "conteo.metas")),
        ),
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
          cifraBar(sujeto, "programado", reference(nodo, "programado")),
          cifraBar(sujeto, "avance", reference(nodo, "avance")),
          cifraBar(sujeto, "cumplimiento", reference(nodo, "cumplimiento")),
          nivelCell(sujeto, reference(nodo, "nivel")),
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
  const esperado = cifras.deNodo(parent.node).cifras.esperado;
  const guides = guiasDeCumplimiento(evaluation.parametros, esperado);
  return {
    columns: [
      { heading: HEADINGS.programadas },
      { heading: HEADINGS.conEjecucion },
      {
        heading: HEADINGS.cumplimiento,
        drawn: {
          color: COLORS.avance,
          // A colour would stay when the nivel changes.
          ...(nodos.every((nodo) => reference(nodo, "nivel") === null) && {
            pointColors: nodos.map(({ node }) => NIVEL_COLORS[cifras.deNodo(node).nivel ?? "none"]),
          }),
        },
      },
      { heading: HEADINGS.nivel },
      ...guides.map(({ heading, isDashed }) => ({
        heading,
        guide: isDashed ? ("dashed" as const) : ("solid" as const),
      })),
    ],
    rows: nodos.map((nodo) => {
      const sujeto = cifras.deNodo(nodo.node);
      return {
        label: nodoLabel(nodo),
        cells: [
          ...(["conteo.programadas", "conteo.conEjecucion"] as const).map((medida) =>
            cifraCell(sujeto, medida, "number", reference(nodo, medida)),
          ),
          cifraBar(sujeto, "cumplimiento", reference(nodo, "cumplimiento")),
          nivelCell(sujeto, reference(nodo, "nivel")),
          ...guides.map(({ value }) => figure(value, FORMATS.share)),
        ],
      };
    }),
    axis: ejeDeCumplimiento(
      nodos.map(({ cumplimiento }) => cumplimiento),
      CHARTS.lines(evaluation.parametros, esperado),
    ),
    labelFormat: formatoConNivel(evaluation.parametros),
  };
}

/** What gives a figure: the cell of the details that holds it, or what that cell would hold; `null`: it is a value. */
type Reference = (nodo: NodoEvaluado, cifra: CifraViva) => string | null;

function referenceIn({ live, names }: ReportContext, rows: ReadonlyMap<Branch, number>): Reference {
  return (nodo, cifra) => {
    const expression = live.of(nodo, cifra);
    const column = COLUMNS_OF_DETALLE.get(cifra);
    const row = rows.get(nodo.node);
    if (expression === null) return null;
    return column === undefined || row === undefined
      ? `=${expression}`
      : `=${quoteSheet(names.detalle)}!${a1(row, column)}`;
  };
}

const COLUMNS_OF_DETALLE: ReadonlyMap<string, number> = new Map(Object.entries(DETALLE_COLUMNS));

/** A part of a whole; what is absent has no bar. */
function quotient(part: string | null, whole: string | null): string | null {
  return part === null || whole === null ? null : `${part}/${whole.slice(1)}`;
}

/** What a bar is drawn from: where there is nothing, the cell is empty and there is no bar. */
function bar(value: number | null, format: NumberFormat, formula: string | null = null): CellSpec {
  if (value === null) return empty("number");
  return formula === null
    ? figure(value, format)
    : { kind: "formula", formula, value, format, look: "number" };
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
