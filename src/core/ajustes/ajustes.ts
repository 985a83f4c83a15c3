import type { CellRef } from "../grid/grid";
import type { Fechado, Parametro, Parametros } from "../planes/parametros";
import type { PlanOficial } from "../planes/planOficial";
import type { Vigencia } from "../vocabulary";

/** R32: what the office set by an act, as a workbook keeps it; each with the date from which it holds. */
export interface Ajustes {
  readonly parametros: { readonly [Nombre in keyof Parametros]?: readonly Parametro[] };
  /** Share of each vigencia in the cuatrienio; fractions. */
  readonly ponderadores: ReadonlyMap<Vigencia, readonly Fechado<number>[]>;
  /** Share of nodes among their siblings, by code, on any scale. */
  readonly pesos: ReadonlyMap<string, readonly Fechado<number>[]>;
  /** The plan that the matriz is of, made from one; `null`: one that the add-in knows, or none. */
  readonly plan: PlanOficial | null;
}

/** What the sheet says, or why it changes nothing. */
export interface AjustesLeidos {
  readonly ajustes: Ajustes;
  readonly problemas: readonly ProblemaDeAjuste[];
  /** The first row of the sheet. */
  readonly at: CellRef;
}

export interface ProblemaDeAjuste {
  readonly at: CellRef;
  readonly nombre: string;
  readonly motivo: MotivoDeAjuste;
}

export type MotivoDeAjuste =
  | "desconocido"
  /** A value stands beside no name. */
  | "sinNombre"
  /** Another sheet of the workbook has settings too. */
  | "otraHoja"
  | "valor"
  | "fecha"
  /** Another line sets it otherwise from the same date on. */
  | "repetido"
  | "niveles"
  | "ponderadores"
  | "esperado"
  /** Two settings say what the top level weighs. */
  | "dosPesos"
  | "sinPesosDelPlan"
  | "tope"
  /** What is noted, warned of and doubted of an execution does not rise from what was programmed. */
  | "sobreejecucion"
  | "nodo"
  | "pesos"
  /** The lines say no whole plan. */
  | "plan"
  /** The plan that they say has other nodes at the top than the matriz. */
  | "otroPlan"
  /** One of several files brings them, and not all. */
  | "noTodos"
  /** The matriz was consolidated by others. */
  | "consolidado";

export const NO_AJUSTES: Ajustes = {
  parametros: {},
  ponderadores: new Map(),
  pesos: new Map(),
  plan: null,
};

/** Whether nothing is set. */
export function isEmpty(ajustes: Ajustes): boolean {
  return ajustes.plan === null && isOnlyPlan(ajustes);
}

/** Whether nothing is set but which plan it is. */
export function isOnlyPlan({ parametros, ponderadores, pesos }: Ajustes): boolean {
  return Object.keys(parametros).length + ponderadores.size + pesos.size === 0;
}

/** The values in force on a date. Before its first date a value is not yet in force. */
export function inForce<Key>(
  values: ReadonlyMap<Key, readonly Fechado<number>[]>,
  fecha: string | null,
): ReadonlyMap<Key, number> {
  return new Map(
    [...values].flatMap(([key, all]): (readonly [Key, number])[] => {
      const begun = all.filter(({ desde }) => desde === null || fecha === null || desde <= fecha);
      const last = begun.at(-1);
      return last === undefined ? [] : [[key, last.valor]];
    }),
  );
}
