import { cumplimientoOf } from "../reading";

/** Two metas in percentages: all of it promised, half and a quarter of it done. */
function matriz(unidad: string, promised: string, first: string, second: string): string {
  return `
    | Código meta | Eje | Meta de producto | Unidad de medida | Programado 2025 | Ejecutado 2025
    | M-1 | Eje 1 | Mantener la cobertura | ${unidad} | ${promised} | ${first}
    | M-2 | Eje 1 | Mantener el servicio | ${unidad} | ${promised} | ${second}
  `;
}

describe("R15: what was promised and what was done in percentages, on one scale", () => {
  test.each([
    ["100 and 50 %", "100", "0.5", "0.25", { F: "0.0%" }],
    ["100 % and 50 with a sign that scales nothing", "1", "50", "25", { E: "0%", F: '0.0"%"' }],
    ["both with a sign that scales nothing", "100", "50", "25", { E: "0\\%", F: "0\\%" }],
    ["100 and “50 %” as text", "100", "50 %", "25 %", {}],
    ["both as a format", "1", "0.5", "0.25", { E: "0%", F: "0%" }],
  ] as const)("%s", (_, promised, first, second, formats) => {
    expect(cumplimientoOf(matriz("Porcentaje", promised, first, second), { formats })).toBe(37.5);
  });

  test("of 80 promised, 40 %: half of it", () => {
    expect(cumplimientoOf(matriz("%", "80", "0.4", "0.2"), { formats: { F: "0%" } })).toBe(37.5);
  });

  test("of a fraction promised nothing is changed", () => {
    expect(cumplimientoOf(matriz("Porcentaje", "0.8", "0.4", "0.2"))).toBe(37.5);
  });
});
