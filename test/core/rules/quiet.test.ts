import { evaluateWorkbook } from "../../../src/core/evaluate";
import { cellKey, type Sheet } from "../../../src/core/grid/grid";
import { book, sheet } from "../../cases/recognitionCase";

/** Checks that must keep quiet, or speak once, where an expert would. */
function types(...sheets: readonly Sheet[]): readonly string[] {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", ...sheets));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value.findings.map(({ type }) => type);
}

describe("subtotals", () => {
  const matriz = (total: string): Sheet =>
    sheet(
      "M",
      `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | % de avance 2021
      | M1 | Eje 1. Vida | Dotar sedes | 4 | 2 | 0.5
      | M2 | Eje 1. Vida | Formar docentes | 4 | 3 | 0.75
      | ${total}`,
    );

  test.each([
    "TOTAL | | | | | 0.625",
    "TOTAL PLAN | | | | | 62.5",
    "Total eje 1. Vida | | | | | 0.625",
    "Subtotal | | | | | 0.9",
    "Total gastos de funcionamiento | | | | | 0.9",
  ])("%s is left alone", (total) => {
    expect(types(matriz(total))).not.toContain("subtotalDistinto");
  });
  test.each(["TOTAL | | | | | 0.63", "Total eje 1. Vida | | | | | 70"])("%s differs", (total) => {
    expect(types(matriz(total))).toContain("subtotalDistinto");
  });
});

describe("money", () => {
  test("is compared within one vigencia and under one band", () => {
    const matriz = sheet(
      "M",
      `
      | | | | 2020 | 2020 | 2021 | 2021 | |
      | Código meta | Eje | Meta de producto | Compromisos | Obligaciones | Compromisos | Obligaciones | Programado 2021 | Ejecutado 2021
      | M1 | Eje 1. Vida | Dotar sedes | 50 | 40 | 900 | 800 | 4 | 2
      | M2 | Eje 1. Vida | Formar docentes | 60 | 50 | 900 | 800 | 4 | 2`,
    );
    expect(types(matriz)).not.toContain("dineroFueraDeOrden");
  });
  test("a total without any source beside it contradicts none (R1)", () => {
    const matriz = sheet(
      "M",
      `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Prog Recursos Propios | Prog SGP Salud | Prog Total
      | M1 | Eje 1. Vida | Dotar sedes | 4 | 2 | 500000 | 400000 | 900000
      | M2 | Eje 1. Vida | Formar docentes | 4 | 2 | 100000 | 600000 | 700000
      | M3 | Eje 1. Vida | Abrir bibliotecas | 4 | 2 | | | 800000
      | M4 | Eje 1. Vida | Restaurar el teatro | 4 | 2 | 300000 | 300000 | 600000`,
    );
    expect(types(matriz)).not.toContain("fuentesNoSuman");
    const wrong = matriz.rows.map((row) => row.map((cell) => (cell === 100000 ? 200000 : cell)));
    expect(types({ ...matriz, rows: wrong })).toContain("fuentesNoSuman");
  });
  test("columns that mostly do not add up to a total are not its sources", () => {
    const matriz = sheet(
      "M",
      `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Presupuesto | Recursos propios | Costo total
      | M1 | Eje 1. Vida | Dotar sedes | 4 | 2 | 900000 | 800000 | 900000
      | M2 | Eje 1. Vida | Formar docentes | 4 | 2 | 700000 | 100000 | 700000`,
    );
    expect(types(matriz)).not.toContain("fuentesNoSuman");
  });
});

describe("codes", () => {
  test("that are numbered through the plan are not asked for their node", () => {
    const matriz = sheet(
      "M",
      `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
      | IP-1 | Eje 1. Vida | Dotar sedes | 4 | 2
      | IP-2 | Eje 2. Campo | Formar docentes | 4 | 2`,
    );
    expect(types(matriz)).not.toContain("codigoFueraDeNodo");
  });
  test("in arabic figures belong to a node in roman ones", () => {
    const matriz = sheet(
      "M",
      `
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
      | 1.1 | I. Vida | Dotar sedes | 4 | 2
      | 1.2 | I. Vida | Formar docentes | 4 | 2
      | 2.1 | II. Campo | Abrir pozos | 4 | 2
      | 2.2 | I. Vida | Sembrar árboles | 4 | 2`,
    );
    expect(types(matriz).filter((type) => type === "codigoFueraDeNodo")).toHaveLength(1);
  });
});

describe("formulas", () => {
  const matriz = sheet(
    "M",
    `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
    | M1 | Eje 1. Vida | Dotar sedes | 4 | 2
    | M2 | Eje 1. Vida | Formar docentes | 4 | 2
    | M3 | Eje 1. Vida | Abrir pozos | 4 | 2
    | M4 | Eje 1. Vida | Sembrar árboles | 4 | 2`,
  );
  const computed = (...rows: readonly (readonly [row: number, formula: string])[]): Sheet => ({
    ...matriz,
    formulas: new Map(rows.map(([row, formula]) => [cellKey(row, 4), formula])),
  });

  test("few among many typed values are no habit", () => {
    expect(types(computed([1, "=1+1"]))).not.toContain("constantesEntreFormulas");
  });
  test("without a usual one among them do not differ from it", () => {
    expect(types(computed([1, "=1+1"], [2, "=4-2"], [3, "=SUM(1,1)"], [4, "=2"]))).not.toContain(
      "formulasDistintas",
    );
  });
});
