import { foldText } from "../grid/foldText";
import { areAlike } from "../grid/similarity";
import type { NodoOficial, PlanOficial } from "../planes/planOficial";
import type { Branch } from "./plan";

/** An approved plan, found in a matriz. */
export interface PlanReconocido {
  readonly oficial: PlanOficial;
  /** The approved node of each node of the top level, by the code that the matriz gives it. */
  readonly nodos: ReadonlyMap<string, NodoOficial>;
}

/** The approved plan of which every node of the top level is one; `null` for a matriz of no known plan. */
export function planOficialOf(plan: Branch, planes: readonly PlanOficial[]): PlanReconocido | null {
  const branches = plan.children.filter((child) => child.kind === "Branch");
  if (branches.length < 2 || branches.length !== plan.children.length) return null;
  for (const oficial of planes) {
    const nodos = matched(branches, oficial);
    if (nodos) return { oficial, nodos };
  }
  return null;
}

function matched(
  branches: readonly Branch[],
  { estructura }: PlanOficial,
): ReadonlyMap<string, NodoOficial> | null {
  const nodos = new Map<string, NodoOficial>();
  for (const { codigo, nombre } of branches) {
    const nodo = estructura.valor.find((one) =>
      areAlike(foldText(one.nombre), foldText(nombre), SAME_NAME),
    );
    if (!nodo) return null;
    nodos.set(codigo, nodo);
  }
  return nodos;
}

const SAME_NAME = 0.85;

/** Weight of each node of the top level, as fraction, by the code that the matriz gives it; none where none was published. */
export function pesosOficiales({ oficial, nodos }: PlanReconocido): ReadonlyMap<string, number> {
  const pesos = oficial.pesos?.valor ?? new Map<string, number>();
  return new Map(
    [...nodos].flatMap(([codigo, nodo]) => {
      const peso = pesos.get(nodo.codigo);
      return peso === undefined ? [] : [[codigo, peso] as const];
    }),
  );
}
