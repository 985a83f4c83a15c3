import type { MetaSinCifras } from "./metas";
import { isCountedByHundreds } from "./metas";
import { integer, pick } from "./random";

/** What an escenario de cambio must add up to: the published report, exactly. */
export interface Resultado {
  readonly sinEjecucion: number;
  readonly noProgramadas: number;
  /** Cumplimiento as the quotient of the two printed figures: 9,40 pp of 13,86. */
  readonly avance: number;
  readonly programado: number;
  /** Metas whose denominators make that quotient reachable with whole numbers: steps done of steps. */
  readonly clave: readonly (readonly [hechos: number, programados: number])[];
}

/** The third quarter of 2021 as the informe prints it. */
export const RESULTADOS: Readonly<Record<string, Resultado>> = {
  I: {
    sinEjecucion: 22,
    noProgramadas: 12,
    avance: 940,
    programado: 1386,
    clave: [
      [6, 7],
      [7, 11],
    ],
  },
  II: { sinEjecucion: 23, noProgramadas: 8, avance: 450, programado: 873, clave: [[47, 97]] },
  III: {
    sinEjecucion: 16,
    noProgramadas: 4,
    avance: 324,
    programado: 507,
    clave: [
      [108, 169],
      [6, 13],
    ],
  },
  IV: {
    sinEjecucion: 3,
    noProgramadas: 2,
    avance: 174,
    programado: 234,
    clave: [
      [37, 39],
      [1, 3],
    ],
  },
};

export type Estado = "conEjecucion" | "sinEjecucion" | "noProgramada";

/** A meta of which `hechos` of `pasos` were done: its avance is their quotient, whatever its type. */
export interface Avance {
  readonly meta: MetaSinCifras;
  readonly estado: Estado;
  readonly pasos: number;
  readonly hechos: number;
}

/**
 * Avances of the metas of one escenario whose mean over the programmed ones is exactly the
 * published cumplimiento. All but the clave metas have a number of steps that divides 600, and
 * one has 600, so that what is missing after a first draw can always be made up with whole steps.
 */
export function avancesDe(
  metas: readonly MetaSinCifras[],
  resultado: Resultado,
  random: () => number,
): readonly Avance[] {
  const estados = estadosDe(metas, resultado, random);
  const claves = clavesDe(metas, estados, resultado, random);
  const avances = metas.map((meta) => {
    const estado = estados.get(meta) ?? "conEjecucion";
    const [hechos, pasos] = claves.get(meta) ?? sorteo(meta, random);
    return { meta, estado, pasos, hechos: estado === "conEjecucion" ? hechos : 0 };
  });
  return ajustar(avances, claves, resultado, random);
}

const TODO = 600;
const DOCENAS = [1, 2, 3, 4, 5, 6, 8, 10, 12];
const CENTENAS = [40, 50, 60, 75, 100, 120, 150, 200, 300];

// Only metas that add up may be left out or at zero: 0 is a real target for the others (R6).
function estadosDe(
  metas: readonly MetaSinCifras[],
  { sinEjecucion, noProgramadas }: Resultado,
  random: () => number,
): ReadonlyMap<MetaSinCifras, Estado> {
  const late = metas
    .filter(({ bien }) => bien.medida === "suma")
    .map((meta) => ({ meta, order: random() * ritmoDe(meta.apuesta.prospectiva) }))
    .sort((a, b) => a.order - b.order)
    .map(({ meta }) => meta);
  return new Map([
    ...late.slice(0, sinEjecucion).map((meta) => [meta, "sinEjecucion"] as const),
    ...late.slice(-noProgramadas).map((meta) => [meta, "noProgramada"] as const),
  ]);
}

function clavesDe(
  metas: readonly MetaSinCifras[],
  estados: ReadonlyMap<MetaSinCifras, Estado>,
  { clave }: Resultado,
  random: () => number,
): ReadonlyMap<MetaSinCifras, readonly [number, number]> {
  const free = metas.filter((meta) => meta.bien.medida === "suma" && !estados.has(meta));
  const claves = new Map<MetaSinCifras, readonly [number, number]>();
  for (const numbers of [...clave, [TODO * 0.7, TODO] as const]) {
    const fitting = free.filter(
      (meta) => !claves.has(meta) && isCountedByHundreds(meta.bien) === numbers[1] > 12,
    );
    claves.set(pick(random, fitting.length > 0 ? fitting : free), numbers);
  }
  return claves;
}

