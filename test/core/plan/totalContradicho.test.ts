import fc from "fast-check";
import type { Amount, YearOfFila } from "../../../src/core/matriz/filas/fila";
import { totalContradicho } from "../../../src/core/plan/totalContradicho";
import type { TipoDeMeta } from "../../../src/core/vocabulary";

const amount = (value: number): Amount => ({
  value,
  percent: false,
  at: { workbook: "matriz.xlsx", sheet: "Matriz", row: 0, column: 0 },
});

/** What is contradicted in a year of that total and quarters, `null` for a blank one. */
function contradicted(
  tipo: TipoDeMeta,
  total: number,
  quarters: readonly (number | null)[],
  {
    lineaBase = null,
    until = 4,
    cumulative,
  }: { lineaBase?: number | null; until?: number; cumulative?: boolean } = {},
): number | null {
  const year: YearOfFila = {
    vigencia: 2025,
    programado: null,
    ejecutado: amount(total),
    avance: null,
    programadoTrimestre: {},
    ejecutadoTrimestre: Object.fromEntries(
      quarters.flatMap((value, at) => (value === null ? [] : [[at + 1, amount(value)]])),
    ),
  };
  return totalContradicho(year, { tipo, lineaBase, until, cumulative });
}

describe("R28: totalContradicho(year, quarters) is null where the quarters may come to the total:", () => {
  test.each<[string, ...Parameters<typeof contradicted>]>([
    ["increments add up", "suma", 12, [3, 4, 2, 3]],
    ["running totals end in their last", "suma", 9, [2, 5, 7, 9]],
    ["what is kept is the mean", "mantenimiento", 5, [5, 6, 4, 5]],
    ["a mean as it was rounded", "mantenimiento", 6.7, [6, 7, 7], { until: 3 }],
    ["what is kept may be told by its last", "mantenimiento", 4, [5, 6, 4], { until: 3 }],
    ["or by all that was delivered", "mantenimiento", 4, [1, 1, 1, 1]],
    ["a level ends in its greatest", "creciente", 14, [12, 14, 13, 13]],
    ["increments over the base", "creciente", 14, [1, 1, 2], { lineaBase: 10, until: 3 }],
    ["what it fell by", "reduccion", 33, [2, 3, 2], { lineaBase: 40, until: 3 }],
    ["levels that fall", "reduccion", 33, [39, 36, 33], { lineaBase: 40, until: 3 }],
    ["a quarter is still to be told", "suma", 12, [3, null, 2, null], { until: 3 }],
    ["of an earlier cut", "suma", 7, [3, 4, 2, 3], { until: 2 }],
    ["below 0 it is no total", "suma", -7, [3, 4, 2, 3]],
    ["no quarter is told", "suma", 7, [null, null, null, null]],
  ])("%s", (_, ...args) => {
    expect(contradicted(...args)).toBeNull();
  });
});

describe("R28: totalContradicho(year, quarters) is the total where none of that gives it:", () => {
  test.each<[string, ...Parameters<typeof contradicted>]>([
    ["more than they add up to", "suma", 15, [3, 4, 2, 3]],
    ["none", "suma", 0, [3, 4, 2, 3]],
    ["the last alone", "suma", 3, [3, 4, 2, 3]],
    [
      "their last, of which it was answered that they add up",
      "suma",
      9,
      [2, 5, 9],
      { until: 3, cumulative: false },
    ],
    ["less than was told, with more to tell", "suma", 4, [3, null, 2, null], { until: 3 }],
    ["no level", "creciente", 20, [12, 14, 13, 13]],
    ["no mean", "mantenimiento", 9, [5, 6, 4, 5]],
  ])("%s", (_, tipo, total, ...rest) => {
    expect(contradicted(tipo, total, ...rest)).toBe(total);
  });
});

test("a sum of increments in any order is contradicted by nothing (property)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<TipoDeMeta>("suma", "creciente", "mantenimiento", "reduccion"),
      (quarters, tipo) =>
        contradicted(
          tipo,
          quarters.reduce((sum, one) => sum + one, 0),
          quarters,
          {
            until: quarters.length,
          },
        ) === null,
    ),
  );
});
