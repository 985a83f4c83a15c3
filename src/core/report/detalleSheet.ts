import { a1, addressOf } from "../grid/a1";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { armonizacionText, estadoText } from "../text/pane";
import { HEADINGS, periodoLine, REPORT } from "../text/report";
import { empty, figure, FORMATS, live, nivelCell, quantity, spread, text } from "./cells";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportOf";
import type { CellSpec, Look, RowSpec, SheetSpec } from "./reportSpec";

/** Every node of the plan from the top down, its metas at the leaves, grouped by level. */
export function detalleSheet(context: ReportContext): SheetSpec {
  const { evaluation, names } = context;
  return {
    key: "detalle",
    name: names.detalle,
    tabColor: COLORS.blue,
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: [
      { cells: [text(REPORT.detalleTitle, "title")], height: 28 },
      { cells: [text(periodoLine(evaluation.periodo), "subtitle")], height: 18 },
      { cells: COLUMNS.map(({ heading }) => text(heading, "heading")), height: 34 },
      ...nodoRows(evaluation.raiz, context),
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    table: null,
    charts: [],
    print: { orientation: "landscape", scale: "fitWidth", repeatRows: { first: HEADER_ROW, last: HEADER_ROW }, breaks: [], footer: REPORT.footer },
  };
}

/** Where each node stands on the sheet, by code. */
export function detalleRows(raiz: NodoEvaluado): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let next = HEADER_ROW + 1;
  const visit = ({ node, branches, metas }: NodoEvaluado): void => {
    rows.set(node.codigo, next++);
    branches.forEach(visit);
    next += metas.length;
  };
  visit(raiz);
  return rows;
}

const HEADER_ROW = 2;
/** Columns that other sheets refer to. */
export const DETALLE_COLUMNS = { avance: 6, cumplimiento: 7, nivel: 8 } as const;
const COLUMNS = [
  { heading: HEADINGS.codigo, width: 13 },
  { heading: HEADINGS.nivelDelPlan, width: 20 },
  { heading: HEADINGS.nombre, width: 62 },
  { heading: HEADINGS.dependencia, width: 30 },
  { heading: HEADINGS.peso, width: 9 },
  { heading: HEADINGS.programado, width: 12 },
  { heading: HEADINGS.avance, width: 10 },
  { heading: HEADINGS.cumplimiento, width: 13 },
  { heading: HEADINGS.nivelOEstado, width: 16 },
  { heading: HEADINGS.programadoFisico, width: 12 },
  { heading: HEADINGS.ejecutadoFisico, width: 12 },
  { heading: HEADINGS.unidad, width: 16 },
  { heading: HEADINGS.proyecto, width: 24 },
  { heading: HEADINGS.metas, width: 8 },
  { heading: HEADINGS.programadas, width: 12 },
  { heading: HEADINGS.conEjecucion, width: 11 },
  { heading: HEADINGS.sinEjecucion, width: 11 },
  { heading: HEADINGS.noProgramadas, width: 13 },
  { heading: HEADINGS.avanceReportado, width: 11 },
  { heading: HEADINGS.cumplimientoReportado, width: 13 },
  { heading: HEADINGS.celda, width: 14 },
] as const;

/** Excel groups no deeper. */
const DEEPEST_OUTLINE = 7;

function nodoRows(nodo: NodoEvaluado, context: ReportContext): readonly RowSpec[] {
  return [
    nodoRow(nodo, context),
    ...nodo.branches.flatMap((branch) => nodoRows(branch, context)),
    ...nodo.metas.map((meta) => metaRow(meta, nodo.node.depth, context)),
  ];
}

function nodoRow(nodo: NodoEvaluado, { live: formulas }: ReportContext): RowSpec {
  const { node, peso, programado, conteo, reportado } = nodo;
  const [words, number] = LOOKS_BY_DEPTH[node.depth] ?? DEEPER;
  const isPlan = node.codigo === "";
  return grouped(node.depth - 1, [
    text(isPlan ? REPORT.plan : node.codigo, words),
    text(isPlan ? REPORT.planLong : node.nivel, words),
    text(node.nombre, words),
    empty(words),
    figure(peso, FORMATS.share, number),
    figure(inPoints(programado), FORMATS.points, number),
    live(inPoints(nodo.avance), formulas.avance(nodo), FORMATS.points, number),
    live(nodo.cumplimiento, formulas.cumplimiento(nodo), FORMATS.share, number),
    nivelCell(nodo.nivel),
    ...spread(empty(words), 4),
    figure(conteo.metas, FORMATS.count, number),
    figure(conteo.programadas, FORMATS.count, number),
    figure(conteo.conEjecucion, FORMATS.count, number),
    figure(conteo.sinEjecucion, FORMATS.count, number),
    figure(conteo.noProgramadas, FORMATS.count, number),
    figure(inPoints(reportado.avance), FORMATS.points, number),
    figure(reportado.cumplimiento, FORMATS.share, number),
    node.at === null ? empty(words) : { kind: "text", text: a1(node.at.row, node.at.column), look: words, link: addressOf(node.at) },
  ]);
}

const LOOKS_BY_DEPTH: readonly (readonly [words: Look, number: Look])[] = [["totalText", "totalNumber"], ["level1", "level1Number"], ["level2", "level2Number"], ["level3", "level3Number"]];
const DEEPER = ["textStrong", "numberStrong"] as const;

function metaRow({ meta, estado, programado, ejecutado, cumplimiento, armonizacion, peso }: MetaEvaluada, depth: number, { evaluation }: ReportContext): RowSpec {
  const { ponderador } = evaluation.pesos;
  const promised = estado === "noProgramada" || ponderador === null ? null : peso * ponderador;
  const { fila } = meta;
  return grouped(depth, [
    text(meta.codigo, "code"),
    text(REPORT.meta, "textMuted"),
    text(meta.nombre),
    text(fila.dependencia ?? ""),
    empty("text"),
    figure(inPoints(promised), FORMATS.points),
    figure(promised === null || cumplimiento === null ? null : promised * cumplimiento * 100, FORMATS.points),
    figure(cumplimiento, FORMATS.share),
    text(estadoText(estado), "textMuted"),
    quantity(programado),
    quantity(ejecutado),
    text(fila.unidad ?? ""),
    text(armonizacion === null ? "" : armonizacionText(armonizacion)),
    ...spread(empty("text"), 7),
    { kind: "text", text: a1(fila.at.row, fila.at.column), look: "code", link: addressOf(fila.at) },
  ]);
}

function grouped(depth: number, cells: readonly CellSpec[]): RowSpec {
  return depth <= 0 ? { cells } : { cells, outline: Math.min(depth, DEEPEST_OUTLINE) };
}

function inPoints(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}
