import { onHundred } from "../../cifras/medida";
import { HOJA_PROYECCION } from "./text";
import { BLANK_ROW, figure, FORMATS, rowAt, spread, text } from "../cells";
import { COLORS } from "../looks";
import type { Page } from "../page";
import type { ChartSpec, RangeSpec } from "../reportSpec";
import { LAST, LEFT, NAMES } from "./layout";

/** What one meta or dependencia can still gain, today and once the assumptions hold. */
export interface Barra {
  readonly label: string;
  readonly today: PorGanar;
  /** `null`: nothing is assumed, and both would be the same. */
  readonly then: PorGanar | null;
  /** Metas that are not finished today. */
  readonly metas: number;
}

/** Fractions: of the whole plan, unknown without a ponderador, and of what was programmed. */
export interface PorGanar {
  readonly puntos: number | null;
  readonly parte: number;
}

export interface Tornado {
  readonly id: string;
  readonly title: string;
  /** What the bars are: "Dependencia". */
  readonly what: string;
  /** The longest first. */
  readonly barras: readonly Barra[];
  readonly countsMetas: boolean;
}

/** A table of what there is still to gain, the most first, and beside it the same as bars. */
export function tornado(
  page: Page,
  { id, title, what, barras, countsMetas }: Tornado,
  sheet: string,
): ChartSpec {
  const { tornado: words } = HOJA_PROYECCION;
  const hasPoints = barras.every(({ today }) => today.puntos !== null);
  const hasThen = barras.some(({ then }) => then !== null);
  const drawn = [
    { heading: hasPoints ? words.pointsToday : words.shareToday, color: COLORS.avance },
    ...(hasThen
      ? [{ heading: hasPoints ? words.pointsThen : words.shareThen, color: COLORS.recursos }]
      : []),
  ];
  const valueOf = (one: PorGanar): number | null => (hasPoints ? onHundred(one.puntos) : one.parte);
  const format = hasPoints ? FORMATS.points : FORMATS.share;

  page.add(rowAt(LEFT, spread(text(title, "section"), LAST), 22));
  const heading = page.add(
    rowAt(
      LEFT,
      [
        words.rank,
        what,
        ...drawn.map((one) => one.heading),
        ...(countsMetas ? [words.metasLeft] : []),
      ].map((word) => text(word, "heading")),
      44,
    ),
  );
  for (const [index, { label, today, then, metas }] of barras.entries()) {
    page.add(
      rowAt(LEFT, [
        text(String(index + 1), "code"),
        text(label),
        figure(valueOf(today), format),
        ...(hasThen ? [figure(valueOf(then ?? NOTHING), format)] : []),
        ...(countsMetas ? [figure(metas, FORMATS.count)] : []),
      ]),
    );
  }
  const first = heading + 1;
  const last = heading + barras.length;
  const tall = Math.max(SHORTEST, Math.ceil(barras.length * ROWS_OF_BAR) + 4);
  while (page.rows.length < first + tall) page.add(BLANK_ROW);
  page.add(BLANK_ROW);
  const column = (index: number, from: number, to: number): RangeSpec => ({
    sheet,
    area: { top: from, left: index, bottom: to, right: index },
  });
  return {
    id,
    kind: "bar",
    title,
    description: words.describe(title, barras.length),
    categories: column(NAMES, first, last),
    series: drawn.map(({ heading: name, color }, index) => ({
      name,
      nameAt: column(FIRST_FIGURE + index, heading, heading),
      values: column(FIRST_FIGURE + index, first, last),
      color,
    })),
    valueAxis: { minimum: 0, maximum: null, majorUnit: null, format, title: null },
    labelFormat: format,
    legend: drawn.length > 1 ? "bottom" : "none",
    gapWidth: 40,
    area: { top: first, left: CHART_LEFT, bottom: first + tall - 1, right: LAST },
  };
}

const NOTHING: PorGanar = { puntos: 0, parte: 0 };
const FIRST_FIGURE = NAMES + 1;
/** The table ends before it. */
const CHART_LEFT = 6;
/** Its name may take two lines. */
const ROWS_OF_BAR = 1.7;
const SHORTEST = 14;
