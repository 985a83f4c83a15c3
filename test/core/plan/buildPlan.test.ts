import { evaluateWorkbook } from "../../../src/core/evaluate";
import { book, sheet } from "../../cases/recognitionCase";

const nodosOf = (rows: string): readonly string[] => {
  const evaluation = evaluateWorkbook(
    book(
      "plan.xlsx",
      sheet(
        "Matriz",
        `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021${rows}`,
      ),
    ),
  );
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value.raiz.branches.map(({ node }) => node.nombre);
};

describe("buildPlan(filas)", () => {
  test("has the nodes in the order of their codes, however the rows stand", () => {
    expect(
      nodosOf(`
    | 10.1 | 10. Campo | Sembrar árboles | 5 | 0
    | 2.1 | 2. Vida | Dotar sedes | 4 | 2
    | 1.1 | 1. Agua | Reparar redes | 4 | 2`),
    ).toEqual(["Agua", "Vida", "Campo"]);
  });

  test("nodes without a code stand as they appear", () => {
    expect(
      nodosOf(`
    | M3 | Vida | Dotar sedes | 4 | 2
    | M1 | Agua | Reparar redes | 4 | 2`),
    ).toEqual(["Vida", "Agua"]);
  });
});
