/**
 * A plan as data: what a workbook says, and nothing of how it says it. The second implementation of
 * the method works on this and never sees a cell. Quantities are in the meta's own unit, weights on
 * any scale; `null` is absent, which is not 0 (R1).
 */
export interface Plan {
  /** Names of the levels from the top; a plan without levels is one nameless root. */
  readonly niveles: readonly string[];
  readonly raices: readonly Nodo[];
  /** Vigencias with columns of their own, in order. */
  readonly vigencias: readonly number[];
  /** Weight of each vigencia in the cuatrienio (%), where the workbook says it. */
  readonly ponderadores: Readonly<Record<number, number>>;
  /** What the workbook says of itself: "corte a 30 de junio de 2026". */
  readonly declarado?: { readonly vigencia: number; readonly trimestre?: number };
}

export interface Nodo {
  readonly codigo: string;
  readonly nombre: string;
  /** Among its siblings. */
  readonly peso: number | null;
  readonly nodos: readonly Nodo[];
  readonly metas: readonly Meta[];
}

export interface Meta {
  readonly codigo: string;
  readonly nombre: string;
  readonly indicador: string;
  readonly unidad: string;
  readonly dependencia: string;
  readonly lineaBase: number | null;
  readonly metaCuatrienio: number | null;
  /** As an office writes it: "Incremento", "Mantenimiento"… */
  readonly tipo: string | null;
  readonly peso: number | null;
  readonly anios: Readonly<Record<number, Anio>>;
}

export interface Anio {
  /** `null`: not programmed (R6). */
  readonly programado: number | null;
  /** `null`: nothing reported. */
  readonly ejecutado: number | null;
  /** Four of each, where the workbook goes by quarters. */
  readonly trimestres?: Trimestres;
}

export interface Trimestres {
  readonly programado: readonly (number | null)[] | null;
  readonly ejecutado: readonly (number | null)[];
  /** R11: each says what there is since January. */
  readonly acumulado: boolean;
}

/** Every meta below, in the order of the plan. */
export function metasOf(nodo: Pick<Nodo, "nodos" | "metas">): readonly Meta[] {
  return [...nodo.nodos.flatMap(metasOf), ...nodo.metas];
}

/** Every meta of a plan. */
export function metasOfPlan(plan: Plan): readonly Meta[] {
  return plan.raices.flatMap(metasOf);
}

/** The same plan with each meta made another. */
export function withMetas(plan: Plan, change: (meta: Meta) => Meta): Plan {
  const visit = (nodo: Nodo): Nodo => ({
    ...nodo,
    nodos: nodo.nodos.map(visit),
    metas: nodo.metas.map(change),
  });
  return { ...plan, raices: plan.raices.map(visit) };
}

/** The same plan with each node made another, from below. */
export function withNodos(plan: Plan, change: (nodo: Nodo, depth: number) => Nodo): Plan {
  const visit = (nodo: Nodo, depth: number): Nodo =>
    change({ ...nodo, nodos: nodo.nodos.map((child) => visit(child, depth + 1)) }, depth);
  return { ...plan, raices: plan.raices.map((raiz) => visit(raiz, 0)) };
}
