import type { MetaEvaluada } from "../plan/evaluation";
import type { CheckContext } from "./check";

/** What a share of one meta is worth, as a fraction of the whole plan; `null` where the ponderador is unknown. */
export function pointsOf(
  { pesos }: CheckContext,
  { peso }: MetaEvaluada,
  share: number,
): number | null {
  return pesos.ponderador === null ? null : peso * pesos.ponderador * share;
}

/** What several metas are worth together. */
export function pointsOfAll(
  context: CheckContext,
  metas: readonly MetaEvaluada[],
  shareOf: (meta: MetaEvaluada) => number,
): number | null {
  return metas.reduce<number | null>((sum, meta) => {
    const points = pointsOf(context, meta, shareOf(meta));
    return sum === null || points === null ? null : sum + points;
  }, 0);
}
