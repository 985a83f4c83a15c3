import type { SujetoDelPlan, SujetoDeNodo } from "../../cifras/sujeto";
import { BLANK_ROW, cifraCell, rowAt, spread, text } from "../cells";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec, Look } from "../reportSpec";
import { HEADINGS, REPORT } from "../text";
import { section } from "./layout";

/** Four columns of words and two of figures. */
const WIDTH = 6;

/** R33: the four years so far of the plan and its first level; nothing where there is no figure. */
export function addCuatrienio(page: Page, { evaluation, cifras }: ReportContext): void {
  const { cuatrienio, raiz } = evaluation;
  if (cuatrienio.raiz.cumplimiento === null) return;
  page.add(BLANK_ROW);
  page.add(rowAt(1, section(REPORT.cuatrienio, WIDTH), 22));
  const add = (label: CellSpec, figures: readonly CellSpec[]): void =>
    page.merge(page.add(rowAt(1, [...spread(label, 4), ...figures], 18)), [[1, 4]]);
  const figures = (sujeto: SujetoDelPlan | SujetoDeNodo, look: Look): readonly CellSpec[] => [
    cifraCell(sujeto, "cuatrienio.avance", look),
    cifraCell(sujeto, "cuatrienio.cumplimiento", look),
  ];
  add(
    text("", "heading"),
    [HEADINGS.avance, HEADINGS.cumplimiento].map((words) => text(words, "heading")),
  );
  for (const { node } of raiz.branches) {
    const sujeto = cifras.deNodo(node);
    add(text(`${sujeto.codigo} ${sujeto.nombre}`), figures(sujeto, "number"));
  }
  add(text(REPORT.planLong, "totalText"), figures(cifras.plan, "totalNumber"));
}
