import { foldText } from "../grid/foldText";
import type { Fila } from "../matriz/filas/fila";
import { codigoKey } from "../grid/codigo";
import type { EntregaReconocida } from "./entrega";
import { sameMeta } from "./textos";

/** Files of another plan, with the share of their metas that this one has. Without a plan to tell there are none (R36). */
export function otherPlanIn(
  entregas: readonly EntregaReconocida[],
  plan: readonly Fila[] | null,
): ReadonlyMap<EntregaReconocida, number> {
  if (plan === null) return new Map();
  const byKey = new Map(plan.map((fila) => [codigoKey(fila.codigo), fila]));
  const nombres = new Set(plan.map(({ nombre }) => foldText(nombre)));
  const found = new Map<EntregaReconocida, number>();
  for (const entrega of entregas) {
    const { filas } = entrega.lectura;
    const isOfPlan = (fila: Fila): boolean => {
      const meta = byKey.get(codigoKey(fila.codigo));
      return (meta !== undefined && sameMeta(meta, fila)) || nombres.has(foldText(fila.nombre));
    };
    const share = filas.filter(isOfPlan).length / Math.max(1, filas.length);
    if (share < LEAST_SHARE_OF_PLAN) found.set(entrega, share);
  }
  return found;
}

/** Files whose codes are not formed as those of most files: perhaps of another plan, which a person must tell. */
export function oddlyCodedIn(
  entregas: readonly EntregaReconocida[],
): ReadonlySet<EntregaReconocida> {
  const counts = new Map<string, number>();
  for (const { pattern } of entregas) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const most = [...counts].find(([, files]) => files * 2 > entregas.length)?.[0];
  return new Set(most === undefined ? [] : entregas.filter(({ pattern }) => pattern !== most));
}

const LEAST_SHARE_OF_PLAN = 0.3;
