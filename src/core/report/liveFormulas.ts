import type { Conteo, NodoEvaluado } from "../plan/evaluation";

/** The formula of each figure that is published; `null`: the figure has none that gives the same. */
export interface LiveFormulas {
  readonly avance: (nodo: NodoEvaluado) => string | null;
  readonly cumplimiento: (nodo: NodoEvaluado) => string | null;
  readonly conteo: (nodo: NodoEvaluado, key: CountKey) => string | null;
}

type CountKey = Exclude<keyof Conteo, "sinCruce" | "noArmonizadas">;

/** Values only: what is published is what was read. */
export const NO_FORMULAS: LiveFormulas = {
  avance: () => null,
  cumplimiento: () => null,
  conteo: () => null,
};
