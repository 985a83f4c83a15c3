import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { book, sheet } from "../../../cases/recognitionCase";
import { matrizOf } from "../reading";

describe("R26: sheets that each hold metas of the plan", () => {
  const HEADINGS = "Programado 2025 | Ejecutado 2025";
  const gobierno = sheet("Gobierno", matrizOf(HEADINGS, "10 | 5", "10 | 5"));
  const turismo = sheet(
    "Turismo",
    `
    | Eje | Código meta | Meta de producto | Ejecutado 2025 | Programado 2025
    | Eje 2 | T-1 | Formar guías | 0 | 10
  `,
  );
  test("are asked about when their metas differ, however few and in whatever order", () => {
    const evaluation = evaluateWorkbook(book("plan.xlsx", gobierno, turismo));
    expect(evaluation.ok ? null : evaluation.error).toMatchObject({
      type: "ambiguousSheet",
      sheets: ["Gobierno", "Turismo"],
    });
  });
  test("are asked about though one is hidden", () => {
    const evaluation = evaluateWorkbook(book("plan.xlsx", gobierno, { ...turismo, hidden: true }));
    expect(evaluation.ok ? null : evaluation.error.type).toBe("ambiguousSheet");
  });
  test("are asked about though their bands, with their columns in another order, reach elsewhere", () => {
    const first = sheet(
      "Gobierno",
      `
      | | | | | SEGUIMIENTO 2025 | | SEGUIMIENTO 2026 |
      | Código meta | Eje | Meta de producto | Indicador | Meta | Logro | Meta | Logro
      | M-1 | Eje 1 | Entregar kits | Kits | 10 | 5 | 10 |
      | M-2 | Eje 1 | Dotar sedes | Sedes | 10 | 5 | 10 |
    `,
    );
    const second = sheet(
      "Turismo",
      `
      | SEGUIMIENTO 2026 | | | SEGUIMIENTO 2025 | | | SEGUIMIENTO 2026 | SEGUIMIENTO 2025
      | Meta | Código meta | Eje | Logro | Indicador | Meta de producto | Logro | Meta
      | 10 | T-1 | Eje 2 | 0 | Guías | Formar guías | | 10
    `,
    );
    const evaluation = evaluateWorkbook(book("plan.xlsx", first, second));
    expect(evaluation.ok ? null : evaluation.error.type).toBe("ambiguousSheet");
  });
  test("are read one by one when one is named", () => {
    const evaluation = evaluateWorkbook(book("plan.xlsx", gobierno, turismo), {
      answers: { sheet: "Turismo" },
    });
    expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBe(0);
  });
});
