import { PRECISION } from "../precision";
import type { Branch } from "./plan";
import { isOfPlan } from "./planOficialOf";
import { NO_AJUSTES, type AjustesLeidos, type ProblemaDeAjuste } from "../ajustes/ajustes";

/**
 * R32: settings whose weights speak of a node that the plan has not, or leave the top level incomplete.
 *
 * @param tolerance how far the weights may be from adding up, as a fraction (R8)
 * @returns the settings with what is wrong, so that none is used; `null`: the weights fit
 */
export function pesosThatDoNotFit(
  plan: Branch,
  pesos: ReadonlyMap<string, number>,
  { problemas, at }: AjustesLeidos,
  tolerance: number,
): AjustesLeidos | null {
  if (pesos.size === 0) return null;
  const codes = codesBelow(plan);
  const top = plan.children.flatMap((child) => (child.kind === "Branch" ? [child.codigo] : []));
  const shares = top.flatMap((codigo) => pesos.get(codigo) ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  const isWhole = shares.length === 0 || (shares.length === top.length && isSum(sum, tolerance));
  const unknown = [...pesos.keys()].filter((codigo) => !codes.has(codigo));
  const found: readonly ProblemaDeAjuste[] = [
    ...unknown.map((nombre): ProblemaDeAjuste => ({ at, nombre, motivo: "nodo" })),
    ...(isWhole ? [] : [{ at, nombre: "", motivo: "pesos" } as const]),
  ];
  return found.length === 0
    ? null
    : { ajustes: NO_AJUSTES, problemas: [...problemas, ...found], at };
}

/** As R8 looks at siblings: to 1 or to 100, but for what rounding takes. */
function isSum(sum: number, tolerance: number): boolean {
  const most = tolerance + PRECISION;
  return Math.abs(sum - 1) <= most || Math.abs(sum / 100 - 1) <= most;
}

function codesBelow({ children }: Branch): ReadonlySet<string> {
  return new Set(
    children.flatMap((child) =>
      child.kind === "Branch" ? [child.codigo, ...codesBelow(child)] : [],
    ),
  );
}

/**
 * R32: settings that say of which plan the matriz is, where it is of none that has such nodes.
 *
 * @returns the settings with what is wrong, so that none is used; `null`: the plan fits
 */
export function planThatDoesNotFit(plan: Branch, leidos: AjustesLeidos): AjustesLeidos | null {
  const { ajustes, problemas, at } = leidos;
  if (ajustes.plan === null || isOfPlan(plan, ajustes.plan)) return null;
  const problema: ProblemaDeAjuste = { at, nombre: ajustes.plan.nombre, motivo: "otroPlan" };
  return { ajustes: NO_AJUSTES, problemas: [...problemas, problema], at };
}

/** R32: the settings ask for the weights of the approved plan, and none are known of it. */
export function withoutPesosDelPlan({ problemas, at }: AjustesLeidos): AjustesLeidos {
  const problema: ProblemaDeAjuste = { at, nombre: "", motivo: "sinPesosDelPlan" };
  return { ajustes: NO_AJUSTES, problemas: [...problemas, problema], at };
}
