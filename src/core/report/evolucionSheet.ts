import { puntosDe, type Punto, type Serie } from "../corte/evolucion";
import { pronosticoDe } from "../corte/pronostico";
import { aLaFechaText, deUnCorteAOtroText, pronosticoText } from "../corte/text";
import type { ReglaDePronostico } from "../planes/parametros";
import { BLANK_ROW, empty, figure, FORMATS, nivelCell, rowAt, spread, text } from "./cells";
import { COLORS, LINE_COLORS } from "./looks";
import { pageOf } from "./page";
import type { ReportContext } from "./reportContext";
import type { CellSpec, ChartSpec, RangeSpec, SheetSpec } from "./reportSpec";
import { letterPaper } from "./tablePaper";
import { EVOLUCION, HEADINGS, nodoLabel, periodoLine, REPORT } from "./text";

type EvolucionContext = Pick<ReportContext, "evaluation" | "cifras" | "serie" | "names">;

/** R33: how the plan went from corte to corte; `null`: there are fewer than two, and so no line. */
export function evolucionSheet(context: EvolucionContext): SheetSpec | null {
  const { serie } = context;
  if (serie.length < 2) return null;
  const lines = linesOf(context).filter(({ values }) => values.some((value) => value !== null));
  return lines.length === 0 ? null : sheetOf(context, lines);
}

/** What stands where an earlier publication wrote cortes that are no longer there. */
export function evolucionSheetOfNothing(context: EvolucionContext): SheetSpec {
  return sheetOf(context, []);
}

/** What one column holds, corte by corte; fractions. */
interface Line {
  readonly heading: string;
  readonly values: readonly (number | null)[];
  /** Of the plan, which has its nivel beside it. */
  readonly isPlan?: boolean;
  readonly isDrawn: boolean;
}

function linesOf({ evaluation: { raiz }, cifras, serie }: EvolucionContext): readonly Line[] {
  const plan = puntosDe(serie, "plan");
  const areDrawn = raiz.branches.length < LINE_COLORS.length;
  return [
    { heading: REPORT.plan, values: inOrder(serie, plan, inYear), isPlan: true, isDrawn: true },
    ...raiz.branches.map((nodo) => ({
      heading: nodoLabel(nodo, LONGEST_NAME),
      values: inOrder(serie, puntosDe(serie, cifras.deNodo(nodo.node).id), inYear),
      isDrawn: areDrawn,
    })),
    {
      heading: EVOLUCION.cuatrienio,
      values: inOrder(serie, plan, ({ cuatrienio }) => cuatrienio.cumplimiento),
      isDrawn: false,
    },
  ];
}

function inYear({ cumplimiento }: Punto): number | null {
  return cumplimiento;
}

function inOrder(
  serie: Serie,
  puntos: readonly Punto[],
  of: (punto: Punto) => number | null,
): readonly (number | null)[] {
  return serie.map(({ clave }) => {
    const punto = puntos.find((one) => one.clave === clave);
    return punto === undefined ? null : of(punto);
  });
}

/** The table, the chart that it is drawn from below it, and what both say in words. */
function sheetOf(
  { evaluation, serie, names }: EvolucionContext,
  lines: readonly Line[],
): SheetSpec {
  const page = pageOf();
  const columns = lines.flatMap(columnsOf(serie));
  const right = Math.max(FEWEST_COLUMNS, LEFT + columns.length);
  const said = (words: string): void => {
    const row = page.add(rowAt(LEFT, spread(text(words, "prose"), right), 32));
    page.merge(row, [[LEFT, right]]);
  };
  page.add(rowAt(LEFT, [text(EVOLUCION.title, "title")], 28));
  page.add(rowAt(LEFT, [text(periodoLine(evaluation.periodo), "subtitle")], 18));
  if (lines.length === 0) said(EVOLUCION.nada);
  const heading = page.rows.length;
  if (lines.length > 0) {
    page.add(
      rowAt(
        LEFT,
        [text(EVOLUCION.corte, "heading"), ...columns.map((one) => text(one.heading, "heading"))],
        48,
      ),
    );
    for (const [index, { clave }] of serie.entries())
      page.add(rowAt(LEFT, [text(clave), ...columns.map(({ cells }) => cells[index] ?? null)]));
    page.add(BLANK_ROW);
  }
  const charts = lines.length === 0 ? [] : [chartOf({ serie, columns, heading, right, names })];
  while (page.rows.length <= (charts[0]?.area.bottom ?? -1) + 1) page.add(BLANK_ROW);
  if (lines.length > 0) for (const words of wordsOf(serie, evaluation.parametros)) said(words);
  return {
    key: "evolucion",
    name: names.evolucion,
    tabColor: COLORS.muted,
    columnWidths: [2, 14, ...Array.from({ length: right - 1 }, () => 15)],
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts,
    print: letterPaper("landscape"),
  };
}

