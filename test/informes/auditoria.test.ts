import { cambiados, type Cosa } from "./cambiados";

describe("ten reports in which a hand changed one to three figures, and ten with other words", () => {
  test.each<Cosa>(["cifras", "palabras"])(
    "each change of %s is found, and nothing else (precision and recall)",
    async (cosa) => {
      const all = await cambiados(cosa);
      for (const { found, wanted } of all) expect(found).toEqual(wanted);
      const sum = (of: (one: (typeof all)[number]) => number): number =>
        all.reduce((total, one) => total + of(one), 0);
      expect({
        changed: sum(({ changed }) => changed),
        found: sum(({ found }) => found.length),
        rightly: sum(({ rightly }) => rightly),
      }).toEqual({ changed: 20, found: 20, rightly: 20 });
    },
  );
});
