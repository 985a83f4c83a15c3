import type { Parametros } from "../planes/parametros";
import { PRECISION } from "../precision";

/**
 * R8, R10, R20: whether two figures differ so much that both must be shown, which is by more than
 * the parameter says. What could not be measured differs from nothing.
 */
export function differByMoreThanPrinted(
  one: number | null,
  other: number | null,
  { diferenciaVisible }: Pick<Parametros, "diferenciaVisible">,
): boolean {
  return (
    one !== null && other !== null && Math.abs(one - other) > diferenciaVisible.valor + PRECISION
  );
}
