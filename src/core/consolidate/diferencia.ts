import type { CellRef } from "../grid/grid";
import type { Vigencia } from "../vocabulary";
import type { DecisionReabierta } from "./decididaDe";
import type {
  CampoDelPlan,
  DecisionDeDiferencia,
  DecisionDeDiferencias,
  DiferenciaDecidida,
  Lugar,
} from "./decision";

/** R36: a file says otherwise than the plan. The plan's value stands unless the office accepts the file's. */
export interface Diferencia {
  /** Of the meta; of the node, where it is a weight of one; the vigencia, where it is its share. */
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  /** Who sent the file. */
  readonly dependencia: string | null;
  readonly campo: CampoDelPlan;
  /** Only of `programado` and `ponderador`. */
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
  /** A decision of before, of other values: it does not hold, and the difference is open. `null`: there is none. */
  readonly reabierta: DecisionReabierta | null;
  /**
   * What accepting it adds to the avance of the plan, as a fraction of the plan; of one that was accepted,
   * what it added. `null`: there is no avance, or it is not reckoned.
   */
  readonly efecto: number | null;
}

/** Accepting it or not, as a decision of the meta and the values that it is of. */
export function decisionSobre(
  {
    lugar,
    campo,
    vigencia,
    codigo,
    nombre,
    enPlan,
    enArchivo,
  }: Omit<Diferencia, "efecto" | "responsable">,
  acepta: boolean,
): DecisionDeDiferencia {
  const sobre = { codigo, nombre, enPlan, enArchivo };
  return { type: "diferencia", lugar, campo, vigencia, acepta, sobre };
}

/** Accepting all of them or none, as a decision of those that there are. */
export function decisionSobreTodas(
  diferencias: readonly Diferencia[],
  acepta: boolean,
): DecisionDeDiferencias {
  return {
    type: "diferencias",
    acepta,
    de: diferencias.map(
      ({ lugar, campo, vigencia, codigo, nombre, enPlan, enArchivo }): DiferenciaDecidida => ({
        ...{ lugar, campo, vigencia },
        sobre: { codigo, nombre, enPlan, enArchivo },
      }),
    ),
  };
}
