import { isRecord } from "../isRecord";
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
  const settled = decisions.map((decision) => {
    if (decision.type === "diferencias" && decision.de === undefined)
      return { ...decision, ...decisionSobreTodas(diferencias, decision.acepta) };
    if (decision.type !== "conflicto" || decision.sobre !== undefined) return decision;
    const conflicto = byCodigo.get(decision.codigo);
    return conflicto === undefined
      ? decision
      : { ...decision, ...decisionDeConflicto(conflicto, decision.vale) };
  });
  // A consolidado keeps its decisions: given once more with it, each is the one that it already has.
  const last = new Map(settled.map((decision, index) => [sameWords(decision), index]));
  return settled.filter((decision, index) => last.get(sameWords(decision)) === index);
}

/** All that it says, in whatever order it was written. */
function sameWords(told: unknown): string {
  return JSON.stringify(told, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
