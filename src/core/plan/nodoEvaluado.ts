import type { Fila } from "../matriz/filas/fila";
import type { MetaEvaluada, NodoEvaluado } from "./evaluation";
import type { Avance } from "./question";

/** The metas below a node, in the order of the rows that they were read from. */
export function metasInOrder(raiz: NodoEvaluado, filas: readonly Fila[]): readonly MetaEvaluada[] {
  const byFila = new Map<Fila, MetaEvaluada>();
  const visit = (nodo: NodoEvaluado): void => {
    for (const meta of nodo.metas) byFila.set(meta.meta.fila, meta);
    nodo.branches.forEach(visit);
  };
  visit(raiz);
  return filas.flatMap((fila) => byFila.get(fila) ?? []);
}

/** A node and all below it, from the top. */
export function nodesFrom(nodo: NodoEvaluado): readonly NodoEvaluado[] {
  return [nodo, ...nodo.branches.flatMap(nodesFrom)];
}

/** R10: mean of the top level's cumplimiento, without weights; a fraction. */
export function simpleMean({ branches }: NodoEvaluado): Avance {
  const measured = branches.flatMap(({ cumplimiento }) =>
    cumplimiento === null ? [] : [cumplimiento],
  );
  return measured.length === 0
    ? null
    : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}
