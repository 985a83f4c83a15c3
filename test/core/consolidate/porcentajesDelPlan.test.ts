import { archivo, consolidada, cuenta, PLAN } from "./matrices";

describe("R15, R36: executed as a percentage of what the plan promises in quantities", () => {
  test.each([
    ["the file leaves the promise to the plan", "", "50 %"],
    ["the file promises all of it", "100 %", "50 %"],
    ["the file promises a percentage too", "80 %", "40 %"],
  ])("is that part of it where %s", (_, promised, executed) => {
    const sent = archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      `
      | 1.1 | 1. Vida | Vacunar niños menores de cinco años | ${promised} | ${executed} | Secretaría de Salud
      | 1.2 | 1. Vida | Dotar puestos de salud | ${promised} | ${executed} | Secretaría de Salud`,
    );
    expect(cuenta(consolidada([sent], { plan: PLAN })).slice(0, 2)).toEqual([
      ["1.1", "salud.xlsx", 5],
      ["1.2", "salud.xlsx", 2],
    ]);
  });
});
