import { pesosOficiales, planOficialOf } from "../../../src/core/plan/planOficialOf";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Ask } from "../../../src/core/evaluateRows";
import type { Branch } from "../../../src/core/plan/plan";
import type { PlanOficial } from "../../../src/core/planes/planOficial";
import { metodologiaLines } from "../../../src/core/report/metodologia";
import { findingText } from "../../../src/core/rules/ruleText";
import { book, sheet } from "../../cases/recognitionCase";
import { branch, meta, plan } from "./literal";

const named = (one: Branch, nombre: string): Branch => ({ ...one, nombre });
const nodo = (codigo: string, nombre: string, metas: number) => ({
  ...{ codigo, nombre, metas },
  children: [],
});

const PLAN: PlanOficial = {
  nombre: "Avanza",
  vigencias: [2028, 2029, 2030, 2031],
  niveles: ["Eje", "Meta"],
  estructura: {
    ...{ desde: "2028-01-01", acto: "Acuerdo 1 de 2028" },
    valor: [nodo("A", "Bienestar para las familias", 1), nodo("B", "Campo productivo", 2)],
  },
  pesos: {
    ...{ desde: "2028-01-01", acto: "Acuerdo 1 de 2028" },
    valor: new Map([
      ["A", 0.8],
      ["B", 0.2],
    ]),
  },
  ponderadores: { desde: null, acto: null, valor: new Map([[2028, 0.4]]) },
  marco: null,
};

const TREE = plan(
  named(branch("1", 1, meta("1.1")), "CAMPO PRODUCTIVO"),
  named(branch("2", 1, meta("2.1")), "Bienestar para las famílias."),
);

describe("planOficialOf(plan, planes)", () => {
  test("finds the plan by the names of its top level, whatever their codes and order", () => {
    const found = planOficialOf(TREE, [PLAN]);
    expect(found && [...pesosOficiales(found)]).toEqual([
      ["1", 0.2],
      ["2", 0.8],
    ]);
  });

  test("finds none where one name is of no plan", () => {
    const other = plan(...TREE.children, named(branch("3", 1, meta("3.1")), "Deporte"));
    expect(planOficialOf(other, [PLAN])).toBeNull();
  });
});

const MATRIZ = book(
  "matriz.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Eje | Meta de producto | Programado 2028 | Ejecutado 2028
    | A.1 | A. Bienestar para las familias | Dotar sedes | 4 | 2
    | B.1 | B. Campo productivo | Sembrar árboles | 5 | 5
    | B.2 | B. Campo productivo | Formar productores | 5 | 5
    | B.3 | B. Campo productivo | Abrir caminos | 5 | 5`,
  ),
);

test("evaluateWorkbook(workbook, ask) takes weights, ponderador, structure and sentences from the plan passed in", () => {
  const evaluated = (ask: Ask) => {
    const evaluation = evaluateWorkbook(MATRIZ, ask);
    if (!evaluation.ok) throw new Error(evaluation.error.type);
    const { raiz, pesos, findings } = evaluation.value;
    return {
      cumplimiento: raiz.cumplimiento,
      ponderador: pesos.ponderador,
      sentences: [
        ...findings.filter(({ type }) => type === "metasDeNodo").map(findingText),
        ...metodologiaLines(evaluation.value).map(({ text }) => text),
      ].filter((text) => text.includes("2028-2031")),
    };
  };
  expect(evaluated({})).toEqual({ cumplimiento: 0.75, ponderador: 0.25, sentences: [] });
  expect(evaluated({ planes: [PLAN] })).toEqual({
    cumplimiento: expect.closeTo(0.6, 12),
    ponderador: 0.4,
    sentences: [
      "B tiene 3 metas y el plan oficial 2028-2031 le da 2.",
      expect.stringContaining("los oficiales del plan 2028-2031"),
      "40,0\u00a0% del cuatrienio, el oficial del plan 2028-2031.",
    ],
  });
});
