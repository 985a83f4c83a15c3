import type { MedidaDeNodo } from "../core/cifras/sujeto";
import { PRECISION } from "../core/precision";

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
export function twoTotalsOf({
  cifras,
}: {
  readonly cifras: Readonly<Record<MedidaDeNodo, number | null>>;
}): TwoTotals | null {
  const difference = {
    cumplimiento: cifras["diferencia.cumplimiento"],
    avance: cifras["diferencia.avance"],
  };
  const metas =
    (cifras["reportado.conteo.conEjecucion"] ?? 0) - (cifras["conteo.conEjecucion"] ?? 0);
  if (metas === 0 && (difference.cumplimiento ?? 0) < PRECISION) return null;
  return {
    oficial: { cumplimiento: cifras.cumplimiento, avance: cifras.avance },
    reportado: {
      cumplimiento: cifras["reportado.cumplimiento"],
      avance: cifras["reportado.avance"],
    },
    difference,
    metas,
  };
}
