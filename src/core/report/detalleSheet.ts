import { a1, addressOf } from "../grid/a1";
import type { SujetoDelPlan, SujetoDeMeta, SujetoDeNodo } from "../cifras/sujeto";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { HEADINGS, periodoLine, REPORT } from "./text";
import { cifraCell, empty, heightFor, nivelCell, text } from "./cells";
import { COLORS } from "./looks";
import { followLines, formulaOf, type CifraViva } from "./liveFormulas";
import type { ReportContext } from "./reportContext";
import type { CellSpec, Look, RowSpec, SheetSpec } from "./reportSpec";
import { tablePaper } from "./tablePaper";
import { armonizacionText, situacionText } from "../text/estados";

/** Every node of the plan from the top down, its metas at the leaves, grouped by level. */
export function detalleSheet(context: ReportContext): SheetSpec {
  const { evaluation, names } = context;
  const columns = columnsFor(evaluation);
  const subtitle = [periodoLine(evaluation.periodo), ...followLines(context)].join(" · ");
  return {
    key: "detalle",
    name: names.detalle,
    tabColor: COLORS.blue,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: [text(REPORT.detalleTitle, "title")], height: 28 },
      { cells: [text(subtitle, "subtitle")], height: 18 },
      { cells: columns.map(({ heading }) => text(heading, "heading")), height: 34 },
      ...nodoRows(evaluation.raiz, columns, context),
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    table: null,
    charts: [],
    print: tablePaper("legal", HEADER_ROW),
  };
}

/** Where each node stands on the sheet. */
export function detalleRows(raiz: NodoEvaluado): ReadonlyMap<Branch, number> {
  const rows = new Map<Branch, number>();
  let next = HEADER_ROW + 1;
  const visit = ({ node, branches, metas }: NodoEvaluado): void => {
    rows.set(node, next++);
    branches.forEach(visit);
    next += metas.length;
  };
  visit(raiz);
  return rows;
}

/** Columns that other sheets refer to: they stand before those that may be missing. */
export const DETALLE_COLUMNS = {
  peso: 3,
  programado: 4,
  avance: 5,
  cumplimiento: 6,
  nivel: 7,
} as const;

const HEADER_ROW = 2;
/** Excel groups no deeper. */
const DEEPEST_OUTLINE = 7;

interface DetalleColumn {
  readonly heading: string;
  readonly width: number;
  readonly nodo: (nodo: NodoEvaluado, looks: NodoLooks, of: OfNodo) => CellSpec;
  readonly meta: (meta: MetaEvaluada, cifras: SujetoDeMeta) => CellSpec;
}

/** The figures of a node, and the formulas that give the same. */
interface OfNodo {
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
  readonly formulas: ReportContext["live"];
}

interface NodoLooks {
  readonly words: Look;
  readonly number: Look;
}

