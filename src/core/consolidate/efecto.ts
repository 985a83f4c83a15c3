import type { Fila } from "../matriz/filas/fila";
import type { FilaConsolidada } from "./consolidacion";
import { campoKey } from "./decision";
import { decisionSobre, type Diferencia } from "./diferencia";
import { diferenciasOf, type ConPlan, type DiferenciaHallada } from "./diferencias";
import type { Renglon } from "./matchToPlan";
import { mergeReportes, type MergeContext } from "./mergeReportes";

export interface Merged {
  readonly plan: readonly Fila[];
  /** One for each meta of `plan`, in its order. */
  readonly filas: readonly FilaConsolidada[];
  readonly reportes: ReadonlyMap<Fila, readonly Renglon[]>;
  readonly context: MergeContext;
  /** The avance of the plan if these were its rows. */
  readonly avanceWith: (filas: readonly FilaConsolidada[]) => number | null;
}

/** R36: the differences with the plan, each with what accepting it alone would change in the avance of the plan. */
export function withEfecto({
  plan,
  filas,
  reportes,
  context,
  avanceWith,
}: Merged): readonly Diferencia[] {
  const { conPlan } = context;
  if (conPlan === null) return [];
  const found = plan.flatMap((meta, index) =>
    (reportes.get(meta) ?? []).flatMap((renglon) =>
      diferenciasOf(meta, renglon, conPlan).map((one) => ({ one, meta, index })),
    ),
  );
  const now = found.length === 0 ? null : avanceWith(filas);
  return found.map(({ one, meta, index }, nth): Diferencia => {
    const responsable = filas[index]?.responsable ?? null;
    if (now === null || nth >= MOST_RECKONED) return { ...one, responsable, efecto: null };
    const { consolidada } = mergeReportes(meta, reportes.get(meta) ?? [], {
      ...context,
      conPlan: { ...conPlan, decisiones: turned(one, conPlan.decisiones) },
    });
    const other = avanceWith(filas.map((fila, at) => (at === index ? consolidada : fila)));
    const more = other === null ? null : other - now;
    return {
      ...one,
      responsable,
      efecto: more === null ? null : one.vale === "archivo" ? 0 - more : more,
    };
  });
}

/** Each is an evaluation of the whole plan: beyond these the answer would take longer than it is worth. */
const MOST_RECKONED = 200;

/** The same decisions, with the opposite one about this difference. */
function turned(
  one: DiferenciaHallada,
  { diferencia, diferencias }: ConPlan["decisiones"],
): ConPlan["decisiones"] {
  const key = campoKey(one);
  const other = decisionSobre(one, one.vale === "plan");
  return {
    diferencia: new Map(diferencia).set(key, [...(diferencia.get(key) ?? []), other]),
    diferencias,
  };
}
