import { decisionDeConflicto } from "./conflictoDecidido";
import type { Conflicto } from "./conflicto";
import type { Decision } from "./decision";
import { decisionSobreTodas, type Diferencia } from "./diferencia";

/**
 * The decisions, each with what it was of. One that was typed without it, or written by an earlier version, is of what
 * it meets first: with what comes later it is asked again.
 */
export function withLoDecidido(
  decisions: readonly Decision[],
  {
    diferencias,
    conflictos,
  }: { readonly diferencias: readonly Diferencia[]; readonly conflictos: readonly Conflicto[] },
): readonly Decision[] {
  const byCodigo = new Map(conflictos.map((conflicto) => [conflicto.codigo, conflicto]));
  return decisions.map((decision) => {
    if (decision.type === "diferencias" && decision.de === undefined)
      return { ...decision, ...decisionSobreTodas(diferencias, decision.acepta) };
    if (decision.type !== "conflicto" || decision.sobre !== undefined) return decision;
    const conflicto = byCodigo.get(decision.codigo);
    return conflicto === undefined
      ? decision
      : { ...decision, ...decisionDeConflicto(conflicto, decision.vale) };
  });
}
