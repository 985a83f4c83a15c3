import { puntosDe, type Punto, type Serie } from "../../corte/evolucion";
import { claveDe, trimestresHasta } from "../../corte/periodo";
import type { Periodo } from "../../vocabulary";
import { BLANK_ROW, nivelCell, rowAt, spread, text, unidadCell } from "../cells";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec } from "../reportSpec";
import { EVOLUCION, HEADINGS, REPORT } from "../text";
import { section } from "./layout";

/** R33: what the plan stood at in the corte before; `null`: none is kept. */
export function anteriorDe(serie: Serie, periodo: Periodo): Punto | null {
  const before = puntosDe(serie, "plan").filter(
    (punto) => trimestresHasta(punto.periodo) < trimestresHasta(periodo),
  );
  return before.at(-1) ?? null;
}

/** Five columns of words and two of figures, below those of the tables above. */
const WIDTH = 7;
/** Quarters of the year, and the corte before it. */
const MOST = 5;

/** R33: the plan from corte to corte up to this one; nothing where there is none before. */
export function addCortes(
  page: Page,
  { evaluation: { periodo }, serie }: Pick<ReportContext, "evaluation" | "serie">,
): void {
  if (anteriorDe(serie, periodo) === null) return;
  const puntos = puntosDe(serie, "plan")
    .filter((punto) => trimestresHasta(punto.periodo) <= trimestresHasta(periodo))
    .slice(-MOST);
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.cortes, WIDTH), 22));
  const add = (label: CellSpec, figures: readonly CellSpec[]): void =>
    page.merge(page.add(rowAt(1, [...spread(label, WIDTH - 2), ...figures], 18)), [[1, WIDTH - 2]]);
  add(
    text(EVOLUCION.corte, "heading"),
    [HEADINGS.cumplimiento, HEADINGS.nivel].map((words) => text(words, "heading")),
  );
  for (const punto of puntos)
    add(text(punto.clave, punto.clave === claveDe(periodo) ? "textStrong" : "text"), [
      unidadCell(punto.cumplimiento, "porcentaje"),
      nivelCell(punto),
    ]);
}
