import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { sent } from "./conPesos";
import { written } from "./escrito";
import { consolidada, PLAN } from "./matrices";

function figures({ evaluation }: Consolidacion): unknown {
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  const { raiz, pesos, findings } = evaluation.value;
  return {
    cumplimiento: raiz.cumplimiento?.toFixed(9),
    avance: raiz.avance?.toFixed(9),
    fuente: pesos.fuente,
    contradichos: findings.flatMap((one) =>
      one.type === "pesosContradichos" ? one.contradichos : [],
    ),
  };
}

describe("R8, R30: weights that two files bring", () => {
  test("and contradict are not used, and are said with both values", () => {
    expect(figures(consolidada([sent("salud", 80), sent("cultura", 60)]))).toMatchObject({
      cumplimiento: "0.750000000",
      fuente: "iguales",
      contradichos: [
        {
          de: "1",
          dicen: [
            { archivo: "cultura.xlsx", peso: 0.6 },
            { archivo: "salud.xlsx", peso: 0.8 },
          ],
        },
        { de: "2" },
      ],
    });
  });
  test("and agree on are used, whatever their scale", () => {
    const agreed = figures(consolidada([sent("salud", 80), sent("cultura", 80)]));
    expect(agreed).toMatchObject({ cumplimiento: "0.900000000", contradichos: [] });
  });
  test("of which one alone brings some are used", () => {
    const one = figures(consolidada([sent("salud", 80), sent("cultura", null)]));
    expect(one).toMatchObject({ cumplimiento: "0.900000000", contradichos: [] });
  });
  test("leave those of the plan as they are (R36)", () => {
    const ruled = consolidada([sent("salud", 80), sent("cultura", 60)], {
      plan: { ...PLAN, pesos: sent("salud", 50).pesos },
    });
    expect(figures(ruled)).toMatchObject({ contradichos: [], fuente: "hoja" });
  });
  test("give one figure in whatever order they come, and once more from the consolidado", () => {
    const peso = fc.option(fc.integer({ min: 1, max: 99 }));
    const year = fc.option(fc.constantFrom(25, 30, 50));
    fc.assert(
      fc.property(peso, peso, year, year, (salud, cultura, one, other) => {
        const files = [sent("salud", salud, one), sent("cultura", cultura, other)];
        const given = consolidada(files);
        expect(figures(consolidada([...files].reverse()))).toEqual(figures(given));
        const again = evaluateWorkbook(written(given));
        expect(figures({ ...given, evaluation: again })).toMatchObject({
          ...(figures(given) as object),
          fuente: expect.any(String) as string,
        });
      }),
      { numRuns: 25 },
    );
  });
});