interface Column {
  readonly heading: string;
  readonly cells: readonly CellSpec[];
  readonly isDrawn: boolean;
}

function columnsOf(serie: Serie): (line: Line) => readonly Column[] {
  const niveles = puntosDe(serie, "plan");
  return ({ heading, values, isPlan, isDrawn }) => [
    {
      heading,
      isDrawn,
      // What a line is drawn from: where there is nothing, the cell is empty and the line has a gap (R1).
      cells: values.map((value) =>
        value === null ? empty("number") : figure(value, FORMATS.share),
      ),
    },
    ...(isPlan === true
      ? [
          {
            heading: HEADINGS.nivel,
            isDrawn: false,
            cells: serie.map(({ clave }) =>
              nivelCell(niveles.find((one) => one.clave === clave) ?? { nivel: null }),
            ),
          },
        ]
      : []),
  ];
}

interface Drawn extends Pick<EvolucionContext, "serie" | "names"> {
  readonly columns: readonly Column[];
  /** Row of the table's headings. */
  readonly heading: number;
  readonly right: number;
}

function chartOf({ serie, columns, heading, right, names }: Drawn): ChartSpec {
  const last = heading + serie.length;
  const cellsOf = (column: number, top: number, bottom: number): RangeSpec => ({
    sheet: names.evolucion,
    area: { top, left: column, bottom, right: column },
  });
  const series = columns
    .map((column, index) => ({ ...column, at: LEFT + 1 + index }))
    .filter(({ isDrawn }) => isDrawn)
    .map(({ heading: name, at }, index) => ({
      name,
      nameAt: cellsOf(at, heading, heading),
      values: cellsOf(at, heading + 1, last),
      color: LINE_COLORS[index] ?? LINE_COLORS[0],
      ...(index > 0 && { isUnlabelled: true }),
    }));
  return {
    id: "evolucion",
    kind: "line",
    title: EVOLUCION.grafica,
    description: EVOLUCION.describe(series.length, serie.length),
    categories: cellsOf(LEFT, heading + 1, last),
    series,
    valueAxis: {
      minimum: 0,
      maximum: isOver(columns) ? null : 1,
      majorUnit: 0.2,
      format: "0\\ %",
      title: null,
    },
    labelFormat: FORMATS.share,
    legend: series.length > 1 ? "bottom" : "none",
    gapWidth: 100,
    area: { top: last + 2, left: LEFT, bottom: last + 2 + CHART_ROWS, right },
  };
}

/** R4: with a higher cap a line may leave what is usual. */
function isOver(columns: readonly Column[]): boolean {
  return columns.some(({ cells }) =>
    cells.some((cell) => cell.kind === "number" && cell.value > 1),
  );
}

/** The last two cortes in words, what was expected by now, and where the year ends at this pace. */
function wordsOf(serie: Serie, parametros: ReglaDePronostico): readonly string[] {
  const [antes, ahora] = puntosDe(serie, "plan").slice(-2);
  if (antes === undefined || ahora === undefined) return [];
  const toDate = aLaFechaText(ahora);
  return [
    deUnCorteAOtroText(REPORT.plan, antes, ahora),
    ...(toDate === null ? [] : [toDate]),
    ...pronosticoText(pronosticoDe(serie, "plan", parametros)),
  ];
}

const LEFT = 1;
/** A chart and a sentence need some width. */
const FEWEST_COLUMNS = 6;
const CHART_ROWS = 20;
const LONGEST_NAME = 26;
