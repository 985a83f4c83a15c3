import type { Serie } from "../../../src/core/corte/evolucion";
import type { Trimestre, TipoDeMeta } from "../../../src/core/vocabulary";
import { capped, chance, corteDe, serieDeCortes, SHAPES, sum } from "./anios";

/** A meta of four generated years: its share of them at the end of each of the sixteen quarters. */
export interface Cuatrienio {
  readonly tipo: TipoDeMeta;
  readonly peso: number;
  /** `null`: not told, so that nobody knows how much of its goal a creciente had when the plan began. */
  readonly lineaBase: number | null;
  readonly quarters: readonly number[];
}

const TIPOS = ["suma", "creciente", "mantenimiento", "reduccion"] as const;

/** How four years go: evenly, faster and faster as plans do, the first one lost to beginning. */
const YEARS = [
  [1, 1, 1, 1],
  [0.7, 0.9, 1.1, 1.3],
  [0.5, 1.1, 1.2, 1.2],
  [0.8, 1.2, 1.1, 0.9],
] as const;

/** Forty metas of all four types, in any mix: one alone as well. */
export function cuatrienioOf(seed: number, only: TipoDeMeta | null): readonly Cuatrienio[] {
  const random = chance(seed);
  const one = (of: readonly (readonly number[])[]): readonly number[] =>
    of[Math.floor(random() * of.length)] ?? [];
  const shape = one(SHAPES);
  const pace = one(YEARS).flatMap((year) => {
    const shock = 0.85 + 0.3 * random();
    return shape.map((part) => year * shock * part);
  });
  const mix = TIPOS.map(() => random());
  return Array.from({ length: 40 }, (): Cuatrienio => {
    const tipo = only ?? pick(mix, random());
    const end = 0.3 + random();
    const lineaBase = tipo === "creciente" && random() < 0.25 ? null : 4;
    const begun = lineaBase === null ? 0.5 * random() : 0;
    const noisy = pace.map((part) => part * (0.4 + 1.2 * random()));
    const levels = noisy.map((part) => capped(end + 0.3 * (random() - 0.5) + 0.15 * (part - 1)));
    return {
      tipo,
      peso: 0.5 + random(),
      lineaBase,
      quarters:
        tipo === "mantenimiento"
          ? levels.map((_, index) => meanOfYears(levels.slice(0, index + 1)))
          : noisy.map((_, index) =>
              capped(begun + ((end - begun) * sum(noisy.slice(0, index + 1))) / 16),
            ),
    };
  });
}

function pick(mix: readonly number[], where: number): TipoDeMeta {
  let left = where * sum(mix);
  return TIPOS.find((_, index) => (left -= mix[index] ?? 0) <= 0) ?? "suma";
}

/** R2: of the years begun, each the mean of its quarters so far. */
function meanOfYears(levels: readonly number[]): number {
  const years = Array.from({ length: Math.ceil(levels.length / 4) }, (_, year) =>
    levels.slice(year * 4, year * 4 + 4),
  );
  return sum(years.map((year) => sum(year) / year.length)) / years.length;
}

/**
 * @param cortes quarters of the plan, from 1 to 16
 * @param delPlan what the whole stood at, where its metas do not weigh in the year as in the plan
 */
export function serieDelCuatrienio(
  metas: readonly Cuatrienio[],
  cortes: readonly number[],
  delPlan: number | null = null,
): Serie {
  return serieDeCortes(
    cortes.map((quarter) => {
      const vigencia = 2020 + Math.floor((quarter - 1) / 4);
      const trimestre = (((quarter - 1) % 4) + 1) as Trimestre;
      const day = `${vigencia}-${String(trimestre * 3).padStart(2, "0")}-30`;
      return corteDe(
        { vigencia, trimestre, corte: day },
        metas.map(({ tipo, peso, lineaBase, quarters }) => ({
          tipo,
          peso,
          cifras: {
            lineaBase,
            metaCuatrienio: 10,
            "cuatrienio.cumplimiento": quarters[quarter - 1] ?? 0,
          },
        })),
        { "cuatrienio.cumplimiento": delPlan ?? cumplidoEn(metas, quarter) },
      );
    }),
  );
}

export function cumplidoEn(metas: readonly Cuatrienio[], quarter: number): number {
  return (
    sum(metas.map(({ peso, quarters }) => peso * (quarters[quarter - 1] ?? 0))) /
    sum(metas.map(({ peso }) => peso))
  );
}
