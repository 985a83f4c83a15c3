import { nth } from "../nth";
import { codigoKey } from "../grid/codigo";
import type { Branch, PlanNode } from "../plan/plan";
import type { Measured } from "../plan/rollUp";
import { isPlan } from "./metasIn";
import type { Supuesto } from "./supuesto";

/** Assumed share by folded code of node; of several for one node the last counts. */
export function pesosIn(supuestos: readonly Supuesto[]): ReadonlyMap<string, number> {
  return new Map(
    supuestos.flatMap((one) =>
      one.activo && one.type === "peso" && !isPlan(one.nodo)
        ? [[codigoKey(one.nodo), one.fraccion] as const]
        : [],
    ),
  );
}

/** The assumed share of the vigencia in the cuatrienio, else the known one. */
export function ponderadorIn(supuestos: readonly Supuesto[], known: number | null): number | null {
  return supuestos.reduce(
    (last, one) => (one.activo && one.type === "ponderador" ? one.fraccion : last),
    known,
  );
}

/**
 * The plan with other weights: the nodes named weigh exactly their share, their siblings keep their
 * ratio to each other in what remains (R8). What is not below a changed weight is the same object.
 *
 * @param measured the plan as it was measured, which knows what each sibling weighs in effect
 */
export function withPesos(measured: Measured, pesos: ReadonlyMap<string, number>): Branch {
  const node = measured.node as Branch;
  if (pesos.size === 0) return node;
  const children = measured.children.map((child): PlanNode =>
    child.node.kind === "Meta" ? child.node : withPesos(child, pesos),
  );
  const stated = children.map((child) =>
    child.kind === "Branch" ? (pesos.get(codigoKey(child.codigo)) ?? null) : null,
  );
  if (stated.every((share) => share === null)) {
    return children.every((child, index) => child === node.children[index])
      ? node
      : { ...node, children };
  }
  const rest = Math.max(0, 1 - stated.reduce<number>((sum, share) => sum + (share ?? 0), 0));
  const others = measured.nominal.reduce(
    (sum, weight, index) => sum + (stated[index] === null ? weight : 0),
    0,
  );
  const pesoOf = (index: number): number =>
    stated[index] ?? (others > 0 ? (rest * nth(measured.nominal, index)) / others : 0);
  return { ...node, children: children.map((child, index) => ({ ...child, peso: pesoOf(index) })) };
}
