import type { CellRef } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import type { TipoDeMeta, Vigencia } from "../vocabulary";

/**
 * The plan de desarrollo as a tree. How deep it is and what its levels are called is data:
 * Sopó's 2020-2023 plan is EscenarioDeCambio › Prospectiva › EscenarioDeApuesta › Meta,
 * others say línea › sector › programa › producto.
 */
export type PlanNode = Branch | Meta;

export interface Branch {
  readonly kind: "Branch";
  /** Path of the plan's own labels ("I.A.1"); the plan itself is "". */
  readonly codigo: string;
  readonly nombre: string;
  /** Name of its level: "PlanDeDesarrollo" for the root, else as the header says it. */
  readonly nivel: string;
  /** 0 is the root. */
  readonly depth: number;
  /** Share among its siblings, any scale; `null` when nothing states it. */
  readonly peso: number | null;
  /** First cell that names it; `null` for the root. */
  readonly at: CellRef | null;
  readonly children: readonly PlanNode[];
}

export interface Meta {
  readonly kind: "Meta";
  readonly codigo: string;
  readonly nombre: string;
  readonly depth: number;
  readonly peso: number | null;
  readonly tipo: TipoDeMeta;
  readonly lineaBase: number | null;
  readonly metaCuatrienio: number | null;
  readonly years: ReadonlyMap<Vigencia | null, YearOfMeta>;
  readonly fila: Fila;
}

/** One vigencia of a meta after R1, R6 and R11: numbers that can be compared. */
export interface YearOfMeta {
  /** `null`: not programmed (R6). */
  readonly programado: number | null;
  /** R6: true when the cell is blank and "not programmed" is only presumed. */
  readonly presumed: boolean;
  /** `null`: not reported, which is not 0. */
  readonly ejecutado: number | null;
  /** R28: the total of the year that its quarters contradict, in place of which these count. */
  readonly contradicho: number | null;
  /** Ready-made fraction, where the matriz gives a percentage and nothing to compute it from. */
  readonly avance: number | null;
  /** R18: the figure is a formula that came without its result. */
  readonly unknown: boolean;
  /** R11, fraction of `programado` expected at the corte; `null` when no quarter is programmed. */
  readonly esperado: number | null;
}
