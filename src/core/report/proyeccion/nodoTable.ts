import type { ReglaDeRedondeo } from "../../planes/parametros";
import { cifrasMostradasDeNodo } from "../../cifras/mostradas";
import { onHundred } from "../../cifras/medida";
import type { NodoComparado } from "../../whatIf/compare";
import { HOJA_PROYECCION } from "./text";
import { HEADINGS, REPORT } from "../text";
import {
  cifraCell,
  empty,
  figure,
  FORMATS,
  heightFor,
  nivelCell,
  rowAt,
  spread,
  text,
} from "../cells";
import { COLORS } from "../looks";
import type { Page } from "../page";
import type { CellSpec, ChartSpec, Look, RangeSpec } from "../reportSpec";
import { LAST, LEFT, NAMES, NAMES_WIDTH } from "./layout";
import { nivelDeNodoText } from "../../text/estados";

/** The two rows of headings over nodes: what is compared, and in which state. */
export function nodoHeadings(page: Page): number {
  const { bands, headings } = HOJA_PROYECCION;
  page.merge(
    page.add(
      rowAt(
        LEFT,
        [
          ...spread(empty("bandOficial"), 2),
          ...spread(text(bands.points, "bandOficial"), 4),
          ...spread(text(bands.cumplimiento, "bandMetas"), 2),
          ...spread(text(bands.nivel, "bandReportado"), 3),
        ],
        20,
      ),
    ),
    [
      [COLUMN.programado, COLUMN.difference],
      [COLUMN.baseShare, COLUMN.projectedShare],
      [COLUMN.baseNivel, LAST],
    ],
  );
  const words = [
    HEADINGS.codigo,
    HEADINGS.nombre,
    headings.programado,
    headings.base,
    headings.projected,
    headings.difference,
    headings.base,
    headings.projected,
    headings.base,
    headings.projected,
    headings.change,
  ];
  return page.add(
    rowAt(
      LEFT,
      words.map((heading) => text(heading, "heading")),
      20,
    ),
  );
}

const COLUMN = {
  programado: 3,
  base: 4,
  projected: 5,
  difference: 6,
  baseShare: 7,
  projectedShare: 8,
  baseNivel: 9,
} as const;

interface NodoLooks {
  readonly words: Look;
  readonly number: Look;
}

/** The first level and, below it, the plan. */
export function escenarioRows(page: Page, comparado: NodoComparado, regla: ReglaDeRedondeo): void {
  for (const branch of comparado.branches) nodoRow(page, branch, regla, PLAIN, 0);
  nodoRow(page, comparado, regla, TOTAL, 0);
}

/** Every node from the plan down, grouped by level. */
export function nodoRows(page: Page, nodo: NodoComparado, regla: ReglaDeRedondeo): void {
  const { depth } = nodo.node;
  nodoRow(page, nodo, regla, LOOKS_BY_DEPTH[depth] ?? DEEPER, depth - 1);
  for (const branch of nodo.branches) nodoRows(page, branch, regla);
}

const PLAIN: NodoLooks = { words: "text", number: "number" };
const TOTAL: NodoLooks = { words: "totalText", number: "totalNumber" };
const LOOKS_BY_DEPTH: readonly NodoLooks[] = [
  TOTAL,
  { words: "level1", number: "level1Number" },
  { words: "level2", number: "level2Number" },
];
const DEEPER: NodoLooks = PLAIN;
/** Excel groups no deeper. */
const DEEPEST_OUTLINE = 7;

function nodoRow(
  page: Page,
  { node, base, projected, avance, cambio }: NodoComparado,
  regla: ReglaDeRedondeo,
  { words, number }: NodoLooks,
  outline: number,
): void {
  const isPlan = node.codigo === "";
  const today = { cifras: cifrasMostradasDeNodo(base, regla) };
  const then = { cifras: cifrasMostradasDeNodo(projected, regla) };
  const name = isPlan ? REPORT.planLong : node.nombre;
  const row = rowAt(
    LEFT,
    [
      text(isPlan ? REPORT.plan : node.codigo, words),
      text(name, words),
      cifraCell(today, "programado", number),
      cifraCell(today, "avance", number),
      cifraCell(then, "avance", number),
      figure(onHundred(avance), DIFFERENCE, number),
      cifraCell(today, "cumplimiento", number),
      cifraCell(then, "cumplimiento", number),
      nivelOf(base),
      nivelOf(projected),
      text(cambio === null ? "" : HOJA_PROYECCION.change[cambio], words),
    ],
    heightFor(name, NAMES_WIDTH),
  );
  page.add(outline > 0 ? { ...row, outline: Math.min(outline, DEEPEST_OUTLINE) } : row);
}

/** With its sign; nothing gained is no gain. */
const DIFFERENCE = "+0.00;-0.00;0.00";

function nivelOf(nodo: NodoComparado["base"]): CellSpec {
  return nodo.nivel === null ? text(nivelDeNodoText(nodo), "nivelNone") : nivelCell(nodo);
}

/**
 * The first level drawn from the table that `escenarioRows` wrote: points of the plan or, where the
 * ponderador is unknown, cumplimiento.
 *
 * @param top row below the table
 * @param heading row of the table's headings
 */
export function escenarioChart(
  comparado: NodoComparado,
  sheet: string,
  heading: number,
  top: number,
): ChartSpec | null {
  const { branches, base } = comparado;
  const [first] = branches;
  if (base.cumplimiento === null || first === undefined) return null;
  const hasPoints = base.avance !== null;
  const { headings, by, chartPoints, chartShare, describe } = HOJA_PROYECCION;
  const column = (index: number, first: number, last: number): RangeSpec => ({
    sheet,
    area: { top: first, left: index, bottom: last, right: index },
  });
  const series = (name: string, index: number, color: string): ChartSpec["series"][number] => ({
    name,
    nameAt: column(index, heading, heading),
    values: column(index, heading + 1, heading + branches.length),
    color,
  });
  const kind = branches.length <= FEW_COLUMNS ? "column" : "bar";
  const title = by(hasPoints ? chartPoints : chartShare, first.node.nivel);
  return {
    id: "proyeccion",
    kind,
    title,
    description: describe(title, branches.length),
    // Names as long as the office's do not fit under columns: they stand in the table above.
    categories: column(kind === "bar" ? NAMES : LEFT, heading + 1, heading + branches.length),
    series: hasPoints
      ? [
          series(headings.programado, COLUMN.programado, COLORS.programado),
          series(headings.base, COLUMN.base, COLORS.avance),
          series(headings.projected, COLUMN.projected, COLORS.recursos),
        ]
      : [
          series(headings.base, COLUMN.baseShare, COLORS.avance),
          series(headings.projected, COLUMN.projectedShare, COLORS.recursos),
        ],
    valueAxis: {
      minimum: 0,
      maximum: null,
      majorUnit: null,
      format: hasPoints ? FORMATS.points : "0\\ %",
      title: null,
    },
    labelFormat: hasPoints ? FORMATS.points : FORMATS.share,
    legend: "bottom",
    gapWidth: 60,
    area: {
      top,
      left: LEFT,
      bottom: top + chartRows(branches.length) - 1,
      right: LAST,
    },
  };
}

/** How tall the chart of so many nodes is. */
export function chartRows(nodos: number): number {
  return nodos <= FEW_COLUMNS ? SHORTEST : Math.max(SHORTEST, Math.ceil(nodos * 2.4) + 4);
}

/** Names under columns need room. */
const FEW_COLUMNS = 6;
const SHORTEST = 16;
