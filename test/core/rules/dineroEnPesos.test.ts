import { evaluateWorkbook } from "../../../src/core/evaluate";
import { findingText } from "../../../src/core/rules/ruleText";
import { book, sheet } from "../../cases/recognitionCase";

describe("R16, R22: amounts are compared and told in pesos, whatever their headings count in", () => {
  test("thousands below millions keep the order", () => {
    expect(
      told("Obligaciones 2026 (millones de pesos) | Pagos 2026 (miles de pesos)", "60 | 50000"),
    ).toEqual([]);
  });

  test("thousands above millions do not", () => {
    expect(
      told("Obligaciones 2026 (miles de pesos) | Pagos 2026 (millones de pesos)", "60000 | 90"),
    ).toEqual([
      "«Pagos 2026 (millones de pesos)» ($90.000.000) es mayor que «Obligaciones 2026 (miles de pesos)» ($60.000.000).",
    ]);
  });

  test("what the millions lost to rounding is no fault", () => {
    expect(told("Obligaciones 2026 (millones) | Pagos 2026 (miles)", "60 | 60400")).toEqual([]);
    expect(told("Obligaciones 2026 (millones) | Pagos 2026 (miles)", "60 | 60600")).toHaveLength(1);
  });

  test("within millions what is greater is greater", () => {
    expect(told("Obligaciones 2026 (millones) | Pagos 2026 (millones)", "60 | 60,9")).toEqual([
      "«Pagos 2026 (millones)» ($60.900.000) es mayor que «Obligaciones 2026 (millones)» ($60.000.000).",
    ]);
  });

  test("a source is compared with itself", () => {
    const headings =
      "Apropiación definitiva 2026 propios | Obligaciones 2026 propios | Apropiación definitiva 2026 SGP | Obligaciones 2026 SGP";
    expect(told(headings, "10 | 8 | 100 | 90")).toEqual([]);
    expect(told(headings, "100 | 80 | 50 | 60")).toEqual([
      "«Obligaciones 2026 SGP» ($60) es mayor que «Apropiación definitiva 2026 SGP» ($50).",
    ]);
  });

  test("sources in millions under a total in thousands add up", () => {
    const headings =
      "Recursos SGP 2026 (millones) | Recursos de regalías 2026 (millones) | Total recursos 2026 (miles)";
    const others = ["2 | 1 | 3000", "3 | 1 | 4000"];
    expect(told(headings, "2 | 3 | 5000", ...others)).toEqual([]);
    expect(told(headings, "2 | 3 | 50000", ...others)).toEqual([
      "«Total recursos 2026 (miles)» dice $50.000.000 y las fuentes suman $5.000.000.",
    ]);
  });

  test("what was spent without an advance is told in pesos", () => {
    const workbook = matriz("0", "Obligaciones 2026 (millones)", ["6"]);
    expect(alertasOf(workbook, "gastoSinAvance")).toEqual([
      "«Obligaciones 2026 (millones)» registra $6.000.000 y la meta no reporta ejecución física.",
    ]);
  });
});

function told(headings: string, ...rows: readonly string[]): readonly string[] {
  return alertasOf(matriz("2", headings, rows), "dineroFueraDeOrden", "fuentesNoSuman");
}

function matriz(ejecutado: string, headings: string, rows: readonly string[]) {
  const lines = rows.map((money, at) => `| M${at + 1} | Dotar sedes | 4 | ${ejecutado} | ${money}`);
  const header = `| Código meta | Meta de producto | Programado 2026 | Ejecutado 2026 | ${headings}`;
  return book("matriz.xlsx", sheet("Matriz", [header, ...lines].join("\n")));
}

function alertasOf(workbook: ReturnType<typeof matriz>, ...types: readonly string[]) {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value.findings.filter(({ type }) => types.includes(type)).map(findingText);
}
