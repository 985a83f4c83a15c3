import { avanceDeMeta } from "../../../src/core/plan/avance";

describe("avanceDeMeta(tipo, lineaBase, programado, ejecutado) follows the type (R2)", () => {
  test.each([
    ["suma", null, 4, 3, 0.75],
    ["creciente", 10, 20, 15, 0.5],
    ["creciente", null, 20, 15, 0.75],
    ["creciente", 0, 20, 15, 0.75],
    ["mantenimiento", 6, 6, 3, 0.5],
    ["reduccion", 10, 4, 7, 0.5],
    ["reduccion", 10, 0, 0, 1],
  ] as const)(
    "%s, LB %p: %d programmed, %d executed → %d",
    (tipo, lineaBase, programado, ejecutado, avance) => {
      expect(avanceDeMeta(tipo, lineaBase, programado, ejecutado)).toBeCloseTo(avance, 12);
    },
  );

  test("a surplus counts 100 % (R4)", () => {
    expect(avanceDeMeta("suma", null, 4, 400)).toBe(1);
  });

  test("falling behind the línea base counts 0, not less", () => {
    expect(avanceDeMeta("creciente", 10, 20, 5)).toBe(0);
  });

  test("a reduction without línea base cannot be measured", () => {
    expect(avanceDeMeta("reduccion", null, 4, 3)).toBeNull();
  });
});
