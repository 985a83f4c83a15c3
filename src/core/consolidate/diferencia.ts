import type { CellRef } from "../grid/grid";
import type { Vigencia } from "../vocabulary";
import type { CampoDelPlan, Lugar } from "./decision";

/** R36: a file says otherwise than the plan. The plan's value stands unless the office accepts the file's. */
export interface Diferencia {
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  /** Who sent the file. */
  readonly dependencia: string | null;
  readonly campo: CampoDelPlan;
  /** Only of `programado`. */
  readonly vigencia: Vigencia | null;
  /** A number; a text where it is a type or there is none, as the cell has it; `null`: a blank. */
  readonly enPlan: number | string | null;
  readonly enArchivo: number | string | null;
  readonly celdaPlan: CellRef;
  /** In the file. */
  readonly at: CellRef;
  readonly lugar: Lugar;
  /** plan: the plan's value stands; archivo: the office accepted the file's. */
  readonly vale: "plan" | "archivo";
  /** Whether the office said so; who and when, as far as it is known. */
  readonly decidida: boolean;
  readonly quien: string | null;
  readonly cuando: string | null;
  /**
   * What accepting it adds to the avance of the plan, as a fraction of the plan; of one that was accepted,
   * what it added. `null`: there is no avance, or it is not reckoned.
   */
  readonly efecto: number | null;
}
