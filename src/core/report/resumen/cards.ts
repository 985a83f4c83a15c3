import type { SujetoDelPlan } from "../../cifras/sujeto";
import { PARTE } from "../../parte/text";
import type { ParteDelPlan } from "../../plan/evaluation";
import { cifraCell, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import type { CellSpec } from "../reportSpec";
import { CARDS, REPORT } from "../text";
import { LAST } from "./layout";

/** The figures of the plan at the top of the sheet, large, each over its own columns. */
export function addCards(page: Page, plan: SujetoDelPlan, parte: ParteDelPlan | null): void {
  const { cifras, nivel } = plan;
  const cards: readonly Card[] = [
    {
      label: parte === null ? CARDS.cumplimiento : PARTE.headline,
      value: cifraCell(plan, "cumplimiento", "cardValue"),
      left: 1,
      right: 2,
    },
    { label: CARDS.nivel, value: text(nivel ?? REPORT.none, "cardValue"), left: 3, right: 4 },
    {
      label: CARDS.avance,
      value: text(CARDS.avanceOf(cifras.avance, cifras.programado), "cardValue"),
      left: 5,
      right: 7,
    },
    {
      label: CARDS.metas,
      value: text(
        CARDS.metasOf(cifras["conteo.conEjecucion"], cifras["conteo.programadas"]),
        "cardValue",
      ),
      left: 8,
      right: 12,
    },
    {
      label: CARDS.reportado,
      value: cifraCell(plan, "reportado.cumplimiento", "cardValue"),
      left: 13,
      right: LAST,
    },
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
