import { figuresOf, type Cifras } from "../segunda/cifras";
import { azarOf, type Azar } from "./azar";
import { plainLibro } from "./libroLlano";
import type { Libro } from "./libro";
import { FORMA, planOf } from "./planVerdadero";
import { TEMAS, type Rasgo } from "./rasgo";
import { RASGOS } from "./rasgos";

/** A workbook in the dialect of an office that does not exist, and what it must come to. */
export interface Ejemplar {
  readonly semilla: number;
  readonly rasgos: readonly Rasgo[];
  readonly libro: Libro;
  /** `null`: any figure stated is wrong. */
  readonly cifras: Cifras | null;
  readonly pide: number | null;
}

/** The workbook of a seed: none, one, two or three traits more often than four. */
export function generate(semilla: number): Ejemplar {
  const azar = azarOf(semilla).fork("rasgos");
  const count = azar.pick([1, 2, 2, 3, 3, 3, 4]);
  return compose(semilla, chosen(azar, count));
}

/** The workbook of a seed with these traits and no others. */
export function compose(semilla: number, rasgos: readonly Rasgo[]): Ejemplar {
  const azar = azarOf(semilla);
  const inOrder = [...rasgos].sort((a, b) => TEMAS.indexOf(a.tema) - TEMAS.indexOf(b.tema));
  const forma = inOrder.reduce((drawn, rasgo) => rasgo.forma?.(drawn) ?? drawn, FORMA);
  const plan = inOrder.reduce(
    (told, rasgo) => rasgo.plan?.(told, azar.fork(`plan ${rasgo.nombre}`)) ?? told,
    planOf(azar.fork("plan"), forma),
  );
  const libro = inOrder.reduce(
    (typed, rasgo) => rasgo.libro?.(typed, azar.fork(rasgo.nombre), plan) ?? typed,
    plainLibro(plan),
  );
  const pide = inOrder.find((rasgo) => rasgo.pide !== undefined)?.pide ?? null;
  const open = inOrder.some(({ sinCifra }) => sinCifra);
  return { semilla, rasgos: inOrder, libro, cifras: open ? null : figuresOf(plan, pide), pide };
}

/** Traits of different themes, each as likely as any other. */
function chosen(azar: Azar, count: number): Rasgo[] {
  const traits: Rasgo[] = [];
  for (const trait of azar.shuffle(RASGOS)) {
    if (traits.length === count) break;
    if (traits.every((other) => together(trait, other))) traits.push(trait);
  }
  return traits;
}

/** Whether an office can have both habits. */
export function together(one: Rasgo, other: Rasgo): boolean {
  return (
    one.tema !== other.tema &&
    !(one.sin ?? []).includes(other.tema) &&
    !(other.sin ?? []).includes(one.tema)
  );
}
