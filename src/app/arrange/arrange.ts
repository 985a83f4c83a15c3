import { sinTruncarDeNodo } from "../../core/cifras/cifrasDeNodo";
import { puestoDe } from "../../core/tablero/puesto";
import { foldText } from "../../core/grid/foldText";
import { inCodigoOrder } from "../../core/plan/codigoOrder";
import type { MetaEvaluada, NodoEvaluado } from "../../core/plan/evaluation";
import { keyOfNodo } from "../treeRows";
import { estadoShownOf, isFiltered, type Arrangement, type TreeOrder } from "./arrangement";

/** The plan as it is to be shown. Its figures are those of all of it, whatever is hidden. */
export interface Arranged {
  readonly raiz: NodoEvaluado;
  /** The nodes to open so that what was asked for is seen. */
  readonly opened: ReadonlySet<string>;
  /** How many of the asked for there are, not those that contain them. */
  readonly metas: number;
  readonly nodos: number;
}

/** Siblings in order; of what was asked for, also the nodes that contain it. */
export function arrange(raiz: NodoEvaluado, arrangement: Arrangement): Arranged {
  const opened = new Set<string>();
  const found = { metas: 0, nodos: 0 };
  const arranged = arrangeNodo(raiz, arrangement, opened, found);
  return { raiz: arranged ?? { ...raiz, branches: [], metas: [] }, opened, ...found };
}

/** `null`: neither it nor anything below is asked for. */
function arrangeNodo(
  nodo: NodoEvaluado,
  arrangement: Arrangement,
  opened: Set<string>,
  found: { metas: number; nodos: number },
): NodoEvaluado | null {
  const { nivel, order } = arrangement;
  const isAsked = nivel !== null && nodo.nivel === nivel && nodo.node.codigo !== "";
  const below = nodo.branches.flatMap(
    (branch) => arrangeNodo(branch, arrangement, opened, found) ?? [],
  );
  // Metas have no level: they are asked for with the node in which they stand.
  const metas =
    nivel === null || nodo.nivel === nivel
      ? nodo.metas.filter((meta) => isAskedMeta(meta, arrangement))
      : [];
  const asksOfMetas = arrangement.estado !== null || arrangement.dependencia !== null;
  if (isFiltered(arrangement)) {
    if (asksOfMetas) found.metas += metas.length;
    const isThere = below.length > 0 || metas.length > 0 || (isAsked && !asksOfMetas);
    if (!isThere) return null;
    if (isAsked) found.nodos += 1;
    if (below.length > 0 || (asksOfMetas && metas.length > 0)) opened.add(keyOfNodo(nodo));
  }
  // Asked for itself, with nothing below that is: what it consists of can be looked at.
  const isWhole = isAsked && !asksOfMetas && below.length === 0;
  return {
    ...nodo,
    branches: orderedNodos(isWhole ? nodo.branches : below, order),
    metas: orderedMetas(metas, order),
  };
}

function isAskedMeta(meta: MetaEvaluada, { estado, dependencia }: Arrangement): boolean {
  return (
    (estado === null || estadoShownOf(meta) === estado) &&
    (dependencia === null || foldText(meta.meta.fila.dependencia) === dependencia)
  );
}

function orderedNodos(nodos: readonly NodoEvaluado[], order: TreeOrder): readonly NodoEvaluado[] {
  switch (order) {
    case "matriz":
      return nodos;
    case "codigo":
      return inCodigoOrder(nodos, ({ node }) => node.codigo);
    case "cumplimiento":
      return sortedBy(nodos, ({ cumplimiento }) => cumplimiento ?? Infinity);
    case "falta":
      return sortedBy(
        nodos,
        (nodo) =>
          -(puestoDe({ nivel: nodo.nivel, cifras: sinTruncarDeNodo(nodo) }).falta ?? -Infinity),
      );
  }
}

function orderedMetas(metas: readonly MetaEvaluada[], order: TreeOrder): readonly MetaEvaluada[] {
  switch (order) {
    case "matriz":
      return metas;
    case "codigo":
      return inCodigoOrder(metas, ({ meta }) => meta.codigo);
    case "cumplimiento":
      return sortedBy(metas, ({ cumplimiento }) => cumplimiento ?? Infinity);
    case "falta":
      return sortedBy(metas, ({ cumplimiento, peso }) =>
        cumplimiento === null ? Infinity : -peso * (1 - cumplimiento),
      );
  }
}

function sortedBy<T>(things: readonly T[], valueOf: (thing: T) => number): readonly T[] {
  return things
    .map((thing) => ({ thing, value: valueOf(thing) }))
    .sort((one, other) => (one.value === other.value ? 0 : one.value - other.value))
    .map(({ thing }) => thing);
}
