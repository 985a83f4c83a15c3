import { evaluateWorkbook } from "../../../../src/core/evaluate";
import type { Scale } from "../../../../src/core/matriz/matriz";
import type { Evaluation } from "../../../../src/core/plan/evaluation";
import { book, sheet } from "../../../cases/recognitionCase";

/** A matriz that says nothing but a percentage of each meta. */
function evaluated(
  avances: readonly (number | string)[],
  format?: string,
  scale?: Scale,
): Evaluation {
  const rows = avances.map(
    (avance, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index + 1} | ${avance}`,
  );
  const table = ["| Código meta | Eje | Meta de producto | % de avance 2021", ...rows].join("\n");
  const evaluation = evaluateWorkbook(
    book("matriz.xlsx", sheet("M", table, format === undefined ? {} : { formats: { D: format } })),
    scale === undefined ? {} : { answers: { scales: { "% de avance 2021": scale } } },
  );
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const cumplimientos = (evaluation: Evaluation): readonly (number | null)[] =>
  evaluation.metas.map(({ cumplimiento }) => cumplimiento);
const mixed = (evaluation: Evaluation): readonly unknown[] =>
  evaluation.findings.filter(({ type }) => type === "escalaMezclada");

describe("R15: a column of percentages", () => {
  test("from 0 to 100 is read as fractions", () => {
    expect(cumplimientos(evaluated([67.5, 50, 3, 100]))).toEqual([0.675, 0.5, 0.03, 1]);
  });
  test("from 0 to 1 is left as it is", () => {
    expect(cumplimientos(evaluated([0.675, 0.5, 1]))).toEqual([0.675, 0.5, 1]);
  });
  test("shown as percentages is left as it is, also far above what was promised", () => {
    expect(cumplimientos(evaluated([0.5, 22, 1], "0.0%"))).toEqual([0.5, 1, 1]);
  });
  test.each(["0\\%", '0.0"%"'])("with a sign that %s writes as text is on 0 to 100", (format) => {
    expect(cumplimientos(evaluated([62, 100, 0.5, 1], format))).toEqual([0.62, 1, 0.005, 0.01]);
  });
  test("typed with its sign is left as it is", () => {
    expect(cumplimientos(evaluated(["67,5 %", "50 %"]))).toEqual([0.675, 0.5]);
  });
  test("of both kinds is asked, with what each reading would give", () => {
    const evaluation = evaluated([67.5, 50, 0.25, 80]);
    expect(cumplimientos(evaluation)).toEqual([null, null, null, null]);
    expect(
      evaluation.preguntas[0]?.opciones.map(({ value, cumplimiento }) => [value, cumplimiento]),
    ).toEqual([
      ["hundred", 0.494375],
      ["bySize", 0.55625],
      ["fraction", 0.8125],
    ]);
    expect(mixed(evaluation)).toEqual([expect.objectContaining({ fractions: 1, percentages: 3 })]);
  });
  test("of both kinds is read as was answered", () => {
    expect(cumplimientos(evaluated([67.5, 50, 0.25, 80], undefined, "bySize"))).toEqual([
      0.675, 0.5, 0.25, 0.8,
    ]);
  });
});
