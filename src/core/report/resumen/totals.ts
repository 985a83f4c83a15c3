import type { SujetoDelPlan } from "../../cifras/sujeto";
import { BLANK_ROW, cifraCell, empty, nivelCell, rowAt, spread, text } from "../cells";
import type { MetaEvaluada } from "../../plan/evaluation";
import { noContadasDe } from "../../plan/noContadas";
import { PRECISION } from "../../precision";
import type { Page } from "../page";
import type { CellSpec, Look } from "../reportSpec";
import { HEADINGS, REPORT, reportadoNote } from "../text";
import type { Decisiones } from "./decisiones";
import { addLine, section } from "./layout";

/** Four columns of words and three of figures. */
const WIDTH = 7;

/** R12, R20: both totals with what lies between them, in the columns of the table above; beside them what to decide. */
export function addTotals(
  page: Page,
  { nivel, reportado, cifras }: SujetoDelPlan,
  metas: readonly MetaEvaluada[],
  decisiones: Decisiones | null,
): void {
  page.add(BLANK_ROW);
  // Its rule is as long as the table, whose heading would hide only a part of it.
  page.add(
    rowAt(
      1,
      [...section(REPORT.twoTotals, WIDTH), ...(decisiones ? [null, ...decisiones.title] : [])],
      22,
    ),
  );
  let next = 0;
  const add = (label: CellSpec, figures: readonly CellSpec[]): void => {
    const beside = decisiones?.rows[next++];
    const cells = [...spread(label, 4), ...figures, ...(beside ? [null, ...beside.cells] : [])];
    page.merge(page.add(rowAt(1, cells, beside?.height ?? 18)), [[1, 4], ...(beside?.spans ?? [])]);
  };
  const heading = (words: string): CellSpec => text(words, "heading");
  const pair = (of: "" | "reportado." | "diferencia.", look: Look): readonly CellSpec[] => [
    cifraCell({ cifras }, `${of}avance`, look),
    cifraCell({ cifras }, `${of}cumplimiento`, look),
  ];
  add(heading(""), [HEADINGS.avance, HEADINGS.cumplimiento, HEADINGS.nivel].map(heading));
  add(text(REPORT.totalOficial, "totalText"), [...pair("", "totalNumber"), nivelCell(nivel)]);
  add(text(REPORT.totalReportado), [...pair("reportado.", "number"), nivelCell(reportado.nivel)]);
  add(text(REPORT.difference), [...pair("diferencia.", "number"), empty("text")]);
  addLine(
    page,
    reportadoNote({
      ...noContadasDe(metas),
      sinEjecucion: cifras["conteo.sinEjecucion"] ?? 0,
      iguales: Math.abs(cifras["diferencia.cumplimiento"] ?? 0) < PRECISION,
    }),
  );
}
