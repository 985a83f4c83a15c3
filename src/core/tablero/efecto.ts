import type { Cifras } from "../cifras/cifrasOf";
import { cifrasMostradas } from "../cifras/mostradas";
import type { SujetoDelPlan, SujetoDeNodo } from "../cifras/sujeto";
import type { Evaluation } from "../plan/evaluation";
import type { Nivel } from "../vocabulary";
import { puestosDeDependencias } from "./puesto";

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

/** R32: the plan before and after, then what changes below it: its first level and the dependencias, those that lacked most first. */
export function efectosDe(antes: Evaluation, ahora: Evaluation): readonly [Efecto, ...Efecto[]] {
  const [before, after] = [cifrasMostradas(antes), cifrasMostradas(ahora)];
  const firstLevel = ({ raiz }: Evaluation, { deNodo }: Cifras): readonly Nombrada[] =>
    raiz.branches.map(({ node }) => [
      `${node.codigo} ${node.nombre}`.trim(),
      deCifras(deNodo(node)),
    ]);
  const dependencias = (list: Cifras): readonly Nombrada[] =>
    puestosDeDependencias(list).map((one) => [one.dependencia, one]);
  const nodosAhora = new Map(firstLevel(ahora, after));
  const dependenciasAhora = new Map(dependencias(after));
  const below = [
    ...firstLevel(antes, before).map(([nombre, one]) =>
      efectoOf(nombre, one, nodosAhora.get(nombre)),
    ),
    ...dependencias(before).map(([nombre, one]) =>
      efectoOf(nombre, one, dependenciasAhora.get(nombre)),
    ),
  ];
  return [
    efectoOf(null, deCifras(before.plan), deCifras(after.plan)),
    ...below.filter(
      (one) =>
        one.antes.nivel !== one.ahora.nivel || one.antes.cumplimiento !== one.ahora.cumplimiento,
    ),
  ];
}

type Nombrada = readonly [nombre: string, cifra: Cifra];

function deCifras({
  nivel,
  cifras,
}: Pick<SujetoDelPlan | SujetoDeNodo, "nivel" | "cifras">): Cifra {
  return { nivel, cumplimiento: cifras.cumplimiento };
}

function efectoOf(nombre: string | null, antes: Cifra, ahora: Cifra = NOTHING): Efecto {
  const only = ({ cumplimiento, nivel }: Cifra): Cifra => ({ cumplimiento, nivel });
  return { nombre, antes: only(antes), ahora: only(ahora) };
}

const NOTHING: Cifra = { cumplimiento: null, nivel: null };
