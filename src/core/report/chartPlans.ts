import type { NodoEvaluado } from "../plan/evaluation";
import { enOrden, type Orden } from "./orden";

/** One chart to draw: a question about the children of a node. */
export interface ChartPlan {
  readonly id: string;
  readonly kind: "composition" | "advance" | "fulfilment";
  readonly parent: NodoEvaluado;
  readonly nodos: readonly NodoEvaluado[];
  /** What the children are called: "Prospectiva". */
  readonly level: string;
}

/** Charts under one heading: the plan, or a node of its first level. */
export interface ChartSection {
  readonly nodo: NodoEvaluado;
  readonly plans: readonly ChartPlan[];
}

/**
 * The charts of the informe, in reading order: the plan by its first level, and each node of the first
 * level by its parts: first what was fulfilled, then what they weigh and how they stand; last, the parts'
 * own parts.
 */
function chartSections(raiz: NodoEvaluado, orden: Orden): readonly ChartSection[] {
  const sections = [
    { nodo: raiz, plans: [...fulfilment(raiz), ...composition(raiz, 1), ...advance(raiz)] },
    ...raiz.branches.map((nodo) => ({ nodo, plans: plansOf(nodo) })),
  ];
  return sections
    .filter(({ plans }) => plans.length > 0)
    .map(({ nodo, plans }) => ({ nodo, plans: plans.map((plan) => inOrder(plan, orden)) }));
}

/** As many whole sections as a workbook can hold, and how many nodes are left without charts. */
export function drawnSections(
  raiz: NodoEvaluado,
  orden: Orden,
): {
  readonly sections: readonly ChartSection[];
  readonly left: number;
} {
  const all = chartSections(raiz, orden);
  let charts = 0;
  const sections = all.filter(({ plans }) => (charts += plans.length) <= MOST_CHARTS);
  return { sections, left: all.length - sections.length };
}

/** Plans have some dozens; each chart is several parts of the file, and Excel slows down with hundreds. */
const MOST_CHARTS = 200;

function plansOf(nodo: NodoEvaluado): readonly ChartPlan[] {
  return [
    ...fulfilment(nodo),
    ...composition(nodo, 2),
    ...advance(nodo),
    ...nodo.branches.flatMap(fulfilment),
  ];
}

/** What the parts weigh is no result. */
function inOrder(plan: ChartPlan, orden: Orden): ChartPlan {
  return plan.kind === "composition" ? plan : { ...plan, nodos: enOrden(plan.nodos, orden) };
}

function composition(parent: NodoEvaluado, fewest: number): readonly ChartPlan[] {
  return parent.branches.length >= fewest ? [planOf("composition", "composicion", parent)] : [];
}

/** Without a ponderador nothing is programmed in points of the plan. */
function advance(parent: NodoEvaluado): readonly ChartPlan[] {
  return parent.branches.some(({ programado }) => programado !== null)
    ? [planOf("advance", "avance", parent)]
    : [];
}

/** A programme has no execution, and so no bar to draw (R1). One bar compares nothing: it is its parent again. */
function fulfilment(parent: NodoEvaluado): readonly ChartPlan[] {
  const measured = parent.branches.some(({ cumplimiento }) => cumplimiento !== null);
  return measured && parent.branches.length > 1
    ? [planOf("fulfilment", "cumplimiento", parent)]
    : [];
}

function planOf(kind: ChartPlan["kind"], name: string, parent: NodoEvaluado): ChartPlan {
  const { codigo } = parent.node;
  return {
    id: codigo === "" ? name : `${name}-${codigo}`,
    kind,
    parent,
    nodos: parent.branches,
    level: parent.branches[0]?.node.nivel ?? "",
  };
}
