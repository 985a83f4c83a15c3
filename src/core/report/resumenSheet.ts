import type { NodoEvaluado } from "../plan/evaluation";
import {
  CARDS,
  gapNote,
  HEADINGS,
  levelSection,
  periodoLine,
  REPORT,
  reportadoNote,
  simpleMeanNote,
  sourceLine,
} from "./text";
import { metodologiaLines } from "./metodologia";
import {
  BLANK_ROW,
  empty,
  figure,
  FORMATS,
  heightFor,
  live,
  nivelCell,
  rowAt,
  spread,
  text,
} from "./cells";
import { COLORS } from "./looks";
import { pageOf, type Page } from "./page";
import type { ReportContext } from "./reportContext";
import type { CellSpec, Look, RowSpec, SheetSpec } from "./reportSpec";
import { sourceRows } from "./sourceRows";
import { longDate } from "../text/format";

/**
 * One page for who decides: the plan's figures, its first level, both totals (R12, R20), the simple mean
 * where it says something else (R10), the method with every default in force, and the source.
 */
export function resumenSheet(context: ReportContext): SheetSpec {
  const { evaluation, names, time } = context;
  const { matriz, raiz, periodo } = evaluation;
  const page = pageOf();
  page.add(
    rowAt(
      1,
      [
        text(
          raiz.node.nombre === "" ? REPORT.title : `${REPORT.title} · ${raiz.node.nombre}`,
          "title",
        ),
      ],
      30,
    ),
  );
  page.add(rowAt(1, [text(periodoLine(periodo), "subtitle")], 18));
  page.add(
    rowAt(
      1,
      [
        text(
          `${sourceLine(context.workbook.name, matriz.sheet, matriz.headerRows.at(-1)! + 1)} · ${longDate(time)}`,
          "subtitle",
        ),
      ],
      18,
    ),
  );
  page.add(BLANK_ROW);
  cards(context, page);
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(levelSection(matriz.levels[0] ?? REPORT.plan)), 22));
  page.merge(
    page.add(
      rowAt(
        1,
        [
          ...spread(empty("bandOficial"), 2),
          ...spread(text(REPORT.oficial, "bandOficial"), 5),
          ...spread(text(REPORT.metas, "bandMetas"), 5),
          ...spread(text(REPORT.reportado, "bandReportado"), 3),
        ],
        20,
      ),
    ),
    [
      [3, 7],
      [8, 12],
      [13, 15],
    ],
  );
  page.add(
    rowAt(
      1,
      COLUMNS.map((heading) => text(heading, "heading")),
      32,
    ),
  );
  for (const nodo of raiz.branches) page.add(nodoRow(nodo, context, "text", "number"));
  page.add(nodoRow(raiz, context, "totalText", "totalNumber"));
  notes(context, page);
  totals(context, page);
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.method), 22));
  for (const { label, text: words } of metodologiaLines(evaluation)) addNote(page, label, words);
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.source), 22));
  for (const { label, text: words } of sourceRows(context)) addNote(page, label, words);
  return {
    key: "resumen",
    name: names.resumen,
    tabColor: COLORS.brand,
    columnWidths: WIDTHS,
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts: [],
    print: {
      paper: "letter",
      orientation: "landscape",
      scale: "fitPage",
      repeatRows: null,
      breaks: [],
      footer: REPORT.footer,
    },
  };
}

const WIDTHS = [2, 9, 44, 9, 12, 10, 13, 15, 8, 12, 11, 11, 13, 11, 13, 13];
const LAST = WIDTHS.length - 1;
const COLUMNS = [
  HEADINGS.codigo,
  HEADINGS.nombre,
  HEADINGS.peso,
  HEADINGS.programado,
  HEADINGS.avance,
  HEADINGS.cumplimiento,
  HEADINGS.nivel,
  HEADINGS.metas,
  HEADINGS.programadas,
  HEADINGS.conEjecucion,
  HEADINGS.sinEjecucion,
  HEADINGS.noProgramadas,
  HEADINGS.avanceReportado,
  HEADINGS.cumplimientoReportado,
  HEADINGS.noArmonizadas,
];

function section(title: string, width = LAST): readonly CellSpec[] {
  return spread(text(title, "section"), width);
}

function cards({ evaluation }: ReportContext, page: Page): void {
  const { raiz } = evaluation;
  const shown: readonly (readonly [label: string, value: CellSpec, left: number, right: number])[] =
    [
      [CARDS.cumplimiento, figure(raiz.cumplimiento, FORMATS.share, "cardValue"), 1, 2],
      [CARDS.nivel, text(raiz.nivel ?? REPORT.none, "cardValue"), 3, 4],
      [CARDS.avance, text(CARDS.avanceOf(raiz.avance, raiz.programado), "cardValue"), 5, 7],
      [
        CARDS.metas,
        text(CARDS.metasOf(raiz.conteo.conEjecucion, raiz.conteo.programadas), "cardValue"),
        8,
        11,
      ],
      [CARDS.reportado, figure(raiz.reportado.cumplimiento, FORMATS.share, "cardValue"), 12, LAST],
    ];
  const spans = shown.map(([, , left, right]) => [left, right] as const);
  const labels = shown.flatMap(([label, , left, right]) =>
    spread(text(label, "cardLabel"), right - left + 1),
  );
  const values = shown.flatMap(([, value, left, right]) => spread(value, right - left + 1));
  page.merge(page.add(rowAt(1, labels, 18)), spans);
  page.merge(page.add(rowAt(1, values, 34)), spans);
}

