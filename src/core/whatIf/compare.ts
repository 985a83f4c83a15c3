import { nth } from "../nth";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";

/** A node in the base and in a projection, side by side. */
export interface NodoComparado {
  readonly node: Branch;
  readonly base: NodoEvaluado;
  readonly projected: NodoEvaluado;
  /** Projected minus base, fractions: of the plan, and of what was programmed. */
  readonly avance: number | null;
  readonly cumplimiento: number | null;
  /** Where the nivel ends up against where it is; `null` when it stays, or there is none. */
  readonly cambio: "sube" | "baja" | null;
  readonly branches: readonly NodoComparado[];
}

/** Two roll-ups of one plan, node by node. */
export function compare(base: NodoEvaluado, projected: NodoEvaluado): NodoComparado {
  const cumplimiento = difference(projected.cumplimiento, base.cumplimiento);
  return {
    node: projected.node,
    base,
    projected,
    avance: difference(projected.avance, base.avance),
    cumplimiento,
    cambio:
      cumplimiento === null || base.nivel === projected.nivel
        ? null
        : cumplimiento > 0
          ? "sube"
          : "baja",
    branches: base.branches.map((branch, index) => compare(branch, nth(projected.branches, index))),
  };
}

/** The nodes whose nivel is another, from the top down. */
export function changesOfNivel(nodo: NodoComparado): readonly NodoComparado[] {
  return [...(nodo.cambio === null ? [] : [nodo]), ...nodo.branches.flatMap(changesOfNivel)];
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
