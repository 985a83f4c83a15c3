import { PRECISION } from "../precision";
import type { MetaEvaluada } from "../plan/evaluation";
import type { Pendiente } from "./whereItHurts";

/** Metas that can gain exactly the same: what is said of the first is said of all. */
export type Empatadas = readonly [Pendiente<MetaEvaluada>, ...Pendiente<MetaEvaluada>[]];

/** @param leftOf what else must be alike, such as what is left once assumptions hold; a fraction of the plan */
export function empatadasIn(
  metas: readonly Pendiente<MetaEvaluada>[],
  leftOf: (one: Pendiente<MetaEvaluada>) => number = () => 0,
): readonly Empatadas[] {
  const isAlike = (one: Pendiente<MetaEvaluada>, other: Pendiente<MetaEvaluada>): boolean =>
    Math.abs(one.parte - other.parte) < PRECISION &&
    Math.abs(leftOf(one) - leftOf(other)) < PRECISION;
  const groups: [Pendiente<MetaEvaluada>, ...Pendiente<MetaEvaluada>[]][] = [];
  for (const one of metas) {
    const last = groups.at(-1);
    if (last !== undefined && isAlike(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
