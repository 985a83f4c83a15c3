import type { TreeRow } from "../../app/treeRows";

/** What a key does in the tree. */
export type TreeStep =
  | { readonly type: "move"; readonly key: string }
  | { readonly type: "toggle"; readonly expanded: boolean }
  | { readonly type: "reveal" };

/** The keys of the WAI-ARIA treegrid pattern; `null` for those that mean nothing here. */
export function rowAfterKey(key: string, row: TreeRow, rows: readonly TreeRow[]): TreeStep | null {
  const at = rows.indexOf(row);
  switch (key) {
    case "ArrowDown":
      return move(rows[at + 1]);
    case "ArrowUp":
      return move(rows[at - 1]);
    case "Home":
      return move(rows[0]);
    case "End":
      return move(rows.at(-1));
    case "ArrowRight":
      return row.expanded ? move(childOf(row, rows[at + 1])) : { type: "toggle", expanded: true };
    case "ArrowLeft":
      return row.expanded
        ? { type: "toggle", expanded: false }
        : move(rows.find((other) => other.key === row.parent));
    case " ":
      return { type: "toggle", expanded: !row.expanded };
    case "Enter":
      return { type: "reveal" };
    default:
      return null;
  }
}

function move(row: TreeRow | undefined): TreeStep | null {
  return row ? { type: "move", key: row.key } : null;
}

function childOf(row: TreeRow, next: TreeRow | undefined): TreeRow | undefined {
  return next?.parent === row.key ? next : undefined;
}