function nodoRow(
  nodo: NodoEvaluado,
  { live: formulas }: ReportContext,
  words: Look,
  number: Look,
): RowSpec {
  const { node, peso, programado, cumplimiento, conteo, reportado } = nodo;
  const counted = (
    key: "metas" | "programadas" | "conEjecucion" | "sinEjecucion" | "noProgramadas",
  ): CellSpec => live(conteo[key], formulas.conteo(nodo, key), FORMATS.count, number);
  const isPlan = node.codigo === "";
  return rowAt(
    1,
    [
      text(isPlan ? "" : node.codigo, words),
      text(isPlan ? REPORT.planLong : node.nombre, words),
      figure(peso, FORMATS.share, number),
      figure(inPoints(programado), FORMATS.points, number),
      live(inPoints(nodo.avance), formulas.avance(nodo), FORMATS.points, number),
      live(cumplimiento, formulas.cumplimiento(nodo), FORMATS.share, number),
      nivelCell(nodo.nivel),
      counted("metas"),
      counted("programadas"),
      counted("conEjecucion"),
      counted("sinEjecucion"),
      counted("noProgramadas"),
      figure(inPoints(reportado.avance), FORMATS.points, number),
      figure(reportado.cumplimiento, FORMATS.share, number),
      figure(conteo.noArmonizadas, FORMATS.count, number),
    ],
    heightFor(node.nombre, WIDTHS[2]!),
  );
}

/** Four columns of words and three of figures. */
const TOTALS_WIDTH = 7;

/** R12, R20: both totals with what lies between them, in the columns of the table above. */
function totals({ evaluation }: ReportContext, page: Page): void {
  const { avance, cumplimiento, nivel, conteo, reportado } = evaluation.raiz;
  page.add(BLANK_ROW);
  // Its rule is as long as the table, whose heading would hide only a part of it.
  page.add(rowAt(1, section(REPORT.twoTotals, TOTALS_WIDTH), 22));
  const row = (
    label: string,
    points: number | null,
    share: CellSpec,
    last: CellSpec,
    [look, number]: readonly [Look, Look],
  ): void => {
    page.merge(
      page.add(
        rowAt(
          1,
          [
            ...spread(text(label, look), 4),
            figure(inPoints(points), FORMATS.points, number),
            share,
            last,
          ],
          18,
        ),
      ),
      [[1, 4]],
    );
  };
  const [plain, strong] = [
    ["text", "number"],
    ["totalText", "totalNumber"],
  ] as const;
  const difference = (after: number | null, before: number | null): number | null =>
    after === null || before === null ? null : before - after;
  page.merge(
    page.add(
      rowAt(
        1,
        [
          ...spread(text("", "heading"), 4),
          ...[HEADINGS.avance, HEADINGS.cumplimiento, HEADINGS.nivel].map((heading) =>
            text(heading, "heading"),
          ),
        ],
        18,
      ),
    ),
    [[1, 4]],
  );
  row(
    REPORT.totalOficial,
    avance,
    figure(cumplimiento, FORMATS.share, "totalNumber"),
    nivelCell(nivel),
    strong,
  );
  row(
    REPORT.totalReportado,
    reportado.avance,
    figure(reportado.cumplimiento, FORMATS.share),
    nivelCell(reportado.nivel),
    plain,
  );
  row(
    REPORT.difference,
    difference(avance, reportado.avance),
    figure(inPoints(difference(cumplimiento, reportado.cumplimiento)), FORMATS.sharePoints),
    empty("text"),
    plain,
  );
  addLine(page, reportadoNote(conteo.noArmonizadas));
}

/** R5 and R10: what a reader of the table must know. */
function notes({ evaluation }: ReportContext, page: Page): void {
  const { raiz, simpleMean, parametros } = evaluation;
  const { cumplimiento } = raiz;
  if (
    simpleMean !== null &&
    cumplimiento !== null &&
    Math.abs(simpleMean - cumplimiento) > parametros.diferenciaVisible.valor
  )
    addLine(page, simpleMeanNote(simpleMean, cumplimiento));
  const inGap = [raiz, ...raiz.branches]
    .filter((nodo) => nodo.inGap)
    .map(({ node }) => (node.codigo === "" ? REPORT.plan : node.codigo));
  if (inGap.length > 0) addLine(page, gapNote(inGap, parametros));
}

function addLine(page: Page, words: string): void {
  page.add(rowAt(1, [text(words, "caption")], 18));
}

function addNote(page: Page, label: string, words: string): void {
  const wide = WIDTHS.slice(3).reduce((sum, width) => sum + width, 0);
  const row = rowAt(
    1,
    [...spread(text(label, "noteLabel"), 2), ...spread(text(words, "note"), LAST - 2)],
    heightFor(words, wide),
  );
  page.merge(page.add(row), [
    [1, 2],
    [3, LAST],
  ]);
}

function inPoints(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}
