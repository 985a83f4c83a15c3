import { namingRow } from "../matriz/words/namingRow";
import type { Evaluation } from "../plan/evaluation";
import { HOJA_PROYECCION } from "./proyeccion/text";
import { periodoLine, REPORT, sourceLine } from "./text";
import { changesOfNivel, compare } from "../whatIf/compare";
import { earlyWarning } from "../whatIf/earlyWarning";
import type { Camino } from "../whatIf/whatItTakes";
import type { Proyeccion } from "../whatIf/project";
import { BLANK_ROW, rowAt, text } from "./cells";
import { COLORS } from "./looks";
import { pageOf } from "./page";
import { alertaTable } from "./proyeccion/alertaTable";
import { caminoTable } from "./proyeccion/caminoTable";
import { barrasOf } from "./proyeccion/barras";
import { LEFT, WIDTHS } from "./proyeccion/layout";
import {
  chartRows,
  escenarioChart,
  escenarioRows,
  nodoHeadings,
  nodoRows,
} from "./proyeccion/nodoTable";
import { assumed, cards, note, section } from "./proyeccion/parts";
import { tornado } from "./proyeccion/tornado";
import type { ReportOptions } from "./reportContext";
import type { ChartSpec, RowSpec, SheetSpec } from "./reportSpec";
import { sourceRows } from "./sourceRows";
import { longDate } from "../text/format";
import { cambiosText } from "../whatIf/text";

/** A projection and what it starts from, to be published. */
export interface Publicable {
  readonly evaluation: Evaluation;
  readonly proyeccion: Proyeccion;
  /** As it was saved; `null` when it has no name. */
  readonly nombre: string | null;
  /** The fewest metas that were found; `null`: nothing was looked for. */
  readonly camino: Camino | null;
}

/**
 * A projection to be read without the pane: the plan today and at the end, what is assumed for it, every
 * node in both, where there is most to gain, and who is late (R19). Values only: what was assumed is
 * not in any cell that a formula could ask.
 */
export function proyeccionSheet(
  { evaluation, proyeccion, nombre, camino }: Publicable,
  { workbook, names, time }: Omit<ReportOptions, "formulas">,
): SheetSpec {
  const { matriz, raiz, periodo } = evaluation;
  const comparado = compare(raiz, proyeccion.raiz);
  const page = pageOf();
  const charts: ChartSpec[] = [];
  const breaks: number[] = [];
  const newPage = (): unknown => breaks.push(page.rows.length);

  const title = nombre === null ? HOJA_PROYECCION.title : HOJA_PROYECCION.titled(nombre);
  const source = sourceLine(workbook.name, matriz.sheet, namingRow(matriz));
  page.add(rowAt(LEFT, [text(title, "title")], 30));
  page.add(rowAt(LEFT, [text(periodoLine(periodo), "subtitle")], 18));
  page.add(rowAt(LEFT, [text(`${source} · ${longDate(time)}`, "subtitle")], 18));
  page.add(BLANK_ROW);
  cards(page, comparado, evaluation.parametros);
  page.add(rowAt(LEFT, [text(cambiosText(changesOfNivel(comparado)), "caption")], 18));
  page.add(BLANK_ROW);
  assumed(page, proyeccion);
  page.add(BLANK_ROW);

  if (camino !== null) {
    caminoTable(page, camino);
    page.add(BLANK_ROW);
  }
  const level = matriz.levels[0] ?? REPORT.plan;
  const escenarios = HOJA_PROYECCION.by(HOJA_PROYECCION.escenarios, level);
  page.add(rowAt(LEFT, section(escenarios), 22));
  const heading = nodoHeadings(page);
  escenarioRows(page, comparado, evaluation.parametros);
  page.add(BLANK_ROW);
  const chart = escenarioChart(comparado, names.proyeccion, heading, page.rows.length);
  if (chart !== null) {
    const tall = chartRows(comparado.branches.length);
    const used = heightOf(page.rows) % PAGE_HEIGHT;
    if (used + tall * ROW_HEIGHT > PAGE_HEIGHT) newPage();
    charts.push(chart);
    for (let row = tall; row >= 0; row--) page.add(BLANK_ROW);
  }

  const { dependencias, metas } = barrasOf(raiz, proyeccion);
  const { tornado: words, alerta } = HOJA_PROYECCION;
  for (const one of [
    {
      id: "tornado-dependencias",
      title: words.dependencias,
      what: words.dependencia,
      barras: dependencias,
      countsMetas: true,
    },
    {
      id: "tornado-metas",
      title: words.metas,
      what: words.meta,
      barras: metas,
      countsMetas: false,
    },
  ]) {
    if (one.barras.length === 0) continue;
    newPage();
    charts.push(tornado(page, one, names.proyeccion));
  }

  newPage();
  page.add(rowAt(LEFT, section(HOJA_PROYECCION.nodos), 22));
  nodoHeadings(page);
  nodoRows(page, comparado, evaluation.parametros);

  newPage();
  const warning = earlyWarning(evaluation, raiz);
  alertaTable(
    page,
    HOJA_PROYECCION.by(alerta.title, level),
    level,
    warning.escenarios.map((one) => ({
      codigo: one.de.codigo,
      nombre: one.de.nombre,
      alerta: one,
    })),
  );
  page.add(BLANK_ROW);
  if (warning.dependencias.length > 0) {
    alertaTable(
      page,
      HOJA_PROYECCION.by(alerta.title, words.dependencia),
      words.dependencia,
      warning.dependencias.map((one) => ({ codigo: "", nombre: one.de, alerta: one })),
    );
    page.add(BLANK_ROW);
  }
  page.add(rowAt(LEFT, section(HOJA_PROYECCION.method), 22));
  for (const line of HOJA_PROYECCION.methodLines) note(page, line.label, line.text);
  page.add(BLANK_ROW);
  page.add(rowAt(LEFT, section(REPORT.source), 22));
  for (const line of sourceRows({ evaluation, workbook, time })) note(page, line.label, line.text);

  return {
    key: "proyeccion",
    name: names.proyeccion,
    tabColor: COLORS.recursos,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
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

/** A landscape letter page holds the columns at that scale. */
const PRINT_SCALE = 63;
/** Points of rows that such a page holds at that scale. */
const PAGE_HEIGHT = 780;
/** Of a row that says nothing of its height. */
const ROW_HEIGHT = 15;

function heightOf(rows: readonly RowSpec[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? ROW_HEIGHT), 0);
}
