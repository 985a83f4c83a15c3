import type { CellRef } from "../grid/grid";
import type { ConflictoDecidido, Firma, Lugar } from "./decision";

/** One side of a conflict: what a file says of the meta, and in which cells. */
export interface Lado {
  readonly lugar: Lugar;
  readonly dependencia: string | null;
  readonly esResponsable: boolean;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  readonly celdaProgramado: CellRef | null;
  readonly celdaEjecutado: CellRef | null;
}

/** R14: a meta that several rows report with other values. */
export interface Conflicto {
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  /** programado: an error, where no plan rules it (R36); ejecutado: a person decides. */
  readonly campos: readonly ("programado" | "ejecutado")[];
  readonly lados: readonly Lado[];
  /** Index of the side that is proposed: the responsable's; of several with the same right to it, the lowest result. */
  readonly propuesta: number;
  /** Different values of those with the same right to be proposed. */
  readonly conIgualDerecho: number;
  /** Index of the side that counts, or the sum of all. */
  readonly vale: number | "suma";
  /** propuesta: not decided yet. */
  readonly estado: "propuesta" | "regla" | "decidido";
  /** A decision of before, between other values: it does not hold. `null`: there is none. */
  readonly reabierto: ConflictoReabierto | null;
  /** Adding is a choice only for what adds up (R14). */
  readonly puedeSumar: boolean;
}

/** A decision that was made of a conflict and does not hold: it was between other values. */
export interface ConflictoReabierto extends Firma {
  readonly sobre: ConflictoDecidido;
}

/** R30: the avance of the plan, as it may come out when the conflicts that are open are decided. */
export interface Alcance {
  /** Conflicts that nobody has decided. */
  readonly conflictos: number;
  /** With the lowest result of each; `null`: the plan has no avance. */
  readonly menor: number | null;
  readonly mayor: number | null;
}
