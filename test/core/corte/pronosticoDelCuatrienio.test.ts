import { pronosticoDe } from "../../../src/core/corte/pronostico";
import type { Rango } from "../../../src/core/corte/rango";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { TipoDeMeta } from "../../../src/core/vocabulary";
import { sum } from "./anios";
import { cuatrienioOf, cumplidoEn, serieDelCuatrienio, type Cuatrienio } from "./cuatrienios";

const METODO = parametrosAt(null);

/** The range at the last of these cortes, of a plan of these metas. */
function rangoOf(
  metas: readonly Cuatrienio[],
  cortes: readonly number[],
  metodo = METODO,
): Rango | null {
  return pronosticoDe(serieDelCuatrienio(metas, cortes), "plan", metodo).cuatrienio;
}

/** A meta that stands so at the end of each quarter from the first on. */
function one(tipo: TipoDeMeta, quarters: readonly number[], lineaBase: number | null = 4) {
  return { tipo, peso: 1, lineaBase, quarters } satisfies Cuatrienio;
}

const FLAT = Array.from({ length: 16 }, () => 0.5);
const EVEN = Array.from({ length: 16 }, (_, index) => (index + 1) / 20);

describe("pronosticoDe(serie, id, regla).cuatrienio", () => {
  test("what is kept stays where it was: 50 % in every quarter ends at 50 %, and near it", () => {
    const rango = rangoOf([one("mantenimiento", FLAT)], [9, 10, 11]);
    expect(rango?.central).toBeCloseTo(0.5, 12);
    expect(rango?.bajo).toBeGreaterThan(0.4);
    expect(rango?.alto).toBeLessThan(0.6);
  });

  test("a year of what is kept that has just begun decides no more than the quarter that it lasted", () => {
    // Two whole years at 100 %, then a quarter with nothing: the mean of the years begun is 2/3.
    const quarters = [...EVEN.slice(0, 7).map(() => 1), 1, 2 / 3];
    expect(rangoOf([one("mantenimiento", quarters)], [8, 9])?.central).toBeCloseTo(8 / 9, 12);
  });

  test.each(["suma", "creciente", "reduccion"] as const)(
    "%s goes on from where the plan began at its pace so far",
    (tipo) => {
      expect(rangoOf([one(tipo, EVEN)], [9, 10])?.central).toBeCloseTo(0.8, 12);
      expect(rangoOf([one(tipo, EVEN)], [10, 13])?.central).toBeCloseTo(0.8, 12);
    },
  );

  test("creciente without línea base is known from its first corte on only", () => {
    const quarters = EVEN.map((value) => 0.3 + value / 2);
    expect(rangoOf([one("creciente", quarters, null)], [9, 10])?.central).toBeCloseTo(0.7, 12);
    expect(rangoOf([one("creciente", quarters)], [9, 10])?.central).toBeCloseTo(0.88, 12);
  });

  test("each meta at its own pace, and none beyond all of it", () => {
    const fast = EVEN.map((value) => Math.min(1, 2 * value));
    const metas = [one("suma", EVEN), one("suma", fast), one("mantenimiento", FLAT)];
    expect(rangoOf(metas, [7, 8])?.central).toBeCloseTo((0.8 + 1 + 0.5) / 3, 12);
  });

  test("a meta that this vigencia does not programme weighs as its siblings do", () => {
    const metas = [one("suma", EVEN), { ...one("mantenimiento", FLAT), peso: 0 }];
    const delPlan = (EVEN[9] as number) / 2 + 0.25;
    const rango = pronosticoDe(serieDelCuatrienio(metas, [9, 10], delPlan), "plan", METODO);
    expect(rango.cuatrienio?.central).toBeCloseTo((0.8 + 0.5) / 2, 12);
  });

  test("is none with one corte, nor when the years have ended", () => {
    expect(rangoOf([one("suma", EVEN)], [10])).toBeNull();
    expect(rangoOf([one("suma", EVEN)], [15, 16])).toBeNull();
    const three = {
      ...METODO,
      cortesParaPronosticar: { ...METODO.cortesParaPronosticar, valor: 3 },
    };
    expect(rangoOf([one("suma", EVEN)], [9, 10], three)).toBeNull();
  });

  test.each<readonly [readonly number[], number]>([
    [[1, 2], 0.97],
    [[3, 4], 0.9],
    [[4, 8], 0.65],
    [[10, 11], 0.4],
    [[13, 14], 0.2],
    [[5, 6, 7], 0.6],
  ])(
    "its range holds what came in at least eight of ten generated plans, of one type and of any mix: cortes %j",
    (cortes, width) => {
      for (const only of [null, "suma", "creciente", "mantenimiento", "reduccion"] as const) {
        const found = Array.from({ length: 500 }, (_, index) => {
          const metas = cuatrienioOf(index * 7919 + 17, only);
          const rango = rangoOf(metas, cortes);
          if (rango === null) throw new Error("there is a range");
          const truth = cumplidoEn(metas, 16);
          return { held: rango.bajo <= truth && truth <= rango.alto, ...rango };
        });
        expect(found.filter(({ held }) => held).length).toBeGreaterThanOrEqual(400);
        // A range that says nothing would hold everything.
        expect(sum(found.map(({ bajo, alto }) => alto - bajo)) / 500).toBeLessThan(width);
      }
    },
  );
});
