import { metasOf, metasOfPlan, type Meta, type Plan } from "./plan";

/** R34 once more: the money of metas, added up by hand. Pesos; absent is not 0. */
export interface Dinero {
  readonly plan: Montos;
  /** Of the nodes of the top level. */
  readonly nodos: readonly Montos[];
  readonly dependencias: ReadonlyMap<string, Montos>;
  readonly proyectos: ReadonlyMap<string, Montos>;
}

export type Montos = Readonly<Record<string, number | null>>;

/** What a row says of the money of one vigencia, by stage. */
export interface Gasto {
  readonly proyecto: string;
  readonly montos: Montos;
}

/** @param gastoOf what is spent on a meta in the vigencia that is asked for */
export function dineroDe(plan: Plan, gastoOf: (meta: Meta) => Gasto): Dinero {
  const by = (nameOf: (meta: Meta) => string): ReadonlyMap<string, Montos> => {
    const names = new Set(metasOfPlan(plan).map(nameOf));
    return new Map(
      [...names].map((name) => [
        name,
        total(
          metasOfPlan(plan).filter((meta) => nameOf(meta) === name),
          gastoOf,
        ),
      ]),
    );
  };
  return {
    plan: total(metasOfPlan(plan), gastoOf),
    nodos: plan.raices.map((raiz) => total(metasOf(raiz), gastoOf)),
    dependencias: by(({ dependencia }) => dependencia),
    proyectos: by((meta) => gastoOf(meta).proyecto),
  };
}

function total(metas: readonly Meta[], gastoOf: (meta: Meta) => Gasto): Montos {
  const sums: Record<string, number | null> = {};
  for (const meta of metas)
    for (const [etapa, value] of Object.entries(gastoOf(meta).montos)) {
      const before = sums[etapa] ?? null;
      sums[etapa] = value === null ? before : (before ?? 0) + value;
    }
  return sums;
}
