import { byDependencia, dependenciaOf } from "../plan/byDependencia";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { EvaluationOfRows } from "../plan/evaluation";
import { conteoOfMetas, figuresOfMetas } from "../plan/figuresOfMetas";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";

/** How a part of the plan stands to what was expected of it by now. Fractions. */
export interface Puesto {
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
  /** R11: of what it was programmed; `null` where the corte is not known: then all of it is what is missing. */
  readonly esperado: number | null;
  /** Of the whole plan: what it lacks to that; below 0, what it is ahead; `null` where it cannot be told. */
  readonly falta: number | null;
  readonly programadas: number;
  /** `null`: there is no execution to tell. */
  readonly sinEjecucion: number | null;
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
export function puestosDeNodos(raiz: NodoEvaluado): readonly PuestoDeNodo[] {
  return [...raiz.branches.map((nodo) => ({ nodo, ...puestoDeNodo(nodo) }))].sort(mostMissingFirst);
}

export function puestoDeNodo(nodo: NodoEvaluado): Puesto {
  const { cumplimiento, nivel, esperado, programado, conteo } = nodo;
  return {
    cumplimiento,
    nivel,
    esperado,
    falta: faltaOf(programado, esperado, cumplimiento),
    programadas: conteo.programadas,
    sinEjecucion: conteo.sinEjecucion,
  };
}

/** Every dependencia that answers for a meta, what lacks most first. */
export function puestosDeDependencias({
  metas,
  question,
  pesos,
  parametros,
}: Pick<
  EvaluationOfRows,
  "metas" | "question" | "pesos" | "parametros"
>): readonly PuestoDeDependencia[] {
  const esperadoOf = (own: readonly MetaEvaluada[]): number | null => {
    const expected = own.flatMap(({ meta, peso }) => {
      const { esperado } = question.avanceOf(meta);
      return esperado === null || peso === 0 ? [] : [{ peso, esperado }];
    });
    const peso = expected.reduce((sum, one) => sum + one.peso, 0);
    return peso === 0
      ? null
      : expected.reduce((sum, one) => sum + one.peso * one.esperado, 0) / peso;
  };
  return [...byDependencia(metas, dependenciaOf)]
    .map(([dependencia, own]): PuestoDeDependencia => {
      const { programado, cumplimiento, nivel } = figuresOfMetas(own, pesos.ponderador, parametros);
      const { programadas, sinEjecucion } = conteoOfMetas(own);
      const esperado = esperadoOf(own);
      const falta = faltaOf(programado, esperado, cumplimiento);
      return { dependencia, cumplimiento, nivel, esperado, falta, programadas, sinEjecucion };
    })
    .sort(mostMissingFirst);
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
