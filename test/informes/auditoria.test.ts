import { cambiados } from "./cambiados";

describe("ten reports in which a hand changed one to three figures", () => {
  test("each change is found, and nothing else (precision and recall)", async () => {
    const all = await cambiados();
    for (const { found, wanted } of all) expect(found).toEqual(wanted);
    const sum = (of: (one: (typeof all)[number]) => number): number =>
      all.reduce((total, one) => total + of(one), 0);
    expect({
      changed: sum(({ changed }) => changed),
      found: sum(({ found }) => found.length),
      rightly: sum(({ rightly }) => rightly),
    }).toEqual({ changed: 20, found: 20, rightly: 20 });
  });
});
