import type { Supuesto } from "../../core/whatIf/supuesto";

/** What the user is assuming: the slider, which speaks of the whole plan first, and then the list. */
export interface Borrador {
  /** Share of what every meta still lacks that is done; 0 assumes nothing. */
  readonly faltante: number;
  /** In order: of those that speak of a meta the last decides. */
  readonly lista: readonly Supuesto[];
}

export const SIN_SUPUESTOS: Borrador = { faltante: 0, lista: [] };

/** All of it as the engine takes it. */
export function supuestosOf({ faltante, lista }: Borrador): readonly Supuesto[] {
  return faltante === 0 ? lista : [faltanteDelPlan(faltante), ...lista];
}

/** The assumptions of a saved projection, the first of them back on the slider if that is what it was. */
export function borradorOf(supuestos: readonly Supuesto[]): Borrador {
  const [first, ...rest] = supuestos;
  if (first?.activo && first.type === "metas" && first.de.type === "plan") {
    if (first.efecto.type === "faltante") return { faltante: first.efecto.fraccion, lista: rest };
  }
  return { faltante: 0, lista: supuestos };
}

/** What is added last decides. */
export function added(borrador: Borrador, supuestos: readonly Supuesto[]): Borrador {
  return { ...borrador, lista: [...borrador.lista, ...supuestos] };
}

export function toggled(lista: readonly Supuesto[], index: number): readonly Supuesto[] {
  return lista.map((one, at) => (at === index ? { ...one, activo: !one.activo } : one));
}

export function removed(lista: readonly Supuesto[], index: number): readonly Supuesto[] {
  return lista.filter((_one, at) => at !== index);
}

/** One place earlier or later; at either end it stays. */
export function moved(lista: readonly Supuesto[], index: number, by: -1 | 1): readonly Supuesto[] {
  const one = lista[index];
  const other = lista[index + by];
  if (!one || !other) return lista;
  const swap = new Map([
    [index, other],
    [index + by, one],
  ]);
  return lista.map((each, at) => swap.get(at) ?? each);
}

function faltanteDelPlan(fraccion: number): Supuesto {
  return {
    activo: true,
    type: "metas",
    de: { type: "plan" },
    efecto: { type: "faltante", fraccion },
  };
}
