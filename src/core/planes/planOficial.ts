import type { Vigencia } from "../vocabulary";
import type { Fechado } from "./parametros";

/** A development plan as it was approved: data, so that another plan is another folder. */
export interface PlanOficial {
  readonly nombre: string;
  /** Whose it is, where that is known without being read. */
  readonly entidad?: EntidadDelPlan;
  /** In order. */
  readonly vigencias: readonly [Vigencia, ...Vigencia[]];
  /** Names of its levels, from the top down to the metas. */
  readonly niveles: readonly string[];
  /** The top level, with what is below it as far as it is known. */
  readonly estructura: Fechado<readonly NodoOficial[]>;
  /** Share of each node of the top level, by code; fractions. `null`: never published. */
  readonly pesos: Fechado<ReadonlyMap<string, number>> | null;
  /** Share of each vigencia in the cuatrienio, where it is known; fractions. `null`: none was published. */
  readonly ponderadores: Fechado<ReadonlyMap<Vigencia, number>> | null;
  /** What its reports say of it; `null`: not known. */
  readonly marco: MarcoDelPlan | null;
}

/** The municipality of a plan, and the office that follows it up, as its reports print it. */
export interface EntidadDelPlan {
  readonly municipio: string;
  readonly nombre: string;
}

/** The acts of a plan and its own words, as its reports print them. */
export interface MarcoDelPlan {
  /** The act that adopted it: "el Acuerdo …". */
  readonly acuerdo: string;
  /** The act that orders its follow-up: "Decreto …". */
  readonly decreto: string;
  readonly mision: string;
  readonly vision: string;
}

export const PARTES_DEL_MARCO = [
  "acuerdo",
  "decreto",
  "mision",
  "vision",
] as const satisfies readonly (keyof MarcoDelPlan)[];

/** A node of the approved plan and how many metas de producto it has. */
export interface NodoOficial {
  /** Path of labels: "I.A.1". */
  readonly codigo: string;
  readonly nombre: string;
  readonly metas: number;
  /** None: what is below is not known. */
  readonly children: readonly NodoOficial[];
}

/** The years of a plan as it is called by: "2020-2023". */
export function spanOf({ vigencias }: Pick<PlanOficial, "vigencias">): string {
  return `${vigencias[0]}-${vigencias.at(-1) ?? vigencias[0]}`;
}
