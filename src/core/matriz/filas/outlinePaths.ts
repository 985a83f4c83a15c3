import { foldText, plainText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { NodeLabel } from "./fila";
import type { Matriz } from "../matriz";
import { outlineRow, type OutlineRow } from "./outline";
import { ancestorsOf, typedCode, type RowKind } from "./rowKind";

/** The places in the plan of the metas of a matriz that writes it as an outline. */
export interface OutlinePaths {
  /** From the top, by row of the meta; not all need be of one length. */
  readonly pathOf: (row: number) => readonly NodeLabel[];
  /** What the outline calls its levels, from the top. */
  readonly levels: readonly string[];
}

/**
 * Where there are no columns of levels: the rows that name a node stand over its metas, and codes that
 * are the beginning of others are their parents (R24).
 */
export function outlinePaths(
  sheet: Sheet,
  matriz: Matriz,
  kinds: ReadonlyMap<number, RowKind>,
): OutlinePaths {
  const codigo = matriz.columns.find(({ campo }) => campo === "codigo")?.column ?? null;
  const codeAt = (row: number): string =>
    codigo === null ? "" : typedCode(cellAt(sheet, row, codigo));
  const parents = parentLabels(sheet, matriz, kinds, codeAt);
  const paths = new Map<number, readonly NodeLabel[]>();
  const names = new Map<number, string>();
  const stacks = new Map<string, readonly Placed[]>();
  let stack: readonly Placed[] = [];
  const runs = runsOf(sheet, kinds);
  const scheme: Scheme = {
    depth: Math.max(0, ...runs.map(({ nodes }) => nodes.length)),
    dotted: areDotted(runs.flatMap(({ nodes }) => nodes)),
    codeAt,
  };
  for (const run of runs) {
    const { placed, listed } = placeRun(stack, run, scheme);
    stack = placed.at(-1) ?? stack;
    for (const one of placed) stacks.set(codeOf(one), one);
    for (const { depth, node } of placed.flat())
      if (node.level !== "" || !names.has(depth)) names.set(depth, node.level);
    for (const row of run.metas) {
      const codes = ancestorsOf(codeAt(row));
      const above = codes.flatMap((code) => parents.get(code) ?? []);
      // Nodes that are listed before all metas are over those whose codes say so.
      const deepest = listed ? codes.filter((code) => stacks.has(code)).at(-1) : undefined;
      const own = (deepest === undefined ? undefined : stacks.get(deepest)) ?? stack;
      paths.set(row, [...own.map(({ node }) => node.label), ...above]);
    }
  }
  const levels = [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
  return { pathOf: (row) => paths.get(row) ?? [], levels };
}

/** The code that the labels of a node and of those above it spell: "1.1" under "1", "1.1" or "1" and "1". */
function codeOf(stack: readonly Placed[]): string {
  return stack.reduce((code, { node }) => {
    const own = node.label.label?.toLowerCase() ?? "";
    return code === "" || own.startsWith(`${code}.`) ? own : `${code}.${own}`;
  }, "");
}

function parentLabels(
  sheet: Sheet,
  matriz: Matriz,
  kinds: ReadonlyMap<number, RowKind>,
  codeAt: (row: number) => string,
): ReadonlyMap<string, NodeLabel> {
  const named = matriz.columns.filter(({ campo }) => campo === "meta" || campo === "indicador");
  const nameAt = (row: number): string =>
    [...named.map(({ column }) => cellAt(sheet, row, column)), ...(sheet.rows[row] ?? [])]
      .map(plainText)
      .find((text) => text !== "" && typedCode(text) !== codeAt(row)) ?? "";
  return new Map(
    [...kinds].flatMap(([row, kind]) =>
      kind === "parent"
        ? [[codeAt(row), { label: codeAt(row).toUpperCase(), nombre: nameAt(row) }] as const]
        : [],
    ),
  );
}

/** Rows that name nodes, one below the other, and the metas that follow them. */
interface Run {
  readonly nodes: readonly OutlineRow[];
  readonly metas: readonly number[];
}

interface Placed {
  readonly depth: number;
  readonly node: OutlineRow;
}

function runsOf(sheet: Sheet, kinds: ReadonlyMap<number, RowKind>): readonly Run[] {
  const runs: { nodes: OutlineRow[]; metas: number[] }[] = [{ nodes: [], metas: [] }];
  for (const [row, kind] of kinds) {
    const last = runs[runs.length - 1];
    if (kind === "meta") last?.metas.push(row);
    const node = kind === "section" ? outlineRow(sheet.rows[row] ?? []) : null;
    if (!node) continue;
    if (last && last.metas.length === 0) {
      if (!last.nodes.some((other) => isSame(other, node))) last.nodes.push(node);
    } else runs.push({ nodes: [node], metas: [] });
  }
  return runs;
}

function isSame({ label: one }: OutlineRow, { label: other }: OutlineRow): boolean {
  return (
    one.label !== null &&
    one.label === other.label &&
    foldText(one.nombre) === foldText(other.nombre)
  );
}

/** How an outline tells the levels of its nodes. */
interface Scheme {
  /** Nodes in its longest run. */
  readonly depth: number;
  /** Its labels are numbers that begin with the number of what they hang under: 1, 1.1, 1.2, 2. */
  readonly dotted: boolean;
  readonly codeAt: (row: number) => string;
}

function areDotted(nodes: readonly OutlineRow[]): boolean {
  const labels = nodes.map(({ label: { label } }) => label ?? "");
  const known = new Set(labels);
  return (
    labels.some((label) => label.includes(".")) &&
    labels.every(
      (label) =>
        /^\d{1,3}(?:\.\d{1,3})*$/.test(label) &&
        (!label.includes(".") || known.has(label.slice(0, label.lastIndexOf(".")))),
    )
  );
}

/**
 * Places a run of nodes below what stands, each with those above it: where its rows say what level they are,
 * by that; where labels or the code of the meta below spell it, by that; else as the last of the levels there
 * are. `listed`: nodes of one level follow each other.
 */
function placeRun(
  stack: readonly Placed[],
  { nodes, metas }: Run,
  { depth, dotted, codeAt }: Scheme,
): { readonly placed: readonly (readonly Placed[])[]; readonly listed: boolean } {
  const [first] = metas;
  const parts = first === undefined ? [] : codeAt(first).split(/[.\-/]/);
  const placed: (readonly Placed[])[] = [];
  let last = stack;
  let listed = false;
  for (const [index, node] of nodes.entries()) {
    // The totals of a node under its title once more close nothing that stands below it.
    if (last.some((other) => isSame(other.node, node))) continue;
    const at =
      node.order ??
      (dotted ? partsOf(node) - 1 : spelled(last, node, parts)) ??
      Math.max(0, depth - nodes.length + index);
    listed ||= index > 0 && last.some((other) => other.depth === at);
    last = [...last.filter((other) => other.depth < at), { depth: at, node }];
    placed.push(last);
  }
  return { placed, listed };
}

function partsOf({ label: { label } }: OutlineRow): number {
  return (label ?? "").split(".").length;
}

/** The place at which a code says the label, everything above it being said too. */
function spelled(
  placed: readonly Placed[],
  { label: { label } }: OutlineRow,
  parts: readonly string[],
): number | null {
  if (label === null) return null;
  const own = label.toLowerCase();
  const at = parts.findIndex(
    (part, depth) =>
      part === own &&
      depth < parts.length - 1 &&
      placed
        .filter((other) => other.depth < depth)
        .every((other) => other.node.label.label?.toLowerCase() === parts[other.depth]),
  );
  return at < 0 ? null : at;
}
