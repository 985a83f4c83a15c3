import fc from "fast-check";
import { puntosDe, serieDe } from "../../../src/core/corte/evolucion";
import { corteOf } from "../../../src/core/corte/corte";
import { readCortes } from "../../../src/core/corte/readCortes";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { retroactivosDe } from "../../../src/core/retroactivos";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluatedAt, guardadoOf, sheetKeeping } from "./quarters";

/** A meta of a generated plan: what it promised and what each quarter added. */
interface Generada {
  readonly programado: number;
  readonly lineaBase: number;
  readonly quarters: readonly number[];
}

const CORTES = ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"];

const meta: fc.Arbitrary<Generada> = fc.record({
  // More than the quarters can add up to: R11 asks where they may be running totals.
  programado: fc.integer({ min: 60, max: 90 }),
  lineaBase: fc.integer({ min: 0, max: 5 }),
  quarters: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
});

/** What is changed after the four cortes were closed, of one meta each; the last: nothing. */
const CHANGES = {
  periodoCerrado: (one: Generada): Generada => ({
    ...one,
    quarters: one.quarters.map((value, index) => (index === 1 ? value + 3 : value)),
  }),
  programado: (one: Generada): Generada => ({ ...one, programado: one.programado + 7 }),
  lineaBase: (one: Generada): Generada => ({ ...one, lineaBase: one.lineaBase + 1 }),
  desaparecida: (): null => null,
  none: (one: Generada): Generada => one,
} as const;
type Change = keyof typeof CHANGES;

function workbookOf(metas: readonly (Generada | null)[]): WorkbookSnapshot {
  const rows = metas.flatMap((one, index) =>
    one === null
      ? []
      : [
          `| M${index + 1} | ${1 + (index % 2)}. Eje | Meta número ${index + 1} de la lista | Incremento | ${one.lineaBase} | ${one.programado} | ${one.quarters.join(" | ")}`,
        ],
  );
  const headings =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021 T1 | Ejecutado 2021 T2 | Ejecutado 2021 T3 | Ejecutado 2021 T4";
  return book("plan.xlsx", sheet("Matriz", [headings, ...rows].join("\n")));
}

test("four cortes of a generated plan are four points, and R21 lists what was changed since and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(meta, fc.constantFrom<Change>("none", ...(Object.keys(CHANGES) as Change[]))),
        { minLength: 6, maxLength: 12 },
      ),
      (planted) => {
        const before = workbookOf(planted.map(([one]) => one));
        const closed = CORTES.map((corte) => guardadoOf(corteOf(evaluatedAt(before, corte))));
        const { cortes, problemas } = readCortes("plan.xlsx", sheetKeeping(closed));
        expect(problemas).toEqual([]);
        expect(puntosDe(serieDe(cortes, null), "plan").map(({ clave }) => clave)).toEqual([
          "2021-T1",
          "2021-T2",
          "2021-T3",
          "2021-T4",
        ]);

        const after = workbookOf(planted.map(([one, change]) => CHANGES[change](one)));
        const [, t2] = cortes;
        const found = retroactivosDe(t2!, evaluatedAt(after, "2021-12-31"), after, {});
        expect(found?.map(({ type, codigo }) => `${codigo} ${type}`).sort()).toEqual(
          planted
            .flatMap(([, change], index) => (change === "none" ? [] : [`M${index + 1} ${change}`]))
            .sort(),
        );
      },
    ),
    { numRuns: 20 },
  );
});
