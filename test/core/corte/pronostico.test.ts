import type { Serie } from "../../../src/core/corte/evolucion";
import { pronosticoDe } from "../../../src/core/corte/pronostico";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { TipoDeMeta, Trimestre } from "../../../src/core/vocabulary";
import { capped, chance, corteDe, serieDeCortes, SHAPES, sum } from "./anios";

/** A meta of a generated year: its cumplimiento at the end of each quarter, not capped. */
interface Year {
  readonly tipo: TipoDeMeta;
  readonly peso: number;
  readonly quarters: readonly number[];
}

function serieOf(metas: readonly Year[], cortes: readonly Trimestre[]): Serie {
  return serieDeCortes(
    cortes.map((trimestre) =>
      corteDe(
        {
          vigencia: 2021,
          trimestre,
          corte: `2021-${String(trimestre * 3).padStart(2, "0")}-30`,
        },
        metas.map(({ tipo, peso, quarters }) => ({
          tipo,
          peso,
          cifras: { cumplimiento: capped(quarters[trimestre - 1] ?? 0) },
        })),
      ),
    ),
  );
}

function yearOf(random: () => number): readonly Year[] {
  const shape = SHAPES[Math.floor(random() * SHAPES.length)] ?? SHAPES[0];
  const shock = shape.map((part) => part * (0.8 + 0.4 * random()));
  return Array.from({ length: 40 }, (): Year => {
    const kind = random();
    const tipo =
      kind < 0.5 ? "suma" : kind < 0.7 ? "creciente" : kind < 0.9 ? "mantenimiento" : "reduccion";
    const end = 0.3 + random();
    const noisy = shock.map((part) => part * (0.4 + 1.2 * random()));
    const sums = noisy.map((_, index) => sum(noisy.slice(0, index + 1)));
    const level = noisy.map(() => capped(end + 0.4 * (random() - 0.5)));
    return {
      tipo,
      peso: 0.5 + random(),
      quarters:
        tipo === "mantenimiento"
          ? level.map((_, index) => sum(level.slice(0, index + 1)) / (index + 1))
          : sums.map((value) => (end * value) / 4),
    };
  });
}

function truthOf(metas: readonly Year[]): number {
  const total = sum(metas.map(({ peso }) => peso));
  return sum(metas.map(({ peso, quarters }) => peso * capped(quarters[3] ?? 0))) / total;
}

const METODO = parametrosAt(null);

describe("pronosticoDe(serie, id, regla)", () => {
  const one = (tipo: TipoDeMeta, ...quarters: readonly number[]): Year => ({
    tipo,
    peso: 1,
    quarters,
  });

  test("goes on at the pace so far, by type: what adds up to nothing missing, what is kept as it is", () => {
    const serie = serieOf(
      [one("suma", 0.1, 0.2), one("suma", 0.4, 0.8), one("mantenimiento", 0.6, 0.6)],
      [1, 2],
    );
    expect(pronosticoDe(serie, "meta/M0", METODO).cierre?.central).toBeCloseTo(0.4, 12);
    expect(pronosticoDe(serie, "meta/M1", METODO).cierre?.central).toBe(1);
    expect(pronosticoDe(serie, "meta/M2", METODO).cierre?.central).toBeCloseTo(0.6, 12);
    expect(pronosticoDe(serie, "plan", METODO).cierre?.central).toBeCloseTo(2 / 3, 12);
  });

  test("of a level that grows knows only the pace between two cortes: where it began the year is not told", () => {
    const serie = serieOf([one("creciente", 0.5, 0.6)], [1, 2]);
    expect(pronosticoDe(serie, "plan", METODO).cierre?.central).toBeCloseTo(0.8, 12);
  });

  test("ends no lower than it is where the office lets a meta count more (R4, R32)", () => {
    const regla = { ...METODO, topeDeMeta: { ...METODO.topeDeMeta, valor: 1.5 } };
    const serie = serieOf([one("suma", 0.7, 1.3)], [1, 2]);
    expect(pronosticoDe(serie, "plan", regla).cierre?.central).toBe(1.5);
  });

  test("is none with one corte, nor when the year has ended", () => {
    expect(pronosticoDe(serieOf([one("suma", 0.5)], [1]), "plan", METODO).cierre).toBeNull();
    const whole = serieOf([one("suma", 0.2, 0.4, 0.6, 0.8)], [3, 4]);
    expect(pronosticoDe(whole, "plan", METODO).cierre).toBeNull();
  });

  test("R32: asks for as many cortes, and allows for as much variation, as the method says", () => {
    const serie = serieOf([one("suma", 0.2, 0.4)], [1, 2]);
    const still = { ...METODO, variacionDelRitmo: { ...METODO.variacionDelRitmo, valor: 0 } };
    expect(pronosticoDe(serie, "plan", still).cierre).toMatchObject({ bajo: 0.8, alto: 0.8 });
    const three = {
      ...METODO,
      cortesParaPronosticar: { ...METODO.cortesParaPronosticar, valor: 3 },
    };
    expect(pronosticoDe(serie, "plan", three)).toEqual({ cierre: null, cuatrienio: null });
  });

  test("does not fall below what was done, nor rise above all of it", () => {
    const serie = serieOf([one("suma", 0.1, 0.9)], [1, 2]);
    expect(pronosticoDe(serie, "plan", METODO).cierre).toMatchObject({ bajo: 0.9, alto: 1 });
  });

  test.each<readonly Trimestre[]>([
    [1, 2],
    [2, 3],
    [1, 2, 3],
  ])(
    "its range holds what came in at least eight of ten generated years: cortes %j",
    (...cortes) => {
      const years = Array.from({ length: 500 }, (_, index) => yearOf(chance(index * 7919 + 17)));
      const found = years.map((metas) => {
        const rango = pronosticoDe(serieOf(metas, cortes), "plan", METODO).cierre;
        if (rango === null) throw new Error("there is a range");
        const truth = truthOf(metas);
        return { held: rango.bajo <= truth && truth <= rango.alto, width: rango.alto - rango.bajo };
      });
      expect(found.filter(({ held }) => held).length).toBeGreaterThanOrEqual(400);
      // A range that says nothing would hold everything.
      expect(sum(found.map(({ width }) => width)) / 500).toBeLessThan(
        cortes.at(-1) === 2 ? 0.6 : 0.35,
      );
    },
  );
});
