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

/** Whether the top level has nodes of that plan and no others; one dependencia's workbook may have one of them. */
export function isOfPlan({ children }: Branch, oficial: PlanOficial): boolean {
  const branches = children.filter((child) => child.kind === "Branch");
  return (
    branches.length > 0 &&
    branches.length === children.length &&
    matched(branches, oficial) !== null
  );
}

function matched(
  branches: readonly Branch[],
  { estructura }: PlanOficial,
): ReadonlyMap<string, NodoOficial> | null {
  const nodos = new Map<string, NodoOficial>();
  const taken = new Set<NodoOficial>();
  const take = (isOne: (nombre: string, nodo: NodoOficial) => boolean): void => {
    for (const { codigo, nombre } of branches) {
      const nodo = nodos.has(codigo)
        ? undefined
        : estructura.valor.find((one) => isOne(nombre, one));
      if (nodo === undefined) continue;
      nodos.set(codigo, nodo);
      taken.add(nodo);
    }
  };
  // "Línea 1" and "Línea 2" are alike: each takes its own before any takes one that is like it.
  take(isCalled);
  take((nombre, nodo) => !taken.has(nodo) && isAlike(nombre, nodo));
  take(isAlike);
  return nodos.size === branches.length ? nodos : null;
}

function isCalled(name: string, { nombre }: NodoOficial): boolean {
  return foldText(name) === foldText(nombre);
}

function isAlike(name: string, { nombre }: NodoOficial): boolean {
  return areAlike(foldText(nombre), foldText(name), SAME_NAME);
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
