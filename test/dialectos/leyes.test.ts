import * as fc from "fast-check";
import { compose } from "./generar";
import { LEYES, underLey } from "./leyes";
import { isExcused, pendientes } from "./pendientes";
import { tried } from "./probar";
import { RASGOS } from "./rasgos";

// Always the same draws: a law that fails here fails again. `npm run probar:dialectos -- N --leyes` tries others.
describe("a workbook that is read well", () => {
  test.each(Object.keys(LEYES))("is read alike, or asked about, after %s", async (ley) => {
    const known = pendientes();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.subarray([...RASGOS], { minLength: 0, maxLength: 1 }),
        async (semilla, rasgos) => {
          const before = compose(semilla, rasgos);
          if (isExcused(before, known) || isExcused(before, known, ley)) return;
          if ((await tried(before)).juicio.tipo !== "coincide") return;
          const { juicio } = await tried(underLey(before, ley));
          expect(juicio).not.toMatchObject({ tipo: "mal" });
        },
      ),
      { numRuns: 8, seed: 20_260_101 },
    );
  });
});
