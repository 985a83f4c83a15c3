import { mostradaDeNodo } from "../cifras/mostradas";
import {
  calendarioDe,
  plazosDe,
  proximaDeDependencias,
  type Entrega,
} from "../calendario/calendario";
import { proximaEntregaText } from "../calendario/text";
import { evidenciasDe } from "../evidencias/evidencias";
import { fichasDe, type Correccion, type FichaDeDependencia } from "../fichas/ficha";
import {
  dineroDeFichaText,
  evidenciasDeFichaText,
  FICHAS,
  masFichasText,
  masMetasText,
  metasDeFichaText,
  tendenciaText,
} from "../fichas/text";
import { findingFix, findingText, tipoDeAlertaText } from "../rules/ruleText";
import { esperadoFrenteText } from "../tablero/text";
import { listed } from "../text/listed";
import { BLANK_ROW, heightFor, nivelCell, rowAt, spread, text, unidadCell } from "./cells";
import { COLORS } from "./looks";
import { pageOf, type Page } from "./page";
import type { ReportContext } from "./reportContext";
import { addComparison } from "./fichaChart";
import { COLUMNS, DESCRIPCION, heightOf, ROW } from "./fichaColumns";
import type { ChartSpec, SheetSpec } from "./reportSpec";
import { letterPaper, pointsAtScale, scaleToFit } from "./tablePaper";
import { HEADINGS, periodoLine, REPORT } from "./text";

type FichasContext = Pick<
  ReportContext,
  "evaluation" | "cifras" | "serie" | "workbook" | "names" | "time" | "hallada"
>;

/** One page for each dependencia that answers for metas; `null`: the matriz names none. */
export function fichasSheet(context: FichasContext): SheetSpec | null {
  const { evaluation, serie, workbook, hallada } = context;
  const evidencias = evidenciasDe(workbook, evaluation, hallada);
  const fichas = fichasDe(evaluation, { serie, evidencias });
  return fichas.length === 0 ? null : sheetOf(context, fichas);
}

/** What stands where an earlier publication wrote cards of dependencias that are no longer named. */
export function fichasSheetOfNothing(context: FichasContext): SheetSpec {
  return sheetOf(context, []);
}

function sheetOf(context: FichasContext, fichas: readonly FichaDeDependencia[]): SheetSpec {
  const page = pageOf();
  const scale = scaleToFit(WIDTHS, MOST_SCALE);
  const breaks: number[] = [];
  const charts: ChartSpec[] = [];
  for (const ficha of fichas.slice(0, MOST_FICHAS)) {
    if (page.rows.length > 0) breaks.push(page.rows.length);
    const chart = addFicha(page, ficha, context, pointsAtScale(scale));
    if (chart !== null) charts.push(chart);
  }
  if (fichas.length === 0) page.add(rowAt(LEFT, [text(FICHAS.nada, "caption")]));
  if (fichas.length > MOST_FICHAS)
    page.add(rowAt(LEFT, [text(masFichasText(fichas.length - MOST_FICHAS), "caption")]));
  return {
    key: "fichas",
    name: context.names.fichas,
    tabColor: COLORS.sand,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts,
    print: { ...letterPaper("landscape"), scale, breaks },
  };
}

/** What it hands in next, as of the day of the publication. */
function proximaOf({ evaluation, serie, time }: FichasContext): Entrega | null {
  const { vigencia } = evaluation.periodo;
  if (vigencia === null) return null;
  return proximaDeDependencias(
    calendarioDe({
      vigencia,
      oficial: evaluation.pesos.oficial,
      plazos: plazosDe(evaluation.parametros),
      hoy: time.slice(0, 10),
      guardados: serie.flatMap(({ clave, guardado }) => (guardado === null ? [] : [clave])),
    }),
  );
}

/**
 * @param room points of rows on one page
 * @returns its chart
 */
