import type { Cifras } from "../core/cifras/cifrasOf";
import type { CellRef } from "../core/grid/grid";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../core/plan/evaluation";

/** One visible line of the tree, with what a screen reader says of its place. */
export type TreeRow = (NodoRow | MetaRow) & {
  /** Stays the same over refreshes, so that the user's place survives an edit. */
  readonly key: string;
  readonly parent: string | null;
  /** 1 is the top, as aria-level counts. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly expanded: boolean;
};

interface NodoRow {
  readonly kind: "nodo";
  readonly nodo: NodoEvaluado;
}

interface MetaRow {
  readonly kind: "meta";
  readonly meta: MetaEvaluada;
}

/** The lines to draw: the children of whatever is expanded, in the order of the matriz. */
export function visibleRows(
  raiz: NodoEvaluado,
  expanded: ReadonlySet<string>,
  cifras: Pick<Cifras, "deMeta">,
): readonly TreeRow[] {
  return rowsBelow(raiz, { parent: null, level: 1, expanded, cifras });
}

interface Below {
  readonly parent: string | null;
  readonly level: number;
  readonly expanded: ReadonlySet<string>;
  readonly cifras: Pick<Cifras, "deMeta">;
}

function rowsBelow(nodo: NodoEvaluado, below: Below): readonly TreeRow[] {
  const { parent, level, expanded, cifras } = below;
  const siblings = nodo.branches.length + nodo.metas.length;
  const branches = nodo.branches.flatMap((branch, index): TreeRow[] => {
    const key = keyOfNodo(branch);
    const isExpanded = expanded.has(key);
    const row: TreeRow = {
      kind: "nodo",
      nodo: branch,
      key,
      parent,
      level,
      position: index + 1,
      siblings,
      expanded: isExpanded,
    };
    return isExpanded
      ? [row, ...rowsBelow(branch, { ...below, parent: key, level: level + 1 })]
      : [row];
  });
  const metas = nodo.metas.map((meta, index): TreeRow => {
    const key = keyOfMeta(meta, cifras);
    const position = nodo.branches.length + index + 1;
    return {
      kind: "meta",
      meta,
      key,
      parent,
      level,
      position,
      siblings,
      expanded: expanded.has(key),
    };
  });
  return [...branches, ...metas];
}

/** The keys from the top down to the meta in the row of a cell; empty when no meta stands there. */
export function pathToCell(
  { raiz }: Evaluation,
  cell: CellRef,
  cifras: Pick<Cifras, "deMeta">,
): readonly string[] {
  return pathBelow(raiz, cell, cifras) ?? [];
}

function pathBelow(
  nodo: NodoEvaluado,
  cell: CellRef,
  cifras: Pick<Cifras, "deMeta">,
): readonly string[] | null {
  const found = nodo.metas.find(
    ({ meta: { fila } }) => fila.at.sheet === cell.sheet && fila.at.row === cell.row,
  );
  if (found) return [keyOfMeta(found, cifras)];
  for (const branch of nodo.branches) {
    const below = pathBelow(branch, cell, cifras);
    if (below) return [keyOfNodo(branch), ...below];
  }
  return null;
}

/** The key of its row, as it is among the expanded. */
export function keyOfNodo({ node }: NodoEvaluado): string {
  return `nodo ${node.codigo}`;
}

/**
 * A code may repeat (R14), in another node too: the list of figures tells twins apart, whatever is hidden. A row's number
 * would as well, but rows move when one is inserted above.
 */
function keyOfMeta({ meta }: MetaEvaluada, cifras: Pick<Cifras, "deMeta">): string {
  return cifras.deMeta(meta.fila).id;
}
