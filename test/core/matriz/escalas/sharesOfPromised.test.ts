import fc from "fast-check";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import type { Scale } from "../../../../src/core/matriz/matriz";
import type { Evaluation } from "../../../../src/core/plan/evaluation";
import { book, sheet } from "../../../cases/recognitionCase";

const HEADING = "Ejecutado 2021";

/** Metas that promise and execute what is said, below their columns. */
function evaluated(
  metas: readonly (readonly [promised: number, executed: number | string])[],
  { scale, format }: { readonly scale?: Scale; readonly format?: string } = {},
): Evaluation {
  const rows = metas.map(
    ([promised, executed], index) =>
      `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index + 1} | Número de sedes ${index + 1} | ${promised} | ${executed}`,
  );
  const table = [
    `| Código meta | Eje | Meta de producto | Indicador | Programado 2021 | ${HEADING}`,
    ...rows,
  ].join("\n");
  const evaluation = evaluateWorkbook(
    book("matriz.xlsx", sheet("M", table, format === undefined ? {} : { formats: { F: format } })),
    scale === undefined ? {} : { answers: { scales: { [HEADING]: scale } } },
  );
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const said = ({ metas }: Evaluation): readonly unknown[] =>
  metas.map(({ ejecutado, cumplimiento }) => [ejecutado, cumplimiento]);

describe("R15: percentages executed of what was promised in quantities", () => {
  test.each([
    ["typed with their sign", undefined, ["75 %", "50 %"]],
    ["shown by the format", "0%", [0.75, 0.5]],
    ["with a sign that scales nothing", "0\\%", [75, 50]],
  ] as const)("%s are parts of it", (_, format, [one, other]) => {
    const evaluation = evaluated(
      [
        [12, one],
        [40, other],
      ],
      format === undefined ? {} : { format },
    );
    expect(said(evaluation)).toEqual([
      [9, 0.75],
      [20, 0.5],
    ]);
    expect(evaluation.preguntas).toEqual([]);
  });
  test("among quantities are asked, with what each reading would give", () => {
    const evaluation = evaluated([
      [12, "75 %"],
      [40, 20],
    ]);
    expect(said(evaluation)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      evaluation.preguntas[0]?.opciones.map(({ value, cumplimiento }) => [value, cumplimiento]),
    ).toEqual([
      ["bySign", 0.625],
      ["share", 0.475],
      ["units", 0.75],
    ]);
  });
  test.each([
    ["bySign", [9, 20]],
    ["share", [9, 8]],
    ["units", [75, 20]],
  ] as const)("are read as was answered: %s", (scale, executed) => {
    const evaluation = evaluated(
      [
        [12, "75 %"],
        [40, 20],
      ],
      { scale },
    );
    expect(evaluation.metas.map(({ ejecutado }) => ejecutado)).toEqual(executed);
  });
  test("that could as well be quantities are asked", () => {
    const { preguntas } = evaluated([
      [95, "93 %"],
      [90, "45 %"],
    ]);
    expect(preguntas.map(({ question }) => question.type)).toEqual(["mixedScale"]);
  });
  test("whole times what was promised are quantities in a wrong format", () => {
    expect(
      said(
        evaluated(
          [
            [4, 3],
            [10, 5],
          ],
          { format: "0%" },
        ),
      ),
    ).toEqual([
      [3, 0.75],
      [5, 0.5],
    ]);
  });
  test("give the cumplimiento that their quantities give", () => {
    const metas = fc.array(
      fc
        .integer({ min: 2, max: 60 })
        .chain((promised) =>
          fc.tuple(fc.constant(promised), fc.integer({ min: 1, max: promised - 1 })),
        ),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(metas, (some) => {
        const all = [[8, 6] as const, ...some];
        const percentages = evaluated(
          all.map(([promised, executed]) => [promised, executed / promised] as const),
          { format: "0%" },
        );
        expect(percentages.raiz.cumplimiento).toBeCloseTo(
          evaluated(all).raiz.cumplimiento ?? NaN,
          9,
        );
      }),
      { numRuns: 40 },
    );
  });
});
