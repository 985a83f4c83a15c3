import { dineroEjecutado } from "./dinero";
import type { Fila } from "./filas";
import { integer, pick, seededRandom, shuffled } from "./random";
import { soportesDe } from "./soportes";
import { incrementos } from "./trimestres";

/** What is wrong with the project that a row cites (R12); `null` when nothing is. */
export type Falta = "proyectoSinMeta" | "bpinDesconocido" | "bpinMalFormado" | "sinProyecto";

export interface FilaReportada {
  readonly fila: Fila;
  readonly falta: Falta | null;
}

/**
 * The rows as the dependencias sent them. Metas that the informe counts as sin ejecución report
 * some, citing projects that do not hold them, so that R12 takes it all back; metas that were
 * executed cite their project in every way that people type it, or not at all.
 */
export function filasReportadas(filas: readonly Fila[]): readonly FilaReportada[] {
  const random = seededRandom(SEED);
  const atrasadas = shuffled(
    random,
    filas.filter(({ estado }) => estado === "sinEjecucion"),
  );
  const ejecutadas = shuffled(
    random,
    filas.filter(({ estado }) => estado === "conEjecucion"),
  );
  const other = (fila: Fila) =>
    pick(
      random,
      filas.filter((one) => one.proyecto && one.apuesta !== fila.apuesta),
    ).proyecto!.bpin;

  const changed = new Map<string, FilaReportada>();
  const change = (fila: Fila, bpin: Fila["bpin"], falta: Falta | null) =>
    changed.set(fila.codigo, { fila: { ...fila, bpin }, falta });

  for (const { falta, cuantas, cita } of FALTAS) {
    atrasadas.splice(0, cuantas).forEach((fila, turn) => {
      const own = fila.proyecto!.bpin;
      change(conEjecucion(fila, random), cita({ own, other: other(fila), turn }), falta);
    });
  }
  ejecutadas
    .splice(0, SIN_PROYECTO.length)
    .forEach((fila, turn) => change(fila, SIN_PROYECTO[turn]!, "sinProyecto"));
  ejecutadas.splice(0, MANERAS.length * 3).forEach((fila, turn) => {
    const manera = MANERAS[turn % MANERAS.length]!;
    change(fila, manera(fila.proyecto!.bpin, other(fila)), null);
  });
  return filas.map((fila) => changed.get(fila.codigo) ?? { fila, falta: null });
}

const SEED = 20211015;

/** A meta that was late reports part or all of what it promised, and tells and proves it (R22). */
function conEjecucion(fila: Fila, random: () => number): Fila {
  const { pasos } = fila.avance;
  const hechos = integer(random, Math.ceil(pasos / 3), pasos);
  const avance = { ...fila.avance, estado: "conEjecucion", hechos } as const;
  const cifras = {
    ...fila.cifras,
    ejecutado: hechos,
    trimestres: [...incrementos(hechos, pasos, random), null],
  };
  return {
    ...fila,
    avance,
    cifras,
    estado: "conEjecucion",
    dinero: dineroEjecutado(fila.dinero, hechos / pasos, random),
    soportes: soportesDe(avance, cifras, random),
  };
}

interface Cita {
  /** The project in which the meta is registered, and one in which it is not. */
  readonly own: string;
  readonly other: string;
  readonly turn: number;
}

const FALTAS: readonly {
  readonly falta: Falta;
  readonly cuantas: number;
  readonly cita: (cita: Cita) => string | number;
}[] = [
  {
    falta: "proyectoSinMeta",
    cuantas: 17,
    cita: ({ other, turn }) =>
      [other, Number(other), `${other}.0`, `${other}, 2021257580931`, spaced(other)][turn % 5]!,
  },
  {
    falta: "bpinDesconocido",
    cuantas: 12,
    cita: ({ turn }) =>
      [
        `202125758${950 + turn}0`,
        "202125758097101",
        "2021257540113",
        // What is left of a BPIN that Excel kept as 2,02126E+12, turned back into digits by hand.
        2021260000000,
        "2020257580907; 2021257580908",
      ][turn % 5]!,
  },
  {
    falta: "bpinMalFormado",
    cuantas: 13,
    cita: ({ own, turn }) =>
      [
        own.slice(0, 12),
        "2,02126E+12",
        "Proyecto en formulación",
        `${own}7`,
        "2.02026E+12",
        own.replaceAll("0", "O"),
        `25758-2021-${own.slice(-4)}`,
      ][turn % 7]!,
  },
];

const SIN_PROYECTO: readonly (string | null)[] = [
  ...[null, null, null, null],
  ...["N/A", "Sin proyecto", "No aplica", "-", "Pendiente"],
];

/** Ways of typing a project that change nothing: the meta is registered in it all the same. */
const MANERAS: readonly ((own: string, other: string) => string | number)[] = [
  (own) => spaced(own),
  (own) => `${own}.0`,
  (own) => Number(own),
  (own) => ` ${own} `,
  (own) => `BPIN: ${own}`,
  (own) => `'${own}`,
  (own, other) => `${own}, ${other}`,
  (own, other) => `${other}; ${own}`,
  (own, other) => `${own}\n${other}`,
  (own, other) => `${other} y ${own}`,
  (own) => `${own}, ${own}01`,
  (own) => `${own}, 2021257540088`,
];

function spaced(bpin: string): string {
  return `${bpin.slice(0, 4)} ${bpin.slice(4, 9)} ${bpin.slice(9)}`;
}
