import { TRIMESTRES, type Trimestre } from "../../vocabulary";
import type { Amount } from "./fila";

type Quarters = Partial<Readonly<Record<Trimestre, Amount>>>;

/**
 * R11: quarters of both kinds as running totals: what had come together by the end of one stands, and
 * what another brought is added to it.
 *
 * @param acumulados the quarters that run from January
 */
export function runningTotals(quarters: Quarters, acumulados: ReadonlySet<Trimestre>): Quarters {
  if (acumulados.size === 0) return quarters;
  const totals: Partial<Record<Trimestre, Amount>> = {};
  let total = 0;
  for (const quarter of TRIMESTRES) {
    const amount = quarters[quarter];
    if (amount === undefined) continue;
    if (amount.value === null) {
      totals[quarter] = amount;
      continue;
    }
    total = acumulados.has(quarter) ? amount.value : total + amount.value;
    totals[quarter] = { ...amount, value: total };
  }
  return totals;
}
