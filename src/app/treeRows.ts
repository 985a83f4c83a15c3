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
export function visibleRows(raiz: NodoEvaluado, expanded: ReadonlySet<string>): readonly TreeRow[] {
  return rowsBelow(raiz, null, 1, expanded);
}

function rowsBelow(
  nodo: NodoEvaluado,
  parent: string | null,
  level: number,
  expanded: ReadonlySet<string>,
): readonly TreeRow[] {
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
    return isExpanded ? [row, ...rowsBelow(branch, key, level + 1, expanded)] : [row];
  });
  const keys = uniqueKeys(nodo.metas);
  const metas = nodo.metas.map((meta, index): TreeRow => {
    const key = keys[index]!;
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
export function pathToCell({ raiz }: Evaluation, cell: CellRef): readonly string[] {
  return pathBelow(raiz, cell) ?? [];
}

function pathBelow(nodo: NodoEvaluado, cell: CellRef): readonly string[] | null {
  const index = nodo.metas.findIndex(
    ({ meta: { fila } }) => fila.at.sheet === cell.sheet && fila.at.row === cell.row,
  );
  if (index >= 0) return [uniqueKeys(nodo.metas)[index]!];
  for (const branch of nodo.branches) {
    const below = pathBelow(branch, cell);
    if (below) return [keyOfNodo(branch), ...below];
  }
  return null;
}

/** The key of its row, as it is among the expanded. */
export function keyOfNodo({ node }: NodoEvaluado): string {
  return `nodo ${node.codigo}`;
}

// A code may repeat (R14). Its row would tell twins apart, but rows move when one is inserted above.
function uniqueKeys(metas: readonly MetaEvaluada[]): readonly string[] {
  const seen = new Map<string, number>();
  return metas.map(({ meta }) => {
    const times = (seen.get(meta.codigo) ?? 0) + 1;
    seen.set(meta.codigo, times);
    return times === 1 ? `meta ${meta.codigo}` : `meta ${meta.codigo} (${times})`;
  });
}
