import type { Finding } from "../finding";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Parametros } from "../planes/parametros";
import type { Vigencia } from "../vocabulary";
import type { RowsContext } from "./check";

/** What a check is given, by what it looks at: values with their cells, before anything is said of them. */
export interface Hechos {
  /** A meta and what it came to in the vigencia. */
  readonly meta: MetaMedida;
  /** A node and what it came to. */
  readonly nodo: NodoEvaluado;
  /** All that is known once rows have been evaluated. */
  readonly evaluacion: RowsContext;
}

/** How a rule finds, by what it looks at. */
export type Checks = { readonly [De in keyof Hechos]?: Check<De> };

export type Check<De extends keyof Hechos> = (hechos: Hechos[De]) => readonly Finding[];

/** Asks rules of facts: each fact in turn, of each rule that looks at its kind, in the order of the rules. */
export type Asking = <De extends keyof Hechos>(
  de: De,
  hechos: Iterable<Hechos[De]>,
) => readonly Finding[];

export interface MetaMedida {
  readonly evaluada: MetaEvaluada;
  readonly vigencia: Vigencia | null;
  readonly parametros: Parametros;
}
