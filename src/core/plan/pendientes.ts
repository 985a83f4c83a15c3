import type { MetaEvaluada } from "./evaluation";

/** R19: of some metas, those that are programmed, and which of them have no execution to show. */
export interface Pendientes {
  readonly programadas: number;
  /** As everywhere: those whose execution is not taken into account (R12, R13) are among them. */
  readonly sinEjecucion: number;
  /** R7: no file reported them. */
  readonly sinReporte: number;
  /** Both, in their order. */
  readonly metas: readonly MetaEvaluada[];
}

/** One count for alertas and the early warning; what could not be matched (R35) is neither programmed nor pending here. */
export function pendientesOf(metas: readonly MetaEvaluada[]): Pendientes {
  const sinEjecucion = metas.filter(({ estado }) => estado === "sinEjecucion").length;
  const pending = metas.filter(
    ({ estado }) => estado === "sinEjecucion" || estado === "sinReporte",
  );
  const con = metas.filter(({ estado }) => estado === "conEjecucion").length;
  return {
    programadas: con + pending.length,
    sinEjecucion,
    sinReporte: pending.length - sinEjecucion,
    metas: pending,
  };
}