function sorteo(meta: MetaSinCifras, random: () => number): readonly [number, number] {
  const pasos = pasosDe(meta, random);
  const share = ritmoDe(meta.apuesta.prospectiva) + (random() - 0.5) * 0.5;
  return [Math.min(topeDe(meta, pasos), Math.max(1, Math.round(share * pasos))), pasos];
}

function pasosDe({ bien }: MetaSinCifras, random: () => number): number {
  switch (bien.medida) {
    case "suma":
      return pick(random, isCountedByHundreds(bien) ? CENTENAS : DOCENAS);
    case "porcentaje":
      return 100;
    case "mantenimiento":
      return pick(random, [4, 5, 6, 8, 10, 12]);
    case "creciente":
      return pick(random, [100, 120, 150, 200]);
    case "reduccion":
      return pick(random, [4, 5, 6, 8, 10]);
  }
}

// A share that is kept leaves room for a quarter above its mean without touching 100 % in T1 (R22).
function topeDe({ bien }: MetaSinCifras, pasos: number): number {
  return bien.medida === "porcentaje" ? 97 : pasos;
}

function ajustar(
  sorteados: readonly Avance[],
  claves: ReadonlyMap<MetaSinCifras, readonly [number, number]>,
  { avance, programado }: Resultado,
  random: () => number,
): readonly Avance[] {
  const comun = sorteados.reduce(
    (multiple, { pasos }) => leastCommonMultiple(multiple, pasos),
    TODO,
  );
  const programadas = sorteados.filter(({ estado }) => estado !== "noProgramada").length;
  let missing = (programadas * avance * comun) / programado;
  for (const { hechos, pasos } of sorteados) missing -= (hechos * comun) / pasos;

  const hechos = new Map(sorteados.map((one) => [one.meta, one.hechos]));
  const movable = sorteados.filter(
    ({ meta, estado }) => estado === "conEjecucion" && !claves.has(meta),
  );
  while (Math.abs(missing) > comun / 5) {
    const { meta, pasos } = pick(random, movable);
    const step = Math.sign(missing) * integer(random, 1, Math.max(1, Math.round(pasos / 20)));
    const moved = hechos.get(meta)! + step;
    if (moved < 1 || moved > topeDe(meta, pasos)) continue;
    hechos.set(meta, moved);
    missing -= (step * comun) / pasos;
  }
  for (const [meta, [, pasos]] of claves) {
    if (pasos === TODO) hechos.set(meta, hechos.get(meta)! + Math.round((missing * TODO) / comun));
  }
  return sorteados.map((one) => ({ ...one, hechos: hechos.get(one.meta)! }));
}

function leastCommonMultiple(a: number, b: number): number {
  let [big, small] = [a, b];
  while (small !== 0) [big, small] = [small, big % small];
  return (a / big) * b;
}

function ritmoDe(prospectiva: string): number {
  return RITMOS[prospectiva] ?? 0.7;
}

/** How far along each prospectiva is, before the draw: some ahead, some behind, as in any year. */
const RITMOS: Readonly<Record<string, number>> = {
  "I.A": 0.82,
  "I.B": 0.93,
  "I.C": 0.74,
  "I.D": 0.86,
  "I.E": 0.58,
  "I.F": 0.62,
  "I.G": 0.75,
  "I.H": 0.9,
  "I.I": 0.55,
  "II.A": 0.78,
  "II.B": 0.45,
  "II.C": 0.84,
  "II.D": 0.55,
  "II.E": 0.72,
  "II.F": 0.4,
  "III.A": 0.6,
  "III.B": 0.88,
  "III.C": 0.7,
  "III.D": 0.66,
  "III.E": 0.86,
  "III.F": 0.93,
  "IV.A": 0.82,
};
