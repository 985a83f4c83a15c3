import fc from "fast-check";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { book, sheet } from "../cases/recognitionCase";

type Trimestres = readonly [number, number, number, number];

/** Metas with what they executed in each quarter and its total, below what the workbook says of its corte. */
function evaluated(
  title: string,
  metas: readonly Trimestres[],
  ask: { readonly corte?: string } = {},
): Evaluation {
  const rows = metas.map(
    (quarters, index) =>
      `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index + 1} | 40 | ${quarters.join(" | ")} | ${quarters.reduce((sum, one) => sum + one, 0)}`,
  );
  const table = [
    `| ${title}`,
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021 | Ejecutado T4 2021 | Ejecutado 2021",
    ...rows,
  ].join("\n");
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("M", table)), ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const alertas = ({ findings }: Evaluation): readonly unknown[] =>
  findings.flatMap((one) => (one.type === "ejecucionTrasElCorte" ? [[one.metas, one.corte]] : []));

describe("R17: a corte that a workbook declares", () => {
  const metas: readonly Trimestres[] = [
    [5, 5, 10, 0],
    [10, 10, 0, 0],
  ];

  test("leaves out what was executed after it, and says so", () => {
    const evaluation = evaluated("Corte: 30 de junio de 2021", metas);
    expect(evaluation.metas.map(({ ejecutado }) => ejecutado)).toEqual([10, 20]);
    expect(alertas(evaluation)).toEqual([[1, "2021-06-30"]]);
  });
  test("says nothing where nothing was executed after it", () => {
    const evaluation = evaluated("Corte: 30 de septiembre de 2021", metas);
    expect(evaluation.metas.map(({ ejecutado }) => ejecutado)).toEqual([20, 20]);
    expect(alertas(evaluation)).toEqual([]);
  });
  test("is no contradiction where another was asked for", () => {
    const evaluation = evaluated("Corte: 30 de junio de 2021", metas, { corte: "2021-06-30" });
    expect(alertas(evaluation)).toEqual([]);
  });
  test("gives what it gives where it is asked for", () => {
    const quarter = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quarter, quarter, quarter, quarter), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(
          ["31 de marzo de 2021", "2021-03-31"] as const,
          ["30 de junio de 2021", "2021-06-30"] as const,
          ["30 de septiembre de 2021", "2021-09-30"] as const,
        ),
        (some, [title, corte]) => {
          expect(evaluated(`Corte: ${title}`, some).raiz.cumplimiento).toEqual(
            evaluated(`Corte: ${title}`, some, { corte }).raiz.cumplimiento,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
