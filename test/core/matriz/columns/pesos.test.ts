import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { book, sheet } from "../../../cases/recognitionCase";
import { evaluationOf } from "../reading";

describe("R8: weights", () => {
  test("of a sheet name nodes by number, whichever numerals the plan uses", () => {
    const plan = sheet(
      "Matriz",
      `
      | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | I. Desarrollo | Entregar kits | 10 | 5
      | M-2 | II. Desarrollo | Dotar sedes | 10 | 10
    `,
    );
    const weights = sheet(
      "Pesos",
      `
      | Eje | Ponderación
      | 1. Desarrollo | 80
      | 2. Desarrollo | 20
    `,
      { hidden: true },
    );
    const evaluation = evaluateWorkbook(book("plan.xlsx", plan, weights));
    expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBeCloseTo(0.6, 12);
  });
  test.each([
    [
      "whose labels have letters",
      "LE-1-Desarrollo",
      "LE-2-Desarrollo",
      "1. Desarrollo",
      "2. Desarrollo",
      0.6,
    ],
    [
      "that nothing tells apart, in the order of the plan",
      "Eje A: Desarrollo",
      "Eje B: Desarrollo",
      "Desarrollo",
      "Desarrollo",
      0.6,
    ],
  ])("of nodes of one name %s", (_, one, other, first, second, cumplimiento) => {
    const plan = sheet(
      "Matriz",
      `
      | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | ${one} | Entregar kits | 10 | 5
      | M-2 | ${other} | Dotar sedes | 10 | 10
    `,
    );
    const weights = sheet("Pesos", `| Eje | Ponderación\n| ${first} | 80\n| ${second} | 20`);
    const evaluation = evaluateWorkbook(book("plan.xlsx", plan, weights));
    expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBeCloseTo(cumplimiento, 12);
  });
  test("of a programa are not of the eje that stands before it", () => {
    const plan = sheet(
      "Matriz",
      `
      | Código meta | Eje | Programa | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | Desarrollo | Turismo | Entregar kits | 10 | 5
      | M-2 | Desarrollo | Empleo | Dotar sedes | 10 | 10
      | M-3 | Gobierno | Turismo | Abrir salas | 10 | 0
      | M-4 | Gobierno | Empleo | Formar guías | 10 | 10
    `,
    );
    const weights = sheet(
      "Pesos",
      `
      | Eje | Programa | Peso
      | Desarrollo | | 90
      | Gobierno | | 10
      | Desarrollo | Turismo | 80
      | Desarrollo | Empleo | 20
      | Gobierno | Turismo | 50
      | Gobierno | Empleo | 50
    `,
    );
    const evaluation = evaluateWorkbook(book("plan.xlsx", plan, weights));
    expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBeCloseTo(
      0.9 * 0.6 + 0.1 * 0.5,
      12,
    );
  });
  test("of products in the whole plan are those of the nodes above them", () => {
    const { raiz } = evaluationOf(`
      | Eje | Producto (bien o servicio) | Indicador de producto | Programado 2025 | Ejecutado 2025 | Peso de la meta en el plan (%)
      | Eje 1 | Kits escolares | Kits entregados | 10 | 5 | 50
      | Eje 1 | Sedes dotadas | Número de sedes | 10 | 5 | 30
      | Eje 2 | Guías turísticos | Número de guías | 10 | 10 | 20
    `);
    expect(raiz.cumplimiento).toBeCloseTo(0.6, 12);
  });
});
