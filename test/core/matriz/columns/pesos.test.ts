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
