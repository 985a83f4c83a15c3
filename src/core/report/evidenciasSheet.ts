import { evidenciasDe, type EvidenciaDeMeta, type Evidencias } from "../evidencias/evidencias";
import {
  avisoDePieza,
  EVIDENCIA,
  evidenciasText,
  FORMA,
  INDICE,
  verificacionText,
} from "../evidencias/text";
import type { Pieza } from "../evidencias/pieza";
import { a1, addressOf } from "../grid/a1";
import { heightFor, text } from "./cells";
import { COLORS } from "./looks";
import type { ReportContext } from "./reportContext";
import type { CellSpec, SheetSpec } from "./reportSpec";
import { tablePaper } from "./tablePaper";
import { HEADINGS, periodoLine, REPORT } from "./text";

type EvidenciasContext = Pick<ReportContext, "evaluation" | "workbook" | "names" | "hallada">;

/** R22: what supports each meta, those that lack it first; `null`: the matriz has no column of evidence. */
export function evidenciasSheet(context: EvidenciasContext): SheetSpec | null {
  const evidencias = evidenciasDe(context.workbook, context.evaluation, context.hallada);
  return evidencias && sheetOf(context, evidencias);
}

/** What stands where an earlier publication wrote an index and the matriz has no such column any more. */
export function evidenciasSheetOfNothing(context: EvidenciasContext): SheetSpec {
  return sheetOf(context, null);
}

function sheetOf(
  { evaluation, names }: EvidenciasContext,
  evidencias: Evidencias | null,
): SheetSpec {
  const asked = (evidencias?.metas ?? []).filter(({ estado }) => estado !== "noSePide");
  const columns = asked.some(({ meta }) => meta.meta.fila.verificacion !== undefined)
    ? [...COLUMNS, DE_VERIFICACION]
    : COLUMNS;
  const rows = [...asked].sort((a, b) => ORDER.indexOf(a.estado) - ORDER.indexOf(b.estado));
  return {
    key: "evidencias",
    name: names.evidencias,
    tabColor: COLORS.sand,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: [text(INDICE.titulo, "title")], height: 28 },
      { cells: [text(periodoLine(evaluation.periodo), "subtitle")], height: 18 },
      {
        cells: [
          text(evidencias === null ? INDICE.sinColumna : evidenciasText(evidencias), "caption"),
        ],
        height: 18,
      },
      { cells: columns.map(({ heading }) => text(heading, "heading")), height: 22 },
      ...rows.map((one) => {
        const cells = columns.map(({ cell }) => cell(one));
        const heights = cells.map((cell, index) =>
          cell.kind === "text" ? heightFor(cell.text, columns[index]?.width ?? 0) : 0,
        );
        return { cells, height: Math.max(...heights) };
      }),
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    table: null,
    charts: [],
    print: tablePaper("letter", HEADER_ROW),
  };
}

const ORDER = ["sinEvidencia", "porRevisar", "noEncontrada", "sinColumna", "conEvidencia"];
const HEADER_ROW = 3;

interface Columna {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: EvidenciaDeMeta) => CellSpec;
}

/** R22: what the office made of it, where it wrote so of any meta. */
const DE_VERIFICACION: Columna = {
  heading: INDICE.verificacion,
  width: 40,
  cell: ({ meta: { meta } }) =>
    text(meta.fila.verificacion ? verificacionText(meta.fila.verificacion) : ""),
};

/** "Enlace", "Archivo o carpeta · Sin comprobar", or why nobody else can open it. */
function formaText(pieza: Pieza): string {
  const aviso = avisoDePieza(pieza);
  if (pieza.problema === null && aviso !== null) return `${FORMA[pieza.forma]} · ${aviso}`;
  return aviso ?? FORMA[pieza.forma];
}

const COLUMNS: readonly Columna[] = [
  { heading: REPORT.meta, width: 13, cell: ({ meta }) => text(meta.meta.codigo, "code") },
  { heading: HEADINGS.nombre, width: 50, cell: ({ meta }) => text(meta.meta.nombre) },
  {
    heading: HEADINGS.dependencia,
    width: 28,
    cell: ({ meta }) => text(meta.meta.fila.dependencia ?? ""),
  },
  { heading: INDICE.estado, width: 24, cell: ({ estado }) => text(EVIDENCIA[estado]) },
  {
    heading: INDICE.evidencia,
    width: 60,
    cell: ({ piezas }) => text(piezas.map(({ texto }) => texto).join("\n")),
  },
  {
    heading: INDICE.forma,
    width: 34,
    cell: ({ piezas }) => text(piezas.map(formaText).join("\n")),
  },
  {
    heading: HEADINGS.celda,
    width: 12,
    cell: ({ at }) =>
      at === null
        ? text("", "code")
        : { kind: "text", text: a1(at.row, at.column), look: "code", link: addressOf(at) },
  },
];
