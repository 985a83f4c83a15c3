import fc from "fast-check";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { dineroColumns, dineroSinSumar } from "../../../../src/core/matriz/filas/dineroColumns";
import type { Column } from "../../../../src/core/matriz/matriz";
import type { Evaluation } from "../../../../src/core/plan/evaluation";
import { book, sheet } from "../../../cases/recognitionCase";

const PLAN = "Código meta | Meta de producto | Programado 2026 | Ejecutado 2026";
const META = "M1 | Dotar sedes | 4 | 2";

describe("R34, R25: which columns make the money of a vigencia", () => {
  test("a span beside it is of no vigencia, and takes nothing away", () => {
    const evaluation = evaluated(
      `| ${PLAN} | Apropiación definitiva 2026 | Obligaciones 2026 | Apropiación definitiva 2024-2027 | Obligaciones 2024-2027`,
      `| ${META} | 100 | 80 | 999 | 888`,
    );
    expect(planOf(evaluation)).toMatchObject({ apropiacion: 100, obligaciones: 80 });
    expect(whyOf(evaluation)).toEqual({
      "Apropiación definitiva 2024-2027": "aside",
      "Obligaciones 2024-2027": "aside",
    });
  });

  test("a span alone is not the money of the vigencia", () => {
    const evaluation = evaluated(`| ${PLAN} | Obligaciones 2024-2027`, `| ${META} | 888`);
    expect(planOf(evaluation)).toMatchObject({ obligaciones: null });
    expect(whyOf(evaluation)).toEqual({ "Obligaciones 2024-2027": "aside" });
  });

  test("sources named by the band over one heading add up", () => {
    const { dinero, plan } = evaluated(
      "|  |  |  |  | Recursos propios |  | SGP |",
      `| ${PLAN} | Apropiación definitiva 2026 | Obligaciones 2026 | Apropiación definitiva 2026 | Obligaciones 2026`,
      `| ${META} | 100 | 80 | 50 | 40`,
    );
    expect(dinero.deNodo(plan)).toMatchObject({ apropiacion: 150, obligaciones: 120 });
    expect(fuentesOf(dinero)).toEqual([
      ["Recursos propios", 100, 80],
      ["SGP", 50, 40],
    ]);
  });

  test("a total among the bands goes before the sources", () => {
    const { dinero, plan } = evaluated(
      "|  |  |  |  | Recursos propios | SGP | Total",
      `| ${PLAN} | Obligaciones 2026 | Obligaciones 2026 | Obligaciones 2026`,
      `| ${META} | 80 | 40 | 121`,
    );
    expect(dinero.deNodo(plan)).toMatchObject({ obligaciones: 121 });
    expect(fuentesOf(dinero)).toEqual([
      ["Recursos propios", null, 80],
      ["SGP", null, 40],
    ]);
  });

  test.each([
    ["Apropiación definitiva 2026 Recursos propios", "Obligaciones 2026 Recursos propios"],
    ["Apropiación definitiva 2026 - Recursos propios", "Recursos propios: obligaciones 2026"],
    ["Apropiación 2026 de recursos propios", "Obligaciones con recursos propios 2026"],
  ])("«%s» and «%s» are of one source", (apropiacion, obligaciones) => {
    const { dinero } = evaluated(
      `| ${PLAN} | ${apropiacion} | ${obligaciones} | Apropiación definitiva 2026 SGP | Obligaciones 2026 SGP`,
      `| ${META} | 100 | 80 | 50 | 40`,
    );
    expect(fuentesOf(dinero)).toEqual([
      ["Recursos propios", 100, 80],
      ["SGP", 50, 40],
    ]);
  });

  test("what nothing tells apart is no sum, and is said", () => {
    const evaluation = evaluated(
      `| ${PLAN} | Obligaciones 2026 | Obligaciones 2026`,
      `| ${META} | 80 | 40`,
    );
    expect(planOf(evaluation)).toMatchObject({ obligaciones: null });
    expect(whyOf(evaluation)).toEqual({ "Obligaciones 2026": "repeated" });
  });

  test("what names none of several vigencias is of none, and is said", () => {
    const evaluation = evaluated(
      `| ${PLAN} | Programado 2027 | Obligaciones`,
      `| ${META} | 4 | 80`,
    );
    expect(planOf(evaluation)).toMatchObject({ obligaciones: null });
    expect(whyOf(evaluation)).toEqual({ Obligaciones: "undated" });
  });

  test("every column of money is added up, or left out with a reason", () => {
    const column = fc.record({
      campo: fc.constantFrom("recursos", "apropiacion", "obligaciones", "pagos" as const),
      band: fc.constantFrom("", "SGP / ", "Recursos propios / ", "Total / ", "Seguimiento / "),
      own: fc.constantFrom(
        "Valor",
        "Definitiva",
        "SGP",
        "Total",
        "% de lo programado",
        "2024-2027",
      ),
      vigencia: fc.constantFrom(2026, 2027, undefined),
      trimestre: fc.constantFrom(1, 2, undefined),
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 8 }), fc.constantFrom(2026, null), (some, home) => {
        const columns = some.map(({ campo, band, own, vigencia, trimestre }, at): Column => ({
          campo: campo as Column["campo"],
          column: at,
          heading: band + own,
          confidence: 1,
          evidence: "exact",
          ...(vigencia !== undefined && { vigencia }),
          ...(trimestre !== undefined && { trimestre: trimestre as 1 | 2 }),
        }));
        const used = dineroColumns(columns, home).flatMap(({ total, fuentes }) => [
          ...total,
          ...fuentes,
        ]);
        const left = dineroSinSumar(columns, home).map((one) => one.column);
        expect(new Set([...used, ...left].map((one) => one.column)).size).toBe(columns.length);
      }),
    );
  });
});

function evaluated(...rows: readonly string[]): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", rows.join("\n"))));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

function planOf({ dinero, plan }: Evaluation) {
  return dinero.deNodo(plan);
}

function whyOf({ sinUso }: Evaluation) {
  return Object.fromEntries(sinUso.map(({ heading, why }) => [heading, why]));
}

function fuentesOf({ fuentes }: Evaluation["dinero"]) {
  return fuentes.map(({ nombre, montos }) => [nombre, montos.apropiacion, montos.obligaciones]);
}
