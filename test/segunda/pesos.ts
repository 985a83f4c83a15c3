import { isProgrammed } from "./cifras";
import { metasOf, withNodos, type Nodo, type Plan } from "./plan";

/** R32 once more: the top level weighs what an act approved, by the name of each node. */
export function conPesosFijos(plan: Plan, aprobados: Readonly<Record<string, number>>): Plan {
  return {
    ...plan,
    raices: plan.raices.map((raiz) => ({ ...raiz, peso: aprobados[raiz.nombre] ?? raiz.peso })),
  };
}

/** R32 once more: every node weighs as many metas as the vigencia programmes below it. */
export function conPesosPorMetas(plan: Plan, vigencia: number): Plan {
  const programmed = (nodo: Nodo): number =>
    metasOf(nodo).filter((meta) => isProgrammed(meta, plan, vigencia)).length;
  return withNodos(plan, (nodo) => ({
    ...nodo,
    peso: programmed(nodo),
    metas: nodo.metas.map((meta) => ({ ...meta, peso: null })),
  }));
}
