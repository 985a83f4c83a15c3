import type { Fila } from "../matriz/fila";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { gather, measure, settle, type Measured, type RollUp, type Settled } from "../plan/rollUp";
import type { Supuesto } from "./supuesto";
import { whatIf, whatIfContext, type Evaluado, type WhatIfContext } from "./whatIf";
import { pesosIn, ponderadorIn, withPesos } from "./withPesos";

/** The plan as it ends if the assumptions hold, and what the next assumption can be reckoned from. */
export interface Proyeccion {
  readonly evaluado: Evaluado;
  readonly context: WhatIfContext;
  readonly supuestos: readonly Supuesto[];
  /** Same shape as the base's, node by node. */
  readonly raiz: NodoEvaluado;
  /** The same question with the assumed answers, and the first pass of the roll-up with it. */
  readonly question: RollUp;
  readonly measured: Measured;
  /** The first pass with nothing assumed. */
  readonly measuredBase: Measured;
  readonly parents: Parents;
  readonly settled: Settled;
}

/** The node above each node and each row. */
type Parents = ReadonlyMap<Fila | Branch, Branch>;

/** Without assumptions, the base exactly. */
export function startProjection(evaluado: Evaluado): Proyeccion {
  const { plan, question } = evaluado;
  const measured = measure(plan, question);
  const settled: Settled = new WeakMap();
  const raiz = settle(measured, 1, 1, question.ponderador, settled);
  return { evaluado, context: whatIfContext(evaluado), supuestos: [], raiz, question, measured, measuredBase: measured, parents: parentsIn(plan), settled };
}

/**
 * What other assumptions come to, from what those before came to: only the metas of which the lists
 * speak differently are asked again, and only the nodes above them are added up again. It is the same
 * roll-up over the same numbers in the same order, so it gives the same figures to the last bit.
 */
export function project(before: Proyeccion, supuestos: readonly Supuesto[]): Proyeccion {
  const { evaluado, context, measuredBase } = before;
  const avanceOf = whatIf(evaluado.question.avanceOf, supuestos, context);
  const question = { ...evaluado.question, avanceOf, ponderador: ponderadorIn(supuestos, evaluado.question.ponderador) };
  const pesos = pesosIn(supuestos);
  if (!sameEntries(pesos, pesosIn(before.supuestos))) {
    const plan = withPesos(measuredBase, pesos);
    return settledIn({ ...before, supuestos, question, measured: measure(plan, question), parents: parentsIn(plan) });
  }
  const dirty = withAncestors(changedBetween(before.supuestos, supuestos, context), before.parents);
  return settledIn({ ...before, supuestos, question, measured: remeasure(before.measured, dirty, question) });
}

function settledIn(proyeccion: Proyeccion): Proyeccion {
  const { measured, question, settled } = proyeccion;
  return { ...proyeccion, raiz: settle(measured, 1, 1, question.ponderador, settled) };
}

/** The rows of which two lists speak differently: those of the assumptions between what both begin and end with. */
function changedBetween(before: readonly Supuesto[], after: readonly Supuesto[], { metasOf }: WhatIfContext): ReadonlySet<Fila> {
  const same = (a: Supuesto | undefined, b: Supuesto | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const differing = [...before.slice(start, before.length - end), ...after.slice(start, after.length - end)];
  const changed = new Set<Fila>();
  for (const one of differing) if (one.activo && one.type === "metas") for (const fila of metasOf(one.de)) changed.add(fila);
  return changed;
}

function withAncestors(filas: ReadonlySet<Fila>, parents: Parents): ReadonlySet<Fila | Branch> {
  const dirty = new Set<Fila | Branch>(filas);
  for (const fila of filas) {
    let parent = parents.get(fila);
    while (parent && !dirty.has(parent)) {
      dirty.add(parent);
      parent = parents.get(parent);
    }
  }
  return dirty;
}

function remeasure(measured: Measured, dirty: ReadonlySet<Fila | Branch>, question: RollUp): Measured {
  const { node } = measured;
  if (node.kind === "Meta") return dirty.has(node.fila) ? measure(node, question) : measured;
  if (!dirty.has(node)) return measured;
  return gather(node, measured.children.map((child) => remeasure(child, dirty, question)), question);
}

function parentsIn(plan: Branch): Parents {
  const parents = new Map<Fila | Branch, Branch>();
  const visit = (node: Branch): void => {
    for (const child of node.children) {
      parents.set(child.kind === "Meta" ? child.fila : child, node);
      if (child.kind === "Branch") visit(child);
    }
  };
  visit(plan);
  return parents;
}

function sameEntries(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
