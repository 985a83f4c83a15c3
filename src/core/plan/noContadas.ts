import type { MetaEvaluada } from "./evaluation";

/** Why an execution that was reported is not taken into account: by its project (R12), its evidence (R22), or R13. */
export type MotivoDeNoContada = "proyecto" | "evidencia" | "gestion";

/** How many metas each rule leaves without the execution that they reported. */
export type NoContadas = Readonly<Record<MotivoDeNoContada, number>>;

/** Each meta is counted once, under the rule that came first. */
export function noContadasDe(metas: readonly MetaEvaluada[]): NoContadas {
  const counts = { proyecto: 0, evidencia: 0, gestion: 0 };
  for (const one of metas) if (one.notCounted) counts[motivoDe(one)]++;
  return counts;
}

function motivoDe({ noArmonizada, meta }: MetaEvaluada): MotivoDeNoContada {
  if (noArmonizada) return "proyecto";
  return meta.fila.verificacion?.resultado === "rechazada" ? "evidencia" : "gestion";
}
