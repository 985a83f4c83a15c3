import { PRECISION } from "../core/precision";
import type { NodoEvaluado } from "../core/plan/evaluation";

/** R12, R20: the official figures of a node and those before it, where they are not the same. */
export interface TwoTotals {
  readonly oficial: Total;
  readonly reportado: Total;
  /** What was taken away; of the avance `null` where the ponderador is unknown. */
  readonly difference: Total;
  /** How many metas have execution that is not taken into account. */
  readonly metas: number;
}

export interface Total {
  readonly cumplimiento: number | null;
  readonly avance: number | null;
}

/** Both totals of a node; `null` when there is only one to tell. */
export function twoTotalsOf(nodo: NodoEvaluado): TwoTotals | null {
  const { reportado, conteo } = nodo;
  const difference = {
    cumplimiento: taken(reportado.cumplimiento, nodo.cumplimiento),
    avance: taken(reportado.avance, nodo.avance),
  };
  const metas = (reportado.conteo.conEjecucion ?? 0) - (conteo.conEjecucion ?? 0);
  if (metas === 0 && (difference.cumplimiento ?? 0) < PRECISION) return null;
  return {
    oficial: { cumplimiento: nodo.cumplimiento, avance: nodo.avance },
    reportado: { cumplimiento: reportado.cumplimiento, avance: reportado.avance },
    difference,
    metas,
  };
}

function taken(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : before - after;
}
