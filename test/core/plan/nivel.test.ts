import { parametrosAt } from "../../../src/core/planes/metodo";
import { isInGap, lowerBound, nivelOf } from "../../../src/core/plan/nivel";

const METODO = parametrosAt(null);

describe("nivelOf(cumplimiento) decides by the lower bound, unrounded (R5)", () => {
  test.each([
    [0.81, "Sobresaliente"],
    [0.809999, "Aceptable"],
    [0.56, "Aceptable"],
    [0.5599, "Bajo"],
    [0, "Bajo"],
    [1, "Sobresaliente"],
    [0.56 - 1e-12, "Aceptable"],
  ])("%d → %s", (cumplimiento, nivel) => {
    expect(nivelOf(cumplimiento, METODO)).toBe(nivel);
  });

  test("nothing measured is no nivel", () => {
    expect(nivelOf(null, METODO)).toBeNull();
  });
});

describe("isInGap(cumplimiento) marks what the official bands leave open (R5)", () => {
  test.each([
    [0.555, true],
    [0.805, true],
    [0.55, false],
    [0.56, false],
    [0.8, false],
    [0.81, false],
  ])("%d → %p", (cumplimiento, gap) => {
    expect(isInGap(cumplimiento, METODO)).toBe(gap);
  });

  test("nothing measured is in no gap", () => {
    expect(isInGap(null, METODO)).toBe(false);
  });
});

test("lowerBound(nivel) is where each nivel begins (R5)", () => {
  const bounds = (["Sobresaliente", "Aceptable", "Bajo"] as const).map((nivel) =>
    lowerBound(nivel, METODO),
  );
  expect(bounds).toEqual([0.81, 0.56, 0]);
});
