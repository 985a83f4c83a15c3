import type { Evaluation } from "../plan/evaluation";
import type { Nivel } from "../vocabulary";
import { puestoDeNodo, puestosDeDependencias } from "./puesto";

/** What becomes of a part of the plan under other settings. */
export interface Efecto {
  /** `null`: the plan. */
  readonly nombre: string | null;
  readonly antes: Cifra;
  readonly ahora: Cifra;
}

interface Cifra {
  /** A fraction. */
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
}

/** R32: the plan before and after, then what changes below it: its first level and the dependencias. */
export function efectosDe(antes: Evaluation, ahora: Evaluation): readonly [Efecto, ...Efecto[]] {
  const nodos = byName(
    ahora.raiz.branches.map((nodo) => [
      `${nodo.node.codigo} ${nodo.node.nombre}`.trim(),
      puestoDeNodo(nodo),
    ]),
  );
  const dependencias = byName(
    puestosDeDependencias(ahora).map((one) => [one.dependencia, one] as const),
  );
  const below = [
    ...antes.raiz.branches.map((nodo) => {
      const nombre = `${nodo.node.codigo} ${nodo.node.nombre}`.trim();
      return efectoOf(nombre, puestoDeNodo(nodo), nodos.get(nombre));
    }),
    ...puestosDeDependencias(antes).map((one) =>
      efectoOf(one.dependencia, one, dependencias.get(one.dependencia)),
    ),
  ];
  return [
    efectoOf(null, puestoDeNodo(antes.raiz), puestoDeNodo(ahora.raiz)),
    ...below.filter(
      (one) =>
        one.antes.nivel !== one.ahora.nivel || one.antes.cumplimiento !== one.ahora.cumplimiento,
    ),
  ];
}

function byName(entries: readonly (readonly [string, Cifra])[]): ReadonlyMap<string, Cifra> {
  return new Map(entries);
}

function efectoOf(nombre: string | null, antes: Cifra, ahora: Cifra = NOTHING): Efecto {
  const only = ({ cumplimiento, nivel }: Cifra): Cifra => ({ cumplimiento, nivel });
  return { nombre, antes: only(antes), ahora: only(ahora) };
}

const NOTHING: Cifra = { cumplimiento: null, nivel: null };
