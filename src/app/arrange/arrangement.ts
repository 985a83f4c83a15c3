import type { MetaEvaluada } from "../../core/plan/evaluation";
import type { EstadoDeMeta, Nivel } from "../../core/vocabulary";

/** In which order siblings stand, and which of the tree are shown; `null`: all. */
export interface Arrangement {
  readonly order: TreeOrder;
  readonly nivel: Nivel | null;
  readonly estado: EstadoShown | null;
  /** Folded: see `foldText`. */
  readonly dependencia: string | null;
}

/** As in the matriz, by code, the lowest cumplimiento first, or what lacks most points of the plan first. */
export type TreeOrder = (typeof TREE_ORDERS)[number];

export const TREE_ORDERS = ["matriz", "codigo", "cumplimiento", "falta"] as const;

/** What a meta is shown as: R12 tells apart those whose execution is not taken into account. */
export type EstadoShown = EstadoDeMeta | "notCounted";

export const AS_IN_MATRIZ: Arrangement = {
  order: "matriz",
  nivel: null,
  estado: null,
  dependencia: null,
};

export function isFiltered({ nivel, estado, dependencia }: Arrangement): boolean {
  return nivel !== null || estado !== null || dependencia !== null;
}

export function estadoShownOf({ estado, notCounted }: MetaEvaluada): EstadoShown {
  return notCounted ? "notCounted" : estado;
}
