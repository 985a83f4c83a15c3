import { tabsText } from "../../src/cli/tabsText";
import { evaluateInstrumento } from "../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import type { Evaluado } from "../../src/core/instrumentos/instrumento";
import { readSample } from "../cases/sampleFiles";

describe("what the rules of an instrument found is told by kind, in ten lines at most", () => {
  test.each([
    "peti-2020-2023",
    "cooperacion-2020-2023",
    "politica-publica-2021-2",
    "plan-de-mejora-2021",
  ])("%s", async (name) => {
    const evaluado = await evaluadoOf(`assets/samples/instrumentos/${name}.xlsx`);
    const lines = alertasIn(tabsText("libro.xlsx", evaluado));
    expect(lines.length).toBeLessThanOrEqual(10);
    const told = lines.reduce((sum, line) => sum + 1 + moreIn(line), 0);
    expect(told).toBe(evaluado.findings.length);
  });

  test("the first stands for the others, with their cells", async () => {
    const evaluado = await evaluadoOf("assets/samples/instrumentos/cooperacion-2020-2023.xlsx");
    expect(alertasIn(tabsText("libro.xlsx", evaluado))).toEqual([
      "ADVERTENCIA «Tecnificación de cultivos» no dice a qué meta del plan aporta. Y 4 alertas más como esta. [Gestiones de cooperación: P5, P6, P7, P8, P9]",
    ]);
  });
});

async function evaluadoOf(path: string): Promise<Evaluado> {
  const evaluated = evaluateInstrumento(INSTRUMENTOS, await readSample(path), {});
  if (!evaluated.ok) throw new Error(path);
  return evaluated.value.evaluado;
}

function alertasIn(text: string): readonly string[] {
  return text.split("\n").filter((line) => /^(?:ERROR|ADVERTENCIA|NOTA) /.test(line));
}

function moreIn(line: string): number {
  return Number(/ Y (\d+) alertas? más como esta\./.exec(line)?.[1] ?? 0);
}
