import { contrasteDePesos } from "../../../src/core/plan/contrasteDePesos";
import { branch, meta, plan } from "./literal";

const PLAN = plan(
  branch("I", null, meta("1"), meta("2")),
  branch("II", null, meta("3")),
  branch("III", null, meta("4"), meta("5"), meta("6")),
);
const pesos = (...[one, two, three]: readonly [number, number, number]) =>
  new Map([
    ["I", one],
    ["II", two],
    ["III", three],
  ]);

describe("contrasteDePesos(plan, [uno, otro], tolerance)", () => {
  test("says how much of the plan moves, and how many metas hang below what weighs otherwise", () => {
    const found = contrasteDePesos(PLAN, [pesos(50, 30, 20), pesos(0.5, 0.2, 0.3)], 0.0005);
    expect(found?.metas).toBe(4);
    expect(found?.puntos).toBeCloseTo(0.1, 12);
    expect(contrasteDePesos(PLAN, [pesos(20, 30, 50), pesos(50, 30, 20)], 0.0005)).toMatchObject({
      metas: 5,
    });
  });

  test("is none where both say the same on another scale, or one does not weigh the whole level", () => {
    expect(contrasteDePesos(PLAN, [pesos(50, 30, 20), pesos(0.5, 0.3, 0.2)], 0.0005)).toBeNull();
    expect(contrasteDePesos(PLAN, [pesos(50, 30, 20), new Map([["I", 100]])], 0.0005)).toBeNull();
  });
});
