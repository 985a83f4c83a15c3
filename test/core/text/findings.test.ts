import type { Finding } from "../../../src/core/finding";
import { findingFix, findingText } from "../../../src/core/rules/ruleText";

const nowhere = { severity: "advertencia", meta: null, at: null, points: null } as const;

describe("findingText(finding)", () => {
  test.each<[string, Finding]>([
    [
      "La meta I.A.1 reporta ejecución sin evidencia que la soporte.",
      { type: "avanceSinEvidencia", ...nowhere, metas: ["I.A.1"] },
    ],
    [
      "7 metas (1, 2, 3, 4, 5 y 2 más) reportan ejecución sin evidencia que la soporte.",
      { type: "avanceSinEvidencia", ...nowhere, metas: ["1", "2", "3", "4", "5", "6", "7"] },
    ],
    [
      "6 de 8 metas programadas a cargo de Planeación están sin ejecución (75,0\u00a0%).",
      {
        type: "sinEjecucionAlta",
        ...nowhere,
        de: "dependencia",
        nombre: "Planeación",
        sinEjecucion: 6,
        sinReporte: 0,
        programadas: 8,
      },
    ],
    [
      "6 de 8 metas programadas de II están sin ejecución y 1 sin reporte (87,5\u00a0%).",
      {
        type: "sinEjecucionAlta",
        ...nowhere,
        de: "nodo",
        nombre: "II",
        sinEjecucion: 6,
        sinReporte: 1,
        programadas: 8,
      },
    ],
    [
      "8 de 8 metas programadas del plan están sin reporte (100,0\u00a0%).",
      {
        type: "sinEjecucionAlta",
        ...nowhere,
        de: "plan",
        nombre: "",
        sinEjecucion: 0,
        sinReporte: 8,
        programadas: 8,
      },
    ],
    [
      "El subtotal de I en «Avance» dice 71,00\u00a0% y el recálculo da 67,82\u00a0%.",
      {
        type: "subtotalDistinto",
        ...nowhere,
        nodo: "I",
        heading: "Avance",
        unidad: "porcentaje",
        enHoja: 0.71,
        recalculado: 0.6782,
      },
    ],
    [
      "El total en «Prog Total» dice $1.000.000 y el recálculo da $900.000.",
      {
        type: "subtotalDistinto",
        ...nowhere,
        nodo: "",
        heading: "Prog Total",
        unidad: "pesos",
        enHoja: 1_000_000,
        recalculado: 900_000,
      },
    ],
    [
      "En «Total» hay 1 valor digitado entre 9 fórmulas (B7).",
      {
        type: "constantesEntreFormulas",
        ...nowhere,
        heading: "Total",
        constantes: 1,
        formulas: 9,
        cells: [{ workbook: "m.xlsx", sheet: "M", row: 6, column: 1 }],
      },
    ],
  ])("%s", (sentence, finding) => {
    expect(findingText(finding)).toBe(sentence);
  });
});

describe("findingFix(finding)", () => {
  test("says what to do", () => {
    expect(findingFix({ type: "programadaSinBpin", ...nowhere })).toBe(
      "Escriba el BPIN del proyecto en que la meta está registrada.",
    );
  });
  test("is nothing where there is nothing to do", () => {
    expect(
      findingFix({
        type: "enBrecha",
        ...nowhere,
        severity: "info",
        nodo: "I",
        cumplimiento: 0.555,
      }),
    ).toBeNull();
  });
});
