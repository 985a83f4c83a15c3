import type { Fila } from "../matriz/filas/fila";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Branch, Meta } from "../plan/plan";
import { gather, measure, measureAgain, settle, type Measured, type Settled } from "../plan/rollUp";
import type { Supuesto } from "./supuesto";
import { whatIf, whatIfContext, type Evaluado, type WhatIfContext } from "./whatIf";
import { pesosIn, ponderadorIn, withPesos } from "./withPesos";
import type { RollUp } from "../plan/question";

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
export function startProjection(evaluation: Evaluado): Proyeccion {
  const { plan, periodo, findings } = evaluation;
  const question = remembering(evaluation.question);
  const evaluado = { plan, periodo, findings, question };
  const measured = measure(plan, question);
  const settled: Settled = new WeakMap();
  const raiz = settle(measured, 1, 1, question, settled);
  return {
    evaluado,
    context: whatIfContext(evaluado),
    supuestos: [],
    raiz,
    question,
    measured,
    measuredBase: measured,
    parents: parentsIn(plan),
    settled,
  };
}

/**
 * What other assumptions come to, from what those before came to: only the metas of which the lists
 * speak differently are asked again, and only the nodes above them are added up again. It is the same
 * roll-up over the same numbers in the same order, so it gives the same figures to the last bit.
 */
export function project(before: Proyeccion, supuestos: readonly Supuesto[]): Proyeccion {
  const { evaluado, context, measuredBase } = before;
  const avanceOf = whatIf(evaluado.question.avanceOf, supuestos, context);
  const question = {
    ...evaluado.question,
    avanceOf,
    ponderador: ponderadorIn(supuestos, evaluado.question.ponderador),
  };
  const pesos = pesosIn(supuestos);
  if (!sameEntries(pesos, pesosIn(before.supuestos))) {
    const plan = withPesos(measuredBase, pesos);
    return settledIn({
      ...before,
      supuestos,
      question,
      measured: measure(plan, question),
      parents: parentsIn(plan),
    });
  }
  const changed = changedBetween(before.supuestos, supuestos, context);
  const { measured, parents } = before;
  // An assumption of the whole plan leaves nothing to look for.
  const isWhole = changed.size === measured.conteo.metas;
  return settledIn({
    ...before,
    supuestos,
    question,
    measured: isWhole
      ? measureAgain(measured, question)
      : remeasure(measured, changed, ancestorsOf(changed, parents), question),
  });
}

/** What the matriz says of a meta does not change while assumptions do: each is asked once. */
function remembering(question: RollUp): RollUp {
  const once = <T>(answerOf: (meta: Meta) => T): ((meta: Meta) => T) => {
    const known = new Map<Fila, T>();
    return (meta) => {
      const before = known.get(meta.fila);
      if (before !== undefined) return before;
      const answer = answerOf(meta);
      known.set(meta.fila, answer);
      return answer;
    };
  };
  return {
    ...question,
    avanceOf: once(question.avanceOf),
    reportadoOf: once(question.reportadoOf),
    armonizacionOf: once(question.armonizacionOf),
  };
}

function settledIn(proyeccion: Proyeccion): Proyeccion {
  const { measured, question, settled } = proyeccion;
  return { ...proyeccion, raiz: settle(measured, 1, 1, question, settled) };
}

/** The rows of which two lists speak differently: those of the assumptions between what both begin and end with. */
function changedBetween(
  before: readonly Supuesto[],
  after: readonly Supuesto[],
  { metasOf }: WhatIfContext,
): ReadonlySet<Fila> {
  const same = (a: Supuesto | undefined, b: Supuesto | undefined): boolean =>
    a === b || JSON.stringify(a) === JSON.stringify(b);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const differing = [
    ...before.slice(start, before.length - end),
    ...after.slice(start, after.length - end),
  ];
  const parts = new Set(
    differing.flatMap((one) => (one.activo && one.type === "metas" ? [metasOf(one.de)] : [])),
  );
  const [first, ...others] = parts;
  // A slider moves one assumption over one part of the plan: its rows need not be copied.
  return first && others.length === 0 ? first : new Set([...parts].flatMap((filas) => [...filas]));
}

function ancestorsOf(filas: ReadonlySet<Fila>, parents: Parents): ReadonlySet<Branch> {
  const above = new Set<Branch>();
  for (const fila of filas) {
    let parent = parents.get(fila);
    while (parent && !above.has(parent)) {
      above.add(parent);
      parent = parents.get(parent);
    }
  }
  return above;
}

function remeasure(
  measured: Measured,
  changed: ReadonlySet<Fila>,
  above: ReadonlySet<Branch>,
  question: RollUp,
): Measured {
  const { node } = measured;
  if (node.kind === "Meta")
    return changed.has(node.fila) ? measureAgain(measured, question) : measured;
  if (!above.has(node)) return measured;
  return gather(
    node,
    measured.children.map((child) => remeasure(child, changed, above, question)),
    question,
  );
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
