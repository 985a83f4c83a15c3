import { truncates } from "../../cifras/impresas";
import { BLANK_ROW, cifraCell, empty, nivelCell, rowAt, spread, text } from "../cells";
import { noContadasDe } from "../../plan/noContadas";
import { PRECISION } from "../../precision";
import { formulaOf, type CifraViva } from "../liveFormulas";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec, Look } from "../reportSpec";
import { HEADINGS, REPORT, reportadoNote } from "../text";
import type { Decisiones } from "./decisiones";
import { addLine, section } from "./layout";

/** Four columns of words and three of figures. */
const WIDTH = 7;

/** R12, R20: both totals with what lies between them, in the columns of the table above; beside them what to decide. */
export function addTotals(
  page: Page,
  { evaluation: { metas, raiz, registro, parametros }, cifras: { plan }, live }: ReportContext,
  decisiones: Decisiones | null,
): void {
  const { reportado, cifras } = plan;
  const of = (cifra: CifraViva): string | null => live.of(raiz, cifra);
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
  const pair = (
    of: "" | "reportado." | "diferencia.",
    look: Look,
    formula: (own: "avance" | "cumplimiento") => string | null,
  ): readonly CellSpec[] =>
    (["avance", "cumplimiento"] as const).map((own) =>
      cifraCell({ cifras }, `${of}${own}`, look, formulaOf(formula(own))),
    );
  add(heading(""), [HEADINGS.avance, HEADINGS.cumplimiento, HEADINGS.nivel].map(heading));
  add(text(REPORT.totalOficial, "totalText"), [
    ...pair("", "totalNumber", of),
    nivelCell(plan, formulaOf(of("nivel"))),
  ]);
  add(text(REPORT.totalReportado), [
    ...pair("reportado.", "number", (own) => of(`reportado.${own}`)),
    nivelCell(
      { nivel: reportado.nivel, sinReporte: plan.sinReporte },
      formulaOf(of("reportado.nivel")),
    ),
  ]);
  add(text(REPORT.difference), [
    ...pair("diferencia.", "number", (own) =>
      // R9: of figures that are cut, the difference is of what they were before.
      truncates(parametros) ? null : without(of(`reportado.${own}`), of(own)),
    ),
    empty("text"),
  ]);
  addLine(
    page,
    reportadoNote({
      ...noContadasDe(metas),
      sinEjecucion: cifras["conteo.sinEjecucion"] ?? 0,
      hayEjecucion: cifras["reportado.cumplimiento"] !== null,
      // A column of the matriz may say by itself which are harmonised.
      hayRegistro: registro !== null || metas.some(({ meta }) => meta.fila.armonizada !== null),
      iguales: Math.abs(cifras["diferencia.cumplimiento"] ?? 0) < PRECISION,
    }),
  );
}

/** What is absent on one side is absent between both; an error stays one (R1). */
function without(before: string | null, after: string | null): string | null {
  if (before === null || after === null) return null;
  const [one, other] = [before, after].map((given) => `${given}="${REPORT.none}"`);
  return `IF(OR(${one},${other}),"${REPORT.none}",${before}-${after})`;
}
