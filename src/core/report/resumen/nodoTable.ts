import type { SujetoDelPlan, SujetoDeNodo } from "../../cifras/sujeto";
import type { NodoEvaluado } from "../../plan/evaluation";
import { cifraCell, empty, heightFor, nivelCell, rowAt, spread, text } from "../cells";
import { formulaOf, type CifraViva, type LiveFormulas } from "../liveFormulas";
import type { Page } from "../page";
import type { ReportContext } from "../reportContext";
import type { CellSpec, Look } from "../reportSpec";
import { HEADINGS, REPORT } from "../text";
import { NAMES_WIDTH } from "./layout";

/** The first level and, below it, the plan: official figures, counts of metas, reported figures. */
export function addNodoTable(page: Page, { evaluation, cifras, live }: ReportContext): void {
  const { raiz } = evaluation;
  const bands = [
    ...spread(empty("bandOficial"), 2),
    ...spread(text(REPORT.oficial, "bandOficial"), 5),
    ...spread(text(REPORT.metas, "bandMetas"), 6),
    ...spread(text(REPORT.reportado, "bandReportado"), 3),
  ];
  page.merge(page.add(rowAt(1, bands, 20)), [
    [3, 7],
    [8, 13],
    [14, 16],
  ]);
  const headings = COLUMNS.map(({ heading }) => text(heading, "heading"));
  page.add(rowAt(1, headings, 32));
  const add = (nodo: NodoEvaluado, looks: NodoLooks): void => {
    const row = { nodo, sujeto: cifras.deNodo(nodo.node), looks, formulas: live };
    page.add(
      rowAt(
        1,
        COLUMNS.map(({ cell }) => cell(row)),
        heightFor(nodo.node.nombre, NAMES_WIDTH),
      ),
    );
  };
  for (const nodo of raiz.branches) add(nodo, { words: "text", number: "number" });
  add(raiz, { words: "totalText", number: "totalNumber" });
}

interface NodoColumn {
  readonly heading: string;
  readonly cell: (row: NodoRow) => CellSpec;
}

interface NodoRow {
  readonly nodo: NodoEvaluado;
  readonly sujeto: SujetoDelPlan | SujetoDeNodo;
  readonly looks: NodoLooks;
  readonly formulas: LiveFormulas;
}

interface NodoLooks {
  readonly words: Look;
  readonly number: Look;
}

const COLUMNS: readonly NodoColumn[] = [
  {
    heading: HEADINGS.codigo,
    cell: ({ sujeto, looks }) => text(sujeto.codigo, looks.words),
  },
  {
    heading: HEADINGS.nombre,
    cell: ({ sujeto, looks }) =>
      text(sujeto.tipo === "plan" ? REPORT.planLong : sujeto.nombre, looks.words),
  },
  shown(HEADINGS.peso, "peso"),
  shown(HEADINGS.programado, "programado"),
  shown(HEADINGS.avance, "avance"),
  shown(HEADINGS.cumplimiento, "cumplimiento"),
  {
    heading: HEADINGS.nivel,
    cell: ({ nodo, sujeto, formulas }) => nivelCell(sujeto, formulaOf(formulas.of(nodo, "nivel"))),
  },
  shown(HEADINGS.metas, "conteo.metas"),
  shown(HEADINGS.programadas, "conteo.programadas"),
  shown(HEADINGS.conEjecucion, "conteo.conEjecucion"),
  shown(HEADINGS.sinEjecucion, "conteo.sinEjecucion"),
  shown(HEADINGS.sinReporte, "conteo.sinReporte"),
  shown(HEADINGS.noProgramadas, "conteo.noProgramadas"),
  shown(HEADINGS.avanceReportado, "reportado.avance"),
  shown(HEADINGS.cumplimientoReportado, "reportado.cumplimiento"),
  shown(HEADINGS.noArmonizadas, "conteo.noArmonizadas"),
];

function shown(heading: string, medida: keyof SujetoDeNodo["cifras"] & CifraViva): NodoColumn {
  return {
    heading,
    cell: ({ nodo, sujeto, looks, formulas }) =>
      cifraCell(sujeto, medida, looks.number, formulaOf(formulas.of(nodo, medida))),
  };
}
