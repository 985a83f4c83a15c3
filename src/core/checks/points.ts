import type { MetaEvaluada } from "../plan/evaluation";
import type { RowsContext } from "./check";

/** What a share of one meta is worth, as a fraction of the whole plan; `null` where the ponderador is unknown. */
export function pointsOf(
  { pesos }: RowsContext,
  { peso }: MetaEvaluada,
  share: number,
): number | null {
  return pesos.ponderador === null ? null : peso * pesos.ponderador * share;
}

/** What several metas are worth together. */
export function pointsOfAll(
  context: RowsContext,
  metas: readonly MetaEvaluada[],
  shareOf: (meta: MetaEvaluada) => number,
): number | null {
  return metas.reduce<number | null>((sum, meta) => {
    const points = pointsOf(context, meta, shareOf(meta));
    return sum === null || points === null ? null : sum + points;
  }, 0);
}
