import { MEDIDAS_DE, type Sujeto, type SujetoDeMeta } from "../../../src/core/cifras/sujeto";
import type { Corte } from "../../../src/core/corte/corte";
import { serieDe, type Serie } from "../../../src/core/corte/evolucion";
import type { Periodo, TipoDeMeta } from "../../../src/core/vocabulary";
import { guardadoAt, guardadoOf } from "./quarters";

/** What a kept corte says of one meta that a forecast goes by. */
export interface MetaDelCorte {
  readonly tipo: TipoDeMeta;
  readonly peso: number;
  readonly cifras: Partial<SujetoDeMeta["cifras"]>;
}

const BASE = guardadoAt("2021-03-31").corte;

/** A corte of a plan of these metas; what is said of the whole is all that a forecast asks of it. */
export function corteDe(
  periodo: Periodo,
  metas: readonly MetaDelCorte[],
  delPlan: Partial<Sujeto["cifras"]> = {},
): Corte {
  const [plan] = BASE.sujetos as readonly [Sujeto];
  return {
    ...BASE,
    periodo,
    sujetos: [
      { ...plan, cifras: { ...plan.cifras, ...delPlan } } as Sujeto,
      ...metas.map((meta, index) => sujetoOf(`M${index}`, meta)),
    ],
  };
}

export function serieDeCortes(cortes: readonly Corte[]): Serie {
  return serieDe(
    cortes.map((corte) => guardadoOf(corte)),
    null,
  );
}

const NONE = Object.fromEntries(MEDIDAS_DE.meta.map((medida) => [medida, null]));

function sujetoOf(codigo: string, { tipo, peso, cifras }: MetaDelCorte): SujetoDeMeta {
  return {
    id: `meta/${codigo}`,
    tipo: "meta",
    padre: "plan",
    codigo,
    nombre: codigo,
    estado: "conEjecucion",
    tipoDeMeta: tipo,
    dependencia: null,
    noArmonizada: false,
    celdas: [],
    cifras: { ...NONE, peso, ...cifras } as SujetoDeMeta["cifras"],
  };
}

/** Park and Miller: the same each time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** How a year goes in a town hall: evenly, slowly at first, briskly at first, by fits and starts. */
export const SHAPES = [
  [1, 1, 1, 1],
  [0.6, 0.8, 1.1, 1.5],
  [1.3, 1.1, 0.9, 0.7],
  [1.4, 0.5, 1.5, 0.6],
  [0.4, 1, 1, 1.6],
] as const;

export function capped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
