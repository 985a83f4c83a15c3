import type { EscalaDeNiveles, ReglaDeAvance } from "../planes/parametros";
import type { Armonizacion, EstadoDeMeta } from "../vocabulary";
import type { Meta } from "./plan";

/** A fraction: 1 is everything promised. `null` when there is nothing to measure. */
export type Avance = number | null;

/** How one meta stands when a question is put to it. */
export interface RespuestaDeMeta {
  readonly estado: EstadoDeMeta;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  /** R4: what the figures say, without a ceiling. */
  readonly bruto: Avance;
  /** R4: between 0 and 1; `null` leaves numerator and denominator. */
  readonly cumplimiento: Avance;
  /** R1: the meta's row says what was executed, be it 0. */
  readonly reported: boolean;
  /** R11: reference share of the promise at the cut. */
  readonly esperado: number | null;
}

/** The question that the roll-up carries up: a corte, a what-if and "reportado" differ only in it. */
export type AvanceOf = (meta: Meta) => RespuestaDeMeta;

/** R12: whether execution that stands so to its project counts 0. */
export type IsRejected = (armonizacion: Armonizacion | null) => boolean;

/** What is put to a whole plan. */
export interface RollUp {
  /** Share of the vigencia in the cuatrienio, fraction; `null` when it is not known. */
  readonly ponderador: number | null;
  /** The official question (after R12), and the same before it. */
  readonly avanceOf: AvanceOf;
  readonly reportadoOf: AvanceOf;
  readonly armonizacionOf: (meta: Meta) => Armonizacion | null;
  readonly isRejected: IsRejected;
  /** R5: what the nivel of each node is read from. */
  readonly escala: EscalaDeNiveles;
  /** R2, R4: what the avance of each meta is read by. */
  readonly regla: ReglaDeAvance;
  /** Metas without a weight of their own count alike within a top-level node (R8), or siblings do. */
  readonly meanOfMeans?: boolean;
}
