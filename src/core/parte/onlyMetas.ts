import type { Fila } from "../matriz/filas/fila";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Branch, Meta } from "../plan/plan";
import type { RollUp } from "../plan/question";
import { measure, settle } from "../plan/rollUp";

/** Some metas of an evaluated plan as a plan of their own, each with what it weighs in the whole. */
export interface Recorte {
  readonly plan: Branch;
  readonly raiz: NodoEvaluado;
}

/**
 * Rolls up some metas of an evaluated plan, and the nodes above them. Shares stay those of the whole plan, so
 * that parts without a meta in common add up to it.
 *
 * @param question what was asked of the whole plan
 */
export function onlyMetas(
  raiz: NodoEvaluado,
  isOwn: (fila: Fila) => boolean,
  question: RollUp,
): Recorte {
  const { plan, share } = cut(raiz, isOwn);
  return { plan, raiz: settle(measure(plan, question), share, share, question) };
}

/** The same figures on the nodes and metas of another cut of the same metas, so that one finds the other's. */
export function onNodesOf(own: NodoEvaluado, other: NodoEvaluado): NodoEvaluado {
  const metas = new Map(other.metas.map(({ meta }) => [meta.fila, meta]));
  const branches = new Map(other.branches.map((one) => [one.node.codigo, one]));
  return {
    ...own,
    node: other.node,
    metas: own.metas.map((one) => ({ ...one, meta: metas.get(one.meta.fila) ?? one.meta })),
    branches: own.branches.map((one) => {
      const same = branches.get(one.node.codigo);
      return same === undefined ? one : onNodesOf(one, same);
    }),
  };
}

interface Cut {
  readonly plan: Branch;
  /** Fraction of the whole plan. */
  readonly share: number;
}

function cut(nodo: NodoEvaluado, isOwn: (fila: Fila) => boolean): Cut {
  const branches = nodo.branches.flatMap((branch) => {
    const below = cut(branch, isOwn);
    return below.plan.children.length === 0 ? [] : [below];
  });
  const metas = nodo.metas.filter(({ meta }) => isOwn(meta.fila));
  const share =
    branches.reduce((sum, branch) => sum + branch.share, 0) +
    metas.reduce((sum, { peso }) => sum + peso, 0);
  const children = [...branches.map(({ plan }) => plan), ...metas.map(weighed)];
  return { plan: { ...nodo.node, peso: share, children }, share };
}

function weighed({ meta, peso }: MetaEvaluada): Meta {
  return { ...meta, peso };
}
