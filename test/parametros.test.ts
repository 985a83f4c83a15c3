import { firstPregunta } from "../src/app/proyeccion/objetivo";
import { pistaText } from "../src/app/text/proyeccionPane";
import { evaluationJson } from "../src/core/instrumentos/matriz/evaluationJson";
import { nivelFormula } from "../src/core/cells/cellFormulas";
import { evaluateWorkbook } from "../src/core/evaluate";
import { rangeSnapshot } from "../src/core/cells/rangeSnapshot";
import { consolidate } from "../src/core/consolidate/consolidate";
import type { Ask } from "../src/core/evaluateRows";
import type { Evaluation } from "../src/core/plan/evaluation";
import { parametrosAt } from "../src/core/planes/metodo";
import type { Parametros } from "../src/core/planes/parametros";
import { metodologiaLines } from "../src/core/report/metodologia";
import { programaAlCierre } from "../src/core/rules/programaAlCierre";
import { reportOf } from "../src/core/report/reportOf";
import { sheetNames } from "../src/core/report/sheetNames";
import { startProjection } from "../src/core/whatIf/project";
import { whatItTakes } from "../src/core/whatIf/whatItTakes";
import { CULTURA, SALUD } from "./core/consolidate/matrices";
import { cellsOf, sheetOf, SMALL } from "./core/report/small";

/** The plan of `SMALL` stands at 56,25 %. */
const METODO = parametrosAt(null);
const STRICTER: Parametros = { ...METODO, aceptable: { ...METODO.aceptable, valor: 0.575 } };

function evaluated(ask: Ask): Evaluation {
  const evaluation = evaluateWorkbook(SMALL, ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

function sheetText(evaluation: Evaluation, key: "resumen" | "graficos"): string {
  const names = sheetNames(SMALL.sheets.map(({ name }) => name));
  const report = reportOf(evaluation, { workbook: SMALL, names, time: "2021-10-15T08:30" });
  return JSON.stringify(cellsOf(sheetOf(report, key)));
}

/** Every place that says a nivel, or where one begins. */
function said(evaluation: Evaluation): object {
  const { raiz, parametros } = evaluation;
  const camino = whatItTakes(startProjection(evaluation), { nodo: "", hasta: "Aceptable" });
  return {
    tree: raiz.nivel,
    json: evaluationJson("plan.xlsx", evaluation),
    cell: nivelFormula(
      raiz.cumplimiento,
      null,
      rangeSnapshot([
        ["Ajuste", "Valor"],
        ["Aceptable desde", parametros.aceptable.valor],
      ]),
    ),
    projection: startProjection(evaluation).raiz.nivel,
    question: firstPregunta(raiz, parametros).hasta,
    search: camino?.hasta,
    hint: camino && pistaText(camino, parametros),
    metodologia: metodologiaLines(evaluation).find(
      ({ label }) => label === "Niveles de cumplimiento",
    )?.text,
    resumen: sheetText(evaluation, "resumen"),
    graficos: sheetText(evaluation, "graficos"),
  };
}

test("R32: one band changes tree, JSON, cell, projection, methodology and sheets alike (R5, R31)", () => {
  expect(said(evaluated({}))).toMatchObject({
    tree: "Aceptable",
    json: { plan: { nivel: "Aceptable" } },
    cell: { value: "Aceptable" },
    projection: "Aceptable",
    question: 0.56,
    search: 0.56,
    metodologia: expect.stringContaining("En las franjas 55–56\u00a0% y 80–81\u00a0% se aplica"),
    resumen: expect.stringContaining("Aceptable desde 56\u00a0%"),
    graficos: expect.stringContaining("Aceptable (56\u00a0% o más)"),
  });
  expect(said(evaluated({ parametros: STRICTER }))).toMatchObject({
    tree: "Bajo",
    json: { plan: { nivel: "Bajo" } },
    cell: { value: "Bajo" },
    projection: "Bajo",
    question: 0.575,
    search: 0.575,
    hint: expect.stringContaining("llegue a Aceptable"),
    metodologia: expect.stringContaining(
      "En las franjas 56,5–57,5\u00a0% y 80–81\u00a0% se aplica",
    ),
    resumen: expect.stringContaining("Aceptable desde 57,5\u00a0%"),
    graficos: expect.stringContaining("Aceptable (57,5\u00a0% o más)"),
  });
});

test("consolidate(entregas, ask) takes the method and the plans from the question too", () => {
  const { evaluation } = consolidate([SALUD, CULTURA], {
    parametros: { ...METODO, aceptable: { ...METODO.aceptable, valor: 0.5 } },
    planes: [],
  });
  expect(evaluation.ok && evaluation.value.raiz.nivel).toBe("Aceptable");
  expect(evaluation.ok && evaluation.value.parametros.aceptable.valor).toBe(0.5);
  const inForce = consolidate([SALUD, CULTURA]).evaluation;
  expect(inForce.ok && inForce.value.raiz.nivel).toBe("Bajo");
});

test("without gaps between the bands the methodology speaks of none, and no value is marked", () => {
  const evaluation = evaluated({
    parametros: { ...METODO, franja: { ...METODO.franja, valor: 0 } },
  });
  const [niveles] = metodologiaLines(evaluation).filter(
    ({ label }) => label === "Niveles de cumplimiento",
  );
  expect(niveles?.text).not.toContain("franjas");
});

test.each(Object.keys(METODO) as (keyof Parametros)[])(
  "the methodology prints %s as it was passed in (R32)",
  (nombre) => {
    const { valor, unidad } = METODO[nombre];
    const other = unidad === "siNo" ? 1 - valor : valor * 0.75;
    const parametros = { ...METODO, [nombre]: { ...METODO[nombre], valor: other } };
    expect(metodologiaLines(evaluated({ parametros }))).not.toEqual(
      metodologiaLines(evaluated({})),
    );
  },
);

test("R19: metas left to the last quarter are said by the share that the office set", () => {
  const said = (parte: number): string =>
    programaAlCierre.sentence({
      type: "programaAlCierre",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      parte,
      metas: ["I.A.1"],
    });
  expect(said(0.5)).toContain("la mitad o más de lo programado");
  expect(said(0.2)).toContain("el 20,0\u00a0% o más de lo programado");
});

test.each([
  ["sobreejecucion", 0.4, "sobreEjecucion"],
  ["errorDeUnidad", 0.4, "posibleErrorDeUnidad"],
  ["metasParaAlertar", 1, "sinEjecucionAlta"],
] as const)("evaluateWorkbook(workbook, ask) takes %s from the question", (nombre, valor, type) => {
  const types = ({ findings }: Evaluation): boolean => findings.some((one) => one.type === type);
  const parametros = { ...METODO, [nombre]: { ...METODO[nombre], valor } };
  expect(types(evaluated({}))).toBe(false);
  expect(types(evaluated({ parametros }))).toBe(true);
});
