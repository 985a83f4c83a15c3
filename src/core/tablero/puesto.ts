import type { Cifras } from "../cifras/cifrasOf";
import type { SujetoDeDependencia } from "../cifras/sujeto";
import type { NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";

/** How a part of the plan stands to what was expected of it by now. Fractions. */
export interface Puesto {
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
  /** R1: nobody reported any of it; all that was expected is missing (R7). */
  readonly sinReporte: boolean;
  /** R11: of what it was programmed; `null` where the corte is not known: then all of it is what is missing. */
  readonly esperado: number | null;
  /** Of the whole plan: what it lacks to that; below 0, what it is ahead; `null` where it cannot be told. */
  readonly falta: number | null;
  readonly programadas: number;
  /** `null`: there is no execution to tell. */
  readonly conEjecucion: number | null;
  readonly sinEjecucion: number | null;
  /** R7: programmed, and no file reported them. */
  readonly noReportadas: number;
}

/** A node of the first level, in its place. */
export interface PuestoDeNodo extends Puesto {
  readonly nodo: NodoEvaluado;
}

/** R31: the metas of one dependencia with the weights of the plan, so that the shares of all add up to it. */
export interface PuestoDeDependencia extends Puesto {
  readonly dependencia: string;
}

/** The first level, what lacks most first. */
export function puestosDeNodos(
  raiz: NodoEvaluado,
  { deNodo }: { readonly deNodo: (node: Branch) => ConPuesto },
): readonly PuestoDeNodo[] {
  return raiz.branches
    .map((nodo) => ({ nodo, ...puestoDe(deNodo(nodo.node)) }))
    .sort(mostMissingFirst);
}

/** Every dependencia that answers for a meta, what lacks most first. */
export function puestosDeDependencias({
  dependencias,
}: Pick<Cifras, "dependencias">): readonly PuestoDeDependencia[] {
  return dependencias
    .map((one) => ({ dependencia: one.nombre, ...puestoDe(one) }))
    .sort(mostMissingFirst);
}

/** How a sujeto of the list stands. */
export function puestoDe({ nivel, sinReporte = false, cifras }: ConPuesto): Puesto {
  const { programado, cumplimiento, esperado } = cifras;
  return {
    cumplimiento: sinReporte ? null : cumplimiento,
    nivel,
    sinReporte,
    esperado,
    falta: faltaOf(programado, esperado, sinReporte ? 0 : cumplimiento),
    programadas: cifras["conteo.programadas"] ?? 0,
    conEjecucion: cifras["conteo.conEjecucion"],
    sinEjecucion: cifras["conteo.sinEjecucion"],
    noReportadas: cifras["conteo.sinReporte"] ?? 0,
  };
}

interface ConPuesto {
  readonly nivel: Nivel | null;
  readonly sinReporte?: boolean | undefined;
  readonly cifras: Pick<
    SujetoDeDependencia["cifras"],
    | "programado"
    | "cumplimiento"
    | "esperado"
    | `conteo.${"programadas" | "conEjecucion" | "sinEjecucion" | "sinReporte"}`
  >;
}

function faltaOf(
  programado: number | null,
  esperado: number | null,
  cumplimiento: number | null,
): number | null {
  if (programado === null || cumplimiento === null) return null;
  const falta = programado * ((esperado ?? 1) - cumplimiento);
  return Math.abs(falta) < PRECISION ? 0 : falta;
}

// Without points the lowest comes first; what cannot be measured comes last.
function mostMissingFirst(one: Puesto, other: Puesto): number {
  return (
    (other.falta ?? -Infinity) - (one.falta ?? -Infinity) ||
    (one.cumplimiento ?? Infinity) - (other.cumplimiento ?? Infinity)
  );
}
