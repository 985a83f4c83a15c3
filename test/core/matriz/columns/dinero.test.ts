import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { book, sheet } from "../../../cases/recognitionCase";
import { cumplimientoOf, evaluationOf, matrizOf } from "../reading";

describe("R28: money is never physical", () => {
  test("a column beside the budget and of its size is money, whatever its size", () => {
    const table = matrizOf(
      "Cantidad programada | Ejecución física T1 | Presupuesto inicial | Ejecución | Pagos",
      "10 | 5 | 900 | 800 | 500",
      "10 | 5 | 400 | 300 | 100",
    );
    expect(cumplimientoOf(table)).toBe(50);
  });
  test("a column beside the budget and of the promise's size is physical", () => {
    const table = matrizOf(
      "Programado 2025 | Presupuesto 2025 | Ejecutado 2025",
      "10 | 9000000 | 5",
      "10 | 4000000 | 10",
    );
    expect(cumplimientoOf(table)).toBe(75);
  });
  test("a column of the budget's size is physical where another says what was spent", () => {
    const table = matrizOf(
      "Programado 2025 | Ejecutado 2025 | Presupuesto 2025 (millones) | Presupuesto ejecutado 2025 (millones)",
      "50 | 25 | 24 | 3",
      "40 | 20 | 19 | 60",
    );
    expect(cumplimientoOf(table)).toBe(50);
  });
  test("a percentage by its sign is no money, whatever its size and what stands beside it", () => {
    const table = matrizOf(
      "Programado 2025 | Ejecutado 2025 | Recursos 2025 (millones)",
      "1 | 40 | 120",
      "1 | 60 | 47",
    );
    expect(cumplimientoOf(table, { formats: { D: "0%", E: '0"%"' } })).toBe(50);
  });
  test("«Compromiso» is what was promised where its years lead to the meta del cuatrienio", () => {
    const table = (goal: number): string => `
      | Código meta | Eje | Meta de producto | Meta cuatrienio | Compromiso 2024 | Cumplido 2024 | Compromiso 2025 | Cumplido 2025 | Avance físico (%) 2025
      | M-1 | Eje 1 | Entregar kits | ${goal} | 10 | 10 | 20 | 10 | 0,9
      | M-2 | Eje 1 | Dotar sedes | 5 | 1 | 1 | 4 | 2 | 0,9
      | M-3 | Eje 1 | Formar guías | 12 | 4 | 4 | 8 | 4 | 0,9
    `;
    expect(cumplimientoOf(table(30))).toBe(50);
    // Else it is money, and the percentage of the sheet is all that is said of the metas.
    expect(cumplimientoOf(table(90))).toBe(90);
  });
  test("a percentage that is of two columns of money is of money", () => {
    const table = matrizOf(
      "Programado 2025 | Presupuesto 2025 | Compromisos | % ejecución",
      "10 | 1000 | 800 | 0,8",
      "10 | 1000 | 700 | 0,7",
    );
    const { columns } = evaluationOf(table).matriz;
    expect(columns.filter(({ campo }) => campo === "avance")).toEqual([]);
  });
  test("a workbook with money only has no avance", () => {
    const table = matrizOf(
      "Presupuesto 2025 | Compromisos | % ejecución",
      "100 | 80 | 0,8",
      "100 | 80 | 0,8",
    );
    const evaluation = evaluateWorkbook(book("dinero.xlsx", sheet("Matriz", table)));
    expect(evaluation.ok ? evaluation.value.raiz.cumplimiento : null).toBeNull();
  });
});
