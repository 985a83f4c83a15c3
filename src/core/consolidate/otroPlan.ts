import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/fila";
import { codigoKey } from "./codigo";
import type { EntregaReconocida } from "./entrega";
import { sameText } from "./textos";

/**
 * Files of another plan, with the share of their codes that this one has. Where the plan is known its
 * codes tell; else the depth of the plan and the form of the codes, which most files share.
 */
export function otherPlanIn(
  entregas: readonly EntregaReconocida[],
  plan: readonly Fila[] | null,
): ReadonlyMap<EntregaReconocida, number> {
  const found = new Map<EntregaReconocida, number>();
  if (plan !== null) {
    const byKey = new Map(plan.map((fila) => [codigoKey(fila.codigo), fila]));
    const nombres = new Set(plan.map(({ nombre }) => foldText(nombre)));
    for (const entrega of entregas) {
      const { filas } = entrega.lectura;
      const isOfPlan = (fila: Fila): boolean => {
        const meta = byKey.get(codigoKey(fila.codigo));
        return (meta !== undefined && sameText(meta, fila)) || nombres.has(foldText(fila.nombre));
      };
      const share = filas.filter(isOfPlan).length / Math.max(1, filas.length);
      if (share < LEAST_SHARE_OF_PLAN) found.set(entrega, share);
    }
    return found;
  }
  const signature = ({ levels, pattern }: EntregaReconocida): string =>
    `${levels.length} ${pattern}`;
  const counts = new Map<string, number>();
  for (const entrega of entregas)
    counts.set(signature(entrega), (counts.get(signature(entrega)) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  for (const entrega of entregas)
    if (main !== undefined && signature(entrega) !== main[0]) found.set(entrega, 0);
  return found;
}

const LEAST_SHARE_OF_PLAN = 0.3;
