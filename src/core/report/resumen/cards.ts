import { PARTE } from "../../parte/text";
import { DECIMALES } from "../../redondeo";
import { cifraCell, FORMATS, rowAt, spread, text, unidadCell } from "../cells";
import { formulaOf, type CifraViva } from "../liveFormulas";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec } from "../reportSpec";
import { estadoText } from "../../text/estados";
import { CARDS, REPORT } from "../text";
import { anteriorDe } from "./cortes";
import { LAST } from "./layout";

/** The figures of the plan at the top of the sheet, large, each over its own columns. */
export function addCards(
  page: Page,
  {
    evaluation,
    cifras: { plan },
    live,
    serie,
  }: Pick<ReportContext, "evaluation" | "cifras" | "live" | "serie">,
): void {
  const { parte, raiz } = evaluation;
  const { cifras, nivel, sinReporte } = plan;
  const of = (cifra: CifraViva): string | null => live.of(raiz, cifra);
  const anterior = anteriorDe(serie, evaluation.periodo);
  const hasEsperado = cifras.esperado !== null;
  const cards: readonly Card[] = [
    {
      label: parte === null ? CARDS.cumplimiento : PARTE.headline,
      value: cifraCell(plan, "cumplimiento", "cardValue", formulaOf(of("cumplimiento"))),
      left: 1,
      right: 2,
    },
    {
      label: CARDS.nivel,
      value: words(
        nivel ?? (sinReporte === true ? estadoText("sinReporte") : REPORT.none),
        of("nivel"),
      ),
      left: 3,
      right: 4,
    },
    {
      label: CARDS.avance,
      value: words(
        CARDS.avanceOf(cifras.avance, cifras.programado),
        together(of("avance"), of("programado"), DECIMALES.puntos),
      ),
      left: 5,
      right: 7,
    },
    {
      label: CARDS.metas,
      value: words(
        CARDS.metasOf(cifras["conteo.conEjecucion"], cifras["conteo.programadas"]),
        together(of("conteo.conEjecucion"), of("conteo.programadas"), 0),
      ),
      left: 8,
      right: hasEsperado ? 10 : 12,
    },
    ...(hasEsperado
      ? [
          {
            label: CARDS.esperado,
            value: cifraCell(plan, "esperado", "cardValue"),
            left: 11,
            right: 12,
          },
        ]
      : []),
    {
      label: CARDS.reportado,
      value: cifraCell(
        plan,
        "reportado.cumplimiento",
        "cardValue",
        formulaOf(of("reportado.cumplimiento")),
      ),
      left: 13,
      right: anterior === null ? LAST : 14,
    },
    ...(anterior === null
      ? []
      : [
          {
            label: CARDS.corteAnterior(anterior.clave),
            value: unidadCell(anterior.cumplimiento, "porcentaje", "cardValue"),
            left: 15,
            right: LAST,
          },
        ]),
  ];
  const spans = cards.map(({ left, right }) => [left, right] as const);
  const over = (cellOf: (card: Card) => CellSpec): readonly CellSpec[] =>
    cards.flatMap((card) => spread(cellOf(card), card.right - card.left + 1));
  const labels = over(({ label }) => text(label, "cardLabel"));
  page.merge(page.add(rowAt(1, labels, 18)), spans);
  page.merge(
    page.add(
      rowAt(
        1,
        over(({ value }) => value),
        34,
      ),
    ),
    spans,
  );
}

interface Card {
  readonly label: string;
  readonly value: CellSpec;
  /** Columns. */
  readonly left: number;
  readonly right: number;
}

/** Words, or the expression that gives them. */
function words(now: string, expression: string | null): CellSpec {
  const formula = formulaOf(expression);
  return formula === null
    ? text(now, "cardValue")
    : { kind: "formula", formula, value: now, format: FORMATS.general, look: "cardValue" };
}

/** "8,75 de 25,00": FIXED writes a number as the reader's Excel writes numbers; what is absent stays a dash, an error an error (R1). */
function together(part: string | null, whole: string | null, decimals: number): string | null {
  if (part === null || whole === null) return null;
  const [left, right] = [part, whole].map(
    (one) => `IF(${one}="${REPORT.none}","${REPORT.none}",FIXED(${one},${decimals}))`,
  );
  return `${left}&"${CARDS.de}"&${right}`;
}
