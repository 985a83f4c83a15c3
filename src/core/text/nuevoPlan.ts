import {
  spanOf,
  type MarcoDelPlan,
  type NodoOficial,
  type PlanOficial,
} from "../planes/planOficial";
import { countOf, percent } from "./format";
import { listed } from "./listed";

/** R32: words of a plan that was made from a matriz. Those of its lines are read back from the sheet of settings. */
export const NUEVO_PLAN = {
  sinNombre: "Plan de desarrollo",
  meta: "Meta de producto",
  plan: "Plan aprobado",
  vigencias: "Vigencias del plan",
  nivel: (place: number) => `Nivel ${place} del plan`,
  componente: (codigo: string) => `Componente ${codigo}`,
  metas: (codigo: string) => `Metas de ${codigo}`,
  peso: (codigo: string) => `Peso aprobado ${codigo}`,
  ponderador: (vigencia: number) => `Ponderador aprobado ${vigencia}`,
  marco: {
    acuerdo: "Acuerdo que adopta el plan",
    decreto: "Acto que ordena el seguimiento",
    mision: "Misión",
    vision: "Visión",
  } satisfies Readonly<Record<keyof MarcoDelPlan, string>>,
} as const;

/** What the plan holds, in one sentence. */
export function planText(plan: PlanOficial): string {
  const { estructura, pesos, ponderadores } = plan;
  const shares = [...(pesos?.valor ?? [])].map(([codigo, peso]) => `${codigo} ${percent(peso)}`);
  const years = [...(ponderadores?.valor ?? [])].map(
    ([vigencia, share]) => `${vigencia} ${percent(share)}`,
  );
  return [
    `«${plan.nombre}» ${spanOf(plan)}: ${conteoText(estructura.valor)}`,
    `pesos del primer nivel: ${shares.length === 0 ? "sin fijar" : listed(shares)}`,
    `ponderadores: ${years.length === 0 ? "sin fijar" : listed(years)}`,
  ].join("; ");
}

function conteoText(nodos: readonly NodoOficial[]): string {
  const metas = nodos.reduce((sum, nodo) => sum + nodo.metas, 0);
  return `${countOf(countNodos(nodos), "componente", "componentes")} y ${countOf(metas, "meta", "metas")}`;
}

function countNodos(nodos: readonly NodoOficial[]): number {
  return nodos.reduce((sum, { children }) => sum + 1 + countNodos(children), 0);
}
