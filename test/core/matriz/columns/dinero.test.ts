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
