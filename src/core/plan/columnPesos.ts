import type { Fila } from "../matriz/filas/fila";
import { validPeso } from "./peso";
import type { Branch, Meta, PlanNode } from "./plan";

export interface ColumnPesos {
  /** Weight as typed, by code of node. */
  readonly nodes: ReadonlyMap<string, number>;
  /** True when the lone column of weights is about the metas themselves. */
  readonly ofMetas: boolean;
  /** R8: some of them on 0–1 and some on 0–100, which is an error. */
  readonly mixed: boolean;
}

/**
 * Weights that stand in columns of the matriz, by code of node. A column beside a level gives that
 * level; a lone "Peso" may hold the weights of a level, repeated or once per node, or those of metas,
 * and what its values add up to tells which.
 */
export function columnPesos(plan: Branch, filas: readonly Fila[]): ColumnPesos {
  const pesos = new Map<string, number>();
  const depth = filas[0]?.path.length ?? 0;
  for (let level = 0; level < depth; level++) {
    if (!filas.some(({ pesosNivel }) => pesosNivel[level]?.value != null)) continue;
    for (const branch of branchesAt(plan, level + 1)) {
      const value = agreed(
        metasBelow(branch).map(({ fila }) => validPeso(fila.pesosNivel[level]?.value)),
      );
      if (value !== null) pesos.set(branch.codigo, value);
    }
  }
  if (!filas.some(({ peso }) => peso?.value != null))
    return { nodes: pesos, ofMetas: false, mixed: false };
  const byLevel = levelInMetaColumn(plan, depth) ?? topLevelWithGaps(plan);
  for (const [codigo, value] of byLevel ?? wholePlanShares(plan))
    if (!pesos.has(codigo)) pesos.set(codigo, value);
  const ofMetas = byLevel === null && metasBelow(plan).some(({ peso }) => peso !== null);
  return { nodes: pesos, ofMetas, mixed: ofMetas && isMixedBelow(plan) };
}

/** The level whose nodes each carry one value in the column of metas and all together add to 1 or 100. */
function levelInMetaColumn(plan: Branch, depth: number): ReadonlyMap<string, number> | null {
  for (let level = 1; level <= depth; level++) {
    const branches = branchesAt(plan, level);
    const values = new Map<string, number>();
    for (const branch of branches) {
      const value = agreed(metasBelow(branch).map(({ fila }) => validPeso(fila.peso?.value)));
      if (value !== null) values.set(branch.codigo, value);
    }
    if (branches.length > 1 && values.size === branches.length && isWhole([...values.values()]))
      return withSumsAbove(plan, level, values);
  }
  return null;
}

/**
 * R8: the same of the top level where some of its nodes have no weight that can be one: the others keep
 * theirs. They are most, each states one, and together they leave room for those that are missing.
 */
function topLevelWithGaps(plan: Branch): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  const branches = branchesAt(plan, 1);
  for (const branch of branches) {
    const stated = metasBelow(branch).flatMap(({ fila }) => validPeso(fila.peso?.value) ?? []);
    const value = agreed(stated);
    if (value !== null) values.set(branch.codigo, value);
    else if (stated.length > 0) return null;
  }
  const typed = [...values.values()];
  const sum = sumOf(typed);
  const areMost = values.size * 2 > branches.length && values.size < branches.length;
  return areMost && (isWhole(typed) || sum < (Math.max(...typed) > 1 ? 100 : 1)) ? values : null;
}

/** Shares of the whole plan: a node weighs what those below it add up to. */
function withSumsAbove(
  plan: Branch,
  level: number,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(values);
  for (let above = level - 1; above >= 1; above--)
    for (const branch of branchesAt(plan, above))
      all.set(branch.codigo, sumOf(branch.children.map(({ codigo }) => all.get(codigo) ?? 0)));
  return all;
}

/** Shares of the whole plan: a top-level node weighs what its metas add up to. */
function wholePlanShares(plan: Branch): ReadonlyMap<string, number> {
  const metas = metasBelow(plan).map(({ peso }) => peso);
  if (!metas.every((peso) => peso !== null) || !isWhole(metas)) return new Map();
  return new Map(
    branchesAt(plan, 1).map((branch) => [
      branch.codigo,
      sumOf(metasBelow(branch).flatMap(({ peso }) => peso ?? [])),
    ]),
  );
}

/** Groups that add to 1 beside groups that add to 100, or a group that adds to 100 only when its fractions are read as shares. */
function isMixedBelow(plan: Branch): boolean {
  const all = metasBelow(plan).flatMap(({ peso }) => (peso === null ? [] : [peso]));
  const groups = leavesOf(plan).map((leaf) =>
    leaf.children.flatMap((child) => (child.peso === null ? [] : [child.peso])),
  );
  const sums = groups.map(sumOf);
  const ofOne = sums.filter((sum) => Math.abs(sum - 1) <= 0.01).length;
  const ofHundred = sums.filter((sum) => Math.abs(sum - 100) <= 1).length;
  if (ofOne > 0 && ofHundred > 0) return true;
  return [all, ...groups].some((values) => isPatchwork(values));
}

function isPatchwork(values: readonly number[]): boolean {
  if (
    isWhole(values) ||
    !values.some((value) => value > 0 && value <= 1) ||
    !values.some((value) => value > 1.5)
  )
    return false;
  const small = values.filter((value) => value > 0 && value < 1).length / values.length;
  const large = values.filter((value) => value > 1.5).length / values.length;
  const repaired = sumOf(values.map((value) => (value <= 1 ? value * 100 : value)));
  return (
    Math.abs(repaired - 100) <= 1 ||
    (small >= 0.2 &&
      large >= 0.2 &&
      Math.max(...values) > 20 * Math.min(...values.filter((value) => value > 0)))
  );
}

function leavesOf(node: Branch): Branch[] {
  const branches = node.children.filter((child) => child.kind === "Branch");
  return branches.length === 0 ? [node] : branches.flatMap(leavesOf);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isWhole(values: readonly number[]): boolean {
  const sum = sumOf(values);
  return Math.abs(sum - 1) <= 0.01 || Math.abs(sum - 100) <= 1;
}

/** The one value that a node's rows state; `null` when they state none or several. */
function agreed(values: readonly (number | null)[]): number | null {
  const [stated = null, ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? stated : null;
}

function branchesAt(node: Branch, depth: number): Branch[] {
  const branches = node.children.filter((child) => child.kind === "Branch");
  return node.depth === depth - 1
    ? branches
    : branches.flatMap((branch) => branchesAt(branch, depth));
}

function metasBelow(node: PlanNode): Meta[] {
  return node.kind === "Meta" ? [node] : node.children.flatMap(metasBelow);
}
