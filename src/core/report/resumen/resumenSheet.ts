import { differByMoreThanPrinted } from "../../cifras/differByMoreThanPrinted";
import { codigoDeCifras } from "../../cifras/codigoDeCifras";
import { identidadOf } from "../../plan/identidad";
import { namingRow } from "../../matriz/words/namingRow";
import { baseDeParteText, parteText } from "../../parte/text";
import { puestoDe } from "../../tablero/puesto";
import { esperadoFrenteText } from "../../tablero/text";
import { cruceText } from "../../text/cruce";
import { longDate } from "../../text/format";
import { BLANK_ROW, rowAt, text } from "../cells";
import { COLORS } from "../looks";
import { followLines } from "../liveFormulas";
import { metodologiaLines, type RuleLine } from "../metodologia";
import { pageOf, type Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { SheetSpec } from "../reportSpec";
import { sourceRows } from "../sourceRows";
import { pointsAtScale, scaleToFit } from "../tablePaper";
import { addCortes } from "./cortes";
import { chartBeside } from "./chartBeside";
import {
  CHARTS,
  gapNote,
  levelSection,
  periodoLine,
  REPORT,
  planLine,
  simpleMeanNote,
  SOURCE_LABELS,
  sourceLine,
} from "../text";
import { addCards } from "./cards";
import { addCuatrienio } from "./cuatrienio";
import { addDependencias, decisionesOf } from "./decisiones";
import { addLine, addNote, section, WIDTHS } from "./layout";
import { addNodoTable } from "./nodoTable";
import { addTotals } from "./totals";

/**
 * A page for who decides, and the method on its own: the plan's figures, its first level, both totals (R12, R20), the simple mean
 * where it says something else (R10), the method with every default in force, and the source.
 *
 * @param graficos whose first chart, the cumplimiento of the first level, stands here too
 */
export function resumenSheet(context: ReportContext, graficos: SheetSpec): SheetSpec {
  const { evaluation, names, cifras } = context;
  const codigo = codigoDeCifras(cifras);
  const page = pageOf();
  addTitle(page, context);
  page.add(BLANK_ROW);
  addCards(page, context);
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(levelSection(evaluation.matriz.levels[0] ?? REPORT.plan)), 22));
  addNodoTable(page, context);
  for (const line of followLines(context)) addLine(page, line);
  addNotes(page, context);
  addTotals(page, context, decisionesOf(context));
  const beside = page.rows.length;
  addDependencias(page, context);
  addCortes(page, context);
  addCuatrienio(page, context);
  const scale = scaleToFit(WIDTHS, PRINT_SCALE);
  const charts = chartBeside(page, { beside, room: pointsAtScale(scale) }, graficos);
  addLine(page, CHARTS.legend(evaluation.parametros));
  addLine(page, REPORT.definicion(evaluation.parametros.topeDeMeta.valor, codigo));
  addLine(page, REPORT.firmas);
  const breaks = [page.rows.length + 1];
  addBox(page, REPORT.method, metodologiaLines(evaluation));
  addBox(page, REPORT.source, [
    ...sourceRows(context),
    { label: SOURCE_LABELS.codigo, text: SOURCE_LABELS.codigoText(codigo) },
  ]);
  return {
    key: "resumen",
    name: names.resumen,
    tabColor: COLORS.brand,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts,
    print: {
      paper: "letter",
      orientation: "landscape",
      scale,
      repeatRows: null,
      breaks,
      footer: REPORT.footer,
    },
  };
}

/** At most: so the figures hold on a page of their own, above the method. */
const PRINT_SCALE = 62;

function addTitle(page: Page, { evaluation, workbook, time }: ReportContext): void {
  const { matriz, raiz, periodo, parte, metas } = evaluation;
  const { nombre } = raiz.node;
  const title = nombre === "" ? REPORT.title : `${REPORT.title} · ${nombre}`;
  const source = sourceLine(workbook.name, matriz.sheet, namingRow(matriz));
  page.add(rowAt(1, [text(title, "title")], 30));
  if (parte !== null) {
    page.add(rowAt(1, [text(parteText(parte, metas.length), "subtitle")], 18));
    page.add(rowAt(1, [text(baseDeParteText({ parte, periodo }), "subtitle")], 18));
  }
  const plan = planLine(identidadOf(evaluation));
  if (plan !== null) page.add(rowAt(1, [text(plan, "subtitle")], 18));
  page.add(rowAt(1, [text(periodoLine(periodo), "subtitle")], 18));
  page.add(rowAt(1, [text(`${source} · ${longDate(time)}`, "subtitle")], 18));
}

/** R5 and R10: what a reader of the table must know. */
function addNotes(page: Page, { evaluation, cifras }: ReportContext): void {
  const { raiz, parametros, simpleMean } = evaluation;
  const frente = esperadoFrenteText(puestoDe(cifras.plan));
  if (frente !== null) addLine(page, `${frente}.`);
  if (differByMoreThanPrinted(simpleMean, raiz.cumplimiento, parametros))
    addLine(page, simpleMeanNote(simpleMean, raiz.cumplimiento));
  if (evaluation.cruce !== null) addLine(page, cruceText(evaluation.cruce));
  const inGap = [raiz, ...raiz.branches]
    .filter((nodo) => nodo.inGap)
    .map(({ node }) => (node.codigo === "" ? REPORT.plan : node.codigo));
  if (inGap.length > 0) addLine(page, gapNote(inGap, parametros));
}

function addBox(page: Page, title: string, lines: readonly RuleLine[]): void {
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(title), 22));
  for (const { label, text: words } of lines) addNote(page, label, words);
}
