import { mostradaDeNodo } from "../cifras/mostradas";
import type { FichaDeDependencia } from "../fichas/ficha";
import { FICHAS, graficoDeFichaText } from "../fichas/text";
import { ejeDeCumplimiento, formatoConNivel, guiasDeCumplimiento } from "./barrasDeNivel";
import { BLANK_ROW, figure, FORMATS, heightFor, rowAt, text } from "./cells";
import { COLORS, NIVEL_COLORS } from "./looks";
import type { Page } from "./page";
import type { ReportContext } from "./reportContext";
import type { ChartSpec, RangeSpec } from "./reportSpec";
import { CHARTS, HEADINGS, REPORT } from "./text";

/** Columns of the sheet of cards that this part of a card stands in. */
interface Columns {
  /** Of the names, which is wide; the figures follow it, and the expected stands before it. */
  readonly names: number;
  readonly namesWidth: number;
  readonly chart: { readonly left: number; readonly right: number };
}

type Needs = Pick<ReportContext, "evaluation" | "cifras" | "names">;

/**
 * The dependencia and the plan as two bars, with what they are drawn from at their left and, below that, the
 * rows that `addBelow` adds, which leave the columns of the chart free; `null`: there is nothing to draw, or the workbook holds no plan beside it (R36).
 */
export function addComparison(
  page: Page,
  { nombre, grupo }: FichaDeDependencia,
  { evaluation: { parametros, parte }, cifras: { plan }, names }: Needs,
  { names: at, namesWidth, chart }: Columns,
  addBelow: () => void,
): ChartSpec | null {
  const own = mostradaDeNodo(grupo, grupo.cumplimiento);
  if (own === null || plan.cifras.cumplimiento === null || parte !== null) {
    addBelow();
    return null;
  }
  const bars = [
    { label: nombre, value: own, nivel: grupo.nivel },
    { label: REPORT.planLong, value: plan.cifras.cumplimiento, nivel: plan.nivel },
  ];
  const { esperado } = plan.cifras;
  const lines = guiasDeCumplimiento(parametros, esperado);
  const columnOf = (isDashed: boolean, index: number): number =>
    isDashed ? at - 1 : at + 2 + index;
  const before = lines.filter(({ isDashed }) => isDashed);
  const after = lines.filter(({ isDashed }) => !isDashed);
  const left = at - before.length;
  const heading = page.add(
    rowAt(
      left,
      [
        ...before.map((line) => text(line.heading, "heading")),
        ...[HEADINGS.nombre, HEADINGS.cumplimiento].map((words) => text(words, "heading")),
        ...after.map((line) => text(line.heading, "heading")),
      ],
      HEADING,
    ),
  );
  for (const { label, value } of bars)
    page.add(
      rowAt(
        left,
        [
          ...before.map((line) => figure(line.value, FORMATS.share)),
          text(label),
          figure(value, FORMATS.share),
          ...after.map((line) => figure(line.value, FORMATS.share)),
        ],
        Math.max(LINE, heightFor(label, namesWidth)),
      ),
    );
  addBelow();
  let bottom = heading;
  for (; pointsOf(page.rows.slice(heading, bottom + 1)) < TALL; bottom++)
    if (bottom + 1 === page.rows.length) page.add(BLANK_ROW);
  const range = (column: number, first: number, last: number): RangeSpec => ({
    sheet: names.fichas,
    area: { top: first, bottom: last, left: column, right: column },
  });
  const cellsOf = (column: number) => ({
    nameAt: range(column, heading, heading),
    values: range(column, heading + 1, heading + bars.length),
  });
  return {
    id: `ficha-${heading}`,
    kind: "bar",
    title: FICHAS.frenteAlPlan,
    description: graficoDeFichaText(nombre),
    categories: range(at, heading + 1, heading + bars.length),
    series: [
      {
        name: HEADINGS.cumplimiento,
        ...cellsOf(at + 1),
        color: COLORS.avance,
        pointColors: bars.map(({ nivel }) => NIVEL_COLORS[nivel ?? "none"]),
      },
    ],
    guides: lines.map(({ heading: name, isDashed }, index) => ({
      name,
      ...cellsOf(columnOf(isDashed, index)),
      isDashed,
    })),
    valueAxis: ejeDeCumplimiento(
      bars.map(({ value }) => value),
      CHARTS.lines(parametros, esperado),
    ),
    labelFormat: formatoConNivel(parametros),
    legend: "none",
    gapWidth: 50,
    area: { top: heading, bottom, ...chart },
  };
}

const HEADING = 32;
const LINE = 18;
/** Points of two bars with title, scale and key. */
const TALL = 132;
const ROW = 15;

function pointsOf(rows: Page["rows"]): number {
  return rows.reduce((sum, { height = ROW }) => sum + height, 0);
}
