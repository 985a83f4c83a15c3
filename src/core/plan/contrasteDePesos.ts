import type { Branch, PlanNode } from "./plan";

/** R32, R36: the plan and the matriz weigh the top level otherwise, whichever of them is in force. */
export interface ContrasteDePesos {
  /** Below the nodes that weigh otherwise. */
  readonly metas: number;
  /** What one gives more weight to than the other; a fraction of the plan. */
  readonly puntos: number;
}

/** @returns `null`: they agree, or one of them does not weigh the whole level */
export function contrasteDePesos(
  { children }: Branch,
  [uno, otro]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
  tolerance: number,
): ContrasteDePesos | null {
  const sharesOf = (pesos: ReadonlyMap<string, number>): readonly number[] | null => {
    const typed = children.map(({ codigo }) => pesos.get(codigo) ?? 0);
    const total = typed.reduce((sum, peso) => sum + peso, 0);
    return typed.every((peso) => peso > 0) ? typed.map((peso) => peso / total) : null;
  };
  const [one, other] = [sharesOf(uno), sharesOf(otro)];
  if (one === null || other === null) return null;
  const apart = children.map((child, index) => ({
    child,
    by: Math.abs((one[index] ?? 0) - (other[index] ?? 0)),
  }));
  const differing = apart.filter(({ by }) => by > tolerance);
  if (differing.length === 0) return null;
  return {
    metas: differing.reduce((sum, { child }) => sum + metasIn(child), 0),
    puntos: apart.reduce((sum, { by }) => sum + by, 0) / 2,
  };
}

function metasIn(node: PlanNode): number {
  return node.kind === "Meta" ? 1 : node.children.reduce((sum, child) => sum + metasIn(child), 0);
}
