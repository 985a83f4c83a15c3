import type { Evaluado } from "./whatIf";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { metasBelow } from "./whereItHurts";

/** A short text that changes when any figure does that a projection starts from. */
export function fingerprintOfPlan({ periodo, question }: Evaluado, raiz: NodoEvaluado): string {
  const facts = (one: MetaEvaluada): string =>
    [
      one.meta.codigo,
      one.estado,
      one.programado,
      one.ejecutado,
      one.cumplimiento,
      one.peso,
      one.armonizacion,
    ].join("|");
  const parts = [
    [periodo.vigencia, periodo.trimestre, question.ponderador].join("|"),
    ...metasBelow(raiz).map(facts),
  ];
  return [2166136261, 84696351]
    .map((seed) => (hash(parts, seed) >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** FNV-1a: no protection, it only tells one set of figures from another. */
function hash(parts: readonly string[], seed: number): number {
  let value = seed;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++)
      value = Math.imul(value ^ part.charCodeAt(index), 16777619);
    value = Math.imul(value ^ 10, 16777619);
  }
  return value;
}