function addFicha(
  page: Page,
  ficha: FichaDeDependencia,
  context: FichasContext,
  room: number,
): ChartSpec | null {
  const { nombre, puesto, grupo, tendencia, metas, correcciones, evidencias } = ficha;
  const began = page.rows.length;
  const says = (words: string | null, columns = COLUMNS.length): void => {
    if (words === null) return;
    const height = Math.max(18, heightFor(words, widthOf(columns)));
    const row = page.add(rowAt(LEFT, spread(text(words, "prose"), columns), height));
    page.merge(row, [[LEFT, LEFT + columns - 1]]);
  };
  const section = (words: string, columns = COLUMNS.length): unknown =>
    page.add(rowAt(LEFT, spread(text(words, "section"), columns), 22));
  page.add(rowAt(LEFT, [text(nombre, "title")], 26));
  const subtitulo = `${FICHAS.titulo} · ${periodoLine(context.evaluation.periodo)}`;
  page.add(rowAt(LEFT, [text(subtitulo, "subtitle")], 18));
  page.add(
    rowAt(
      LEFT,
      HEAD.map((one) => text(one, "heading")),
      20,
    ),
  );
  page.add(
    rowAt(
      LEFT,
      [
        unidadCell(mostradaDeNodo(grupo, grupo.cumplimiento), "porcentaje", "numberStrong"),
        text(esperadoFrenteText(puesto) ?? FICHAS.sinComparar),
        nivelCell(grupo),
        unidadCell(mostradaDeNodo(grupo, grupo.avance), "puntos"),
        unidadCell(grupo.programado, "puntos"),
        text(metasDeFichaText(grupo.conteo)),
        text(dineroDeFichaText(grupo.montos) ?? REPORT.none),
      ],
      30,
    ),
  );
  const chart = addComparison(page, ficha, context, BESIDE_CHART, () => {
    for (const words of [
      tendenciaText(tendencia),
      evidenciasDeFichaText(evidencias),
      proximaEntregaText(proximaOf(context)),
    ])
      says(words, BESIDE);
    section(FICHAS.corregir, BESIDE);
    if (correcciones.length === 0) says(FICHAS.nadaQueCorregir, BESIDE);
    else
      page.add(
        rowAt(
          LEFT,
          CORRECCION.map((one) => text(one, "heading")),
          20,
        ),
      );
    for (const one of correcciones.slice(0, MOST_CORRECCIONES)) addCorreccion(page, one);
  });
  section(FICHAS.susMetas);
  page.add(
    rowAt(
      LEFT,
      COLUMNS.map(({ heading }) => text(heading, "heading")),
      20,
    ),
  );
  const taken = page.rows.slice(began).reduce((sum, { height }) => sum + (height ?? ROW), 0);
  let left = room - taken - ROW;
  let shown = 0;
  for (const one of metas) {
    const cells = COLUMNS.map(({ cell }) => cell(one, context));
    const height = heightOf(cells);
    if (height > left) break;
    left -= height;
    shown++;
    page.add(rowAt(LEFT, cells, height));
  }
  if (shown < metas.length)
    page.add(
      rowAt(
        LEFT,
        [text(masMetasText(metas.length - shown, context.names.detalle), "caption")],
        ROW,
      ),
    );
  else page.add(BLANK_ROW);
  return chart;
}

function widthOf(columns: number): number {
  return COLUMNS.slice(0, columns).reduce((sum, { width }) => sum + width, 0);
}

function addCorreccion(page: Page, { tipo, finding, metas, puntos }: Correccion): void {
  const fix = findingFix(finding);
  const que = `${tipoDeAlertaText(tipo)}. ${fix ?? findingText(finding)}`;
  const cuales = listed(metas);
  const row = page.add(
    rowAt(
      LEFT,
      [unidadCell(puntos, "puntos"), text(que), ...spread(text(cuales), BESIDE - 2)],
      Math.max(heightFor(que, DESCRIPCION), heightFor(cuales, widthOf(BESIDE) - widthOf(2))),
    ),
  );
  page.merge(row, [[LEFT + 2, LEFT + BESIDE - 1]]);
}

const HEAD = [
  FICHAS.cumplimiento,
  FICHAS.esperado,
  HEADINGS.nivel,
  HEADINGS.avance,
  HEADINGS.programado,
  FICHAS.metas,
  FICHAS.dinero,
] as const;

const CORRECCION = [
  FICHAS.corregirPuntos,
  FICHAS.corregirQue,
  FICHAS.corregirMetas,
  ...["", ""],
] as const;

const LEFT = 1;
/** The last two columns, which are wide. */
const CHART_LEFT = LEFT + COLUMNS.length - 2;
/** How many columns stand beside it. */
const BESIDE = CHART_LEFT - LEFT;
const BESIDE_CHART = {
  names: LEFT + 1,
  namesWidth: DESCRIPCION,
  chart: { left: CHART_LEFT, right: LEFT + COLUMNS.length - 1 },
};
const WIDTHS = [2, ...COLUMNS.map(({ width }) => width)];
/** Looked at on paper: at what the widths alone would allow, LibreOffice leaves the last column to a page of its own. */
const MOST_SCALE = 60;
/** The dearest: the others stand in Alertas. */
const MOST_CORRECCIONES = 6;
/** Twice what the largest office has. */
const MOST_FICHAS = 60;