const COLUMNS: readonly DetalleColumn[] = [
  {
    heading: HEADINGS.codigo,
    width: 12,
    nodo: ({ node }, { words }) => text(node.codigo === "" ? REPORT.plan : node.codigo, words),
    meta: ({ meta }) => text(meta.codigo, "code"),
  },
  {
    heading: HEADINGS.nivelDelPlan,
    width: 18,
    nodo: ({ node }, { words }) => text(node.codigo === "" ? REPORT.planLong : node.nivel, words),
    meta: () => text(REPORT.meta, "textMuted"),
  },
  {
    heading: HEADINGS.nombre,
    width: 54,
    nodo: ({ node }, { words }) => text(node.nombre, words),
    meta: ({ meta }) => text(meta.nombre),
  },
  {
    heading: HEADINGS.peso,
    width: 11,
    nodo: figureOf("peso"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.programado,
    width: 12,
    nodo: figureOf("programado"),
    meta: (_meta, cifras) => cifraCell(cifras, "programado"),
  },
  {
    heading: HEADINGS.avance,
    width: 10,
    nodo: figureOf("avance"),
    meta: (_meta, cifras) => cifraCell(cifras, "avance"),
  },
  {
    heading: HEADINGS.cumplimiento,
    width: 13,
    nodo: figureOf("cumplimiento"),
    meta: (_meta, cifras) => cifraCell(cifras, "cumplimiento"),
  },
  {
    heading: HEADINGS.nivelOEstado,
    width: 15,
    nodo: (nodo, _looks, { sujeto, formulas }) =>
      nivelCell(sujeto, formulaOf(formulas.of(nodo, "nivel"))),
    meta: (meta) => text(situacionText(meta), "textMuted"),
  },
  {
    heading: HEADINGS.programadoFisico,
    width: 12,
    nodo: blank,
    meta: (_meta, cifras) => cifraCell(cifras, "programadoFisico"),
  },
  {
    heading: HEADINGS.ejecutadoFisico,
    width: 11,
    nodo: blank,
    meta: (_meta, cifras) => cifraCell(cifras, "ejecutadoFisico"),
  },
  {
    heading: HEADINGS.unidad,
    width: 14,
    nodo: blank,
    meta: ({ meta }) => text(meta.fila.unidad ?? ""),
  },
  {
    heading: HEADINGS.dependencia,
    width: 26,
    nodo: blank,
    meta: ({ meta }) => text(meta.fila.dependencia ?? ""),
  },
  {
    heading: HEADINGS.armonizacion,
    width: 25,
    nodo: blank,
    meta: ({ armonizacion }) => text(armonizacion === null ? "" : armonizacionText(armonizacion)),
  },
  {
    heading: HEADINGS.metas,
    width: 8,
    nodo: figureOf("conteo.metas"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.programadas,
    width: 12,
    nodo: figureOf("conteo.programadas"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.conEjecucion,
    width: 11,
    nodo: figureOf("conteo.conEjecucion"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.sinEjecucion,
    width: 11,
    nodo: figureOf("conteo.sinEjecucion"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.sinReporte,
    width: 10,
    nodo: figureOf("conteo.sinReporte"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.noProgramadas,
    width: 13,
    nodo: figureOf("conteo.noProgramadas"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.avanceReportado,
    width: 11,
    nodo: figureOf("reportado.avance"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.cumplimientoReportado,
    width: 13,
    nodo: figureOf("reportado.cumplimiento"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.avanceDelCuatrienio,
    width: 13,
    nodo: figureOf("cuatrienio.avance"),
    meta: () => empty("text"),
  },
  {
    heading: HEADINGS.cumplimientoDelCuatrienio,
    width: 13,
    nodo: figureOf("cuatrienio.cumplimiento"),
    meta: (_meta, cifras) => cifraCell(cifras, "cuatrienio.cumplimiento"),
  },
  {
    heading: HEADINGS.celda,
    width: 9,
    nodo: ({ node: { at } }, { words }) =>
      at === null ? empty(words) : { ...text(a1(at.row, at.column), words), link: addressOf(at) },
    meta: ({ meta: { fila } }) => ({
      ...text(a1(fila.at.row, fila.at.column), "code"),
      link: addressOf(fila.at),
    }),
  },
];

function figureOf(
  medida: keyof SujetoDeNodo["cifras"] & CifraViva,
): (nodo: NodoEvaluado, looks: NodoLooks, of: OfNodo) => CellSpec {
  return (nodo, { number }, { sujeto, formulas }) =>
    cifraCell(sujeto, medida, number, formulaOf(formulas.of(nodo, medida)));
}

/** A column of which the matriz says nothing is left out. */
function columnsFor({ metas, cuatrienio }: Evaluation): readonly DetalleColumn[] {
  const says: Readonly<Record<string, boolean>> = {
    [HEADINGS.unidad]: metas.some(({ meta }) => meta.fila.unidad !== null),
    [HEADINGS.dependencia]: metas.some(({ meta }) => meta.fila.dependencia !== null),
    [HEADINGS.avanceDelCuatrienio]: cuatrienio.raiz.cumplimiento !== null,
    [HEADINGS.cumplimientoDelCuatrienio]: cuatrienio.raiz.cumplimiento !== null,
    [HEADINGS.armonizacion]: metas.some(({ armonizacion }) => armonizacion !== null),
  };
  return COLUMNS.filter(({ heading }) => says[heading] ?? true);
}

function nodoRows(
  nodo: NodoEvaluado,
  columns: readonly DetalleColumn[],
  context: ReportContext,
): readonly RowSpec[] {
  const { cifras, live: formulas } = context;
  const { node, branches, metas } = nodo;
  const of = { sujeto: cifras.deNodo(node), formulas };
  const looks = LOOKS_BY_DEPTH[node.depth] ?? DEEPER;
  return [
    grouped(node.depth - 1, columns, (column) => column.nodo(nodo, looks, of)),
    ...branches.flatMap((branch) => nodoRows(branch, columns, context)),
    ...metas.map((meta) => {
      const own = cifras.deMeta(meta.meta.fila);
      return grouped(node.depth, columns, (column) => column.meta(meta, own));
    }),
  ];
}

const LOOKS_BY_DEPTH: readonly NodoLooks[] = [
  { words: "totalText", number: "totalNumber" },
  { words: "level1", number: "level1Number" },
  { words: "level2", number: "level2Number" },
  { words: "level3", number: "level3Number" },
];
const DEEPER: NodoLooks = { words: "textStrong", number: "numberStrong" };

/** As tall as the longest of its texts. */
function grouped(
  depth: number,
  columns: readonly DetalleColumn[],
  cellOf: (column: DetalleColumn) => CellSpec,
): RowSpec {
  const cells = columns.map((column) => ({ cell: cellOf(column), width: column.width }));
  const heights = cells.map(({ cell, width }) =>
    heightFor(cell.kind === "text" ? cell.text : "", width),
  );
  return {
    cells: cells.map(({ cell }) => cell),
    height: Math.max(...heights),
    ...(depth > 0 && { outline: Math.min(depth, DEEPEST_OUTLINE) }),
  };
}

function blank(_nodo: NodoEvaluado, { words }: NodoLooks): CellSpec {
  return empty(words);
}
