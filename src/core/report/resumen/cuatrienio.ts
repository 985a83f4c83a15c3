import type { NodoEvaluado } from "../../plan/evaluation";
import { BLANK_ROW, cifraCell, rowAt, spread, text } from "../cells";
import { formulaOf } from "../liveFormulas";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec, Look } from "../reportSpec";
import { HEADINGS, REPORT } from "../text";
import { section } from "./layout";

/** Four columns of words and two of figures. */
const WIDTH = 6;

/** R33: the four years so far of the plan and its first level; nothing where there is no figure. */
export function addCuatrienio(page: Page, { evaluation, cifras, live }: ReportContext): void {
  const { cuatrienio, raiz } = evaluation;
  if (cuatrienio.raiz.cumplimiento === null) return;
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.cuatrienio, WIDTH), 22));
  const add = (label: CellSpec, figures: readonly CellSpec[]): void =>
    page.merge(page.add(rowAt(1, [...spread(label, 4), ...figures], 18)), [[1, 4]]);
  const figures = (nodo: NodoEvaluado, look: Look): readonly CellSpec[] =>
    (["cuatrienio.avance", "cuatrienio.cumplimiento"] as const).map((medida) =>
      cifraCell(cifras.deNodo(nodo.node), medida, look, formulaOf(live.of(nodo, medida))),
    );
  add(
    text("", "heading"),
    [HEADINGS.avance, HEADINGS.cumplimiento].map((words) => text(words, "heading")),
  );
  for (const nodo of raiz.branches) {
    const sujeto = cifras.deNodo(nodo.node);
    add(text(`${sujeto.codigo} ${sujeto.nombre}`), figures(nodo, "number"));
  }
  add(text(REPORT.planLong, "totalText"), figures(raiz, "totalNumber"));
}
