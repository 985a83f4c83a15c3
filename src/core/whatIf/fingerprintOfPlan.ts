import { fingerprint } from "../fingerprint";
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
  return fingerprint(parts);
}
