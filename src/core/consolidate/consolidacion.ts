import type { SujetoDeDependencia } from "../cifras/sujeto";
import type { CellRef, CellValue } from "../grid/grid";
import type { Discarded, Fila } from "../matriz/filas/fila";
import type { Unrecognised } from "../matriz/matriz";
import type { EvaluationOfRows } from "../plan/evaluation";
import type { Result } from "../result";
import type { Periodo } from "../vocabulary";
import type { SetAside, Aviso } from "./admit";
import type { Cambio } from "./cambio";
import type { Alcance, Conflicto } from "./conflicto";
import type { Diferencia } from "./diferencia";
import type { Correspondencia } from "./matchToPlan";
import type { Decision, Lugar } from "./decision";
import type { CorrespondenciaReabierta } from "./metasDecididas";
import type { Entrega } from "./entrega";
import type { Lecturas } from "../sustento/archivoLeido";
import type { Sustento } from "../sustento/sustento";

/** Many files made one: what counts and where it came from, who is missing, what has to be settled. */
export interface Consolidacion {
  readonly periodo: Periodo;
  /** In the order of the files. */
  readonly entregas: readonly EntregaEnConsolidado[];
  /** One for each meta of the plan, in its order; those of no plan are in `notInPlan`. */
  readonly filas: readonly FilaConsolidada[];
  readonly correspondencias: readonly Correspondencia[];
  /** Of which meta a row is was decided, and the row is another now: it is to be decided again. */
  readonly reabiertas: readonly CorrespondenciaReabierta[];
  readonly conflictos: readonly Conflicto[];
  /** R30: what deciding those that are open may change; `null`: none is. */
  readonly alcance: Alcance | null;
  readonly notInPlan: readonly RowNotInPlan[];
  /** R36: what the files say otherwise than the plan; empty without a plan to tell. */
  readonly diferencias: readonly Diferencia[];
  /** R24: every row that was read, and where it ended. */
  readonly rowEnds: readonly RowEnd[];
  readonly cuenta: Cuenta;
  readonly dependencias: readonly DependenciaConsolidada[];
  /** Who answers for metas of the plan and has no file that counts; `null` without a plan to tell. */
  readonly faltan: readonly string[] | null;
  /** Where the universe of metas comes from (R7): the plan that was given, else the files themselves. */
  readonly universo:
    { readonly type: "plan"; readonly archivo: string } | { readonly type: "union" };
  readonly evaluation: Result<EvaluationOfRows, Unrecognised>;
  /** What the office decided of it, in the order in which it did. */
  readonly decisiones: readonly Decision[];
  /** R31: what the figures stand on. */
  readonly sustento: Sustento;
  /** R31: what was read of each file, by the place in `filas` of the row that stands for it. */
  readonly lecturas: Lecturas<number>;
  /** R21; `null` when there is nothing to compare with. */
  readonly cambios: { readonly anterior: string; readonly cambios: readonly Cambio[] } | null;
}

export interface EntregaEnConsolidado {
  readonly entrega: Entrega;
  readonly dependencia: string | null;
  readonly periodo: Periodo | null;
  /** Why it does not count, of those that were recognised. */
  readonly setAside: SetAside | null;
  readonly avisos: readonly Aviso[];
  readonly cuenta: Cuenta;
  /** Points that the devolución lists of it, the metas that it leaves out among them. */
  readonly alertas: number;
  /** Share of its programmed metas that report a value and, of some execution, tell and prove it; `null` when it has none. */
  readonly completitud: number | null;
}

/** R24: leidas = contadas + excluidas + rechazadas. */
export interface Cuenta {
  readonly leidas: number;
  readonly contadas: number;
  readonly excluidas: number;
  readonly rechazadas: number;
}

export interface RowEnd {
  readonly at: CellRef;
  readonly codigo: string;
  readonly fin: "contada" | "excluida" | "rechazada";
  readonly motivo: MotivoDeRowEnd | null;
}

export type MotivoDeRowEnd =
  | Discarded["reason"]
  /** Other rows say the same of the meta. */
  | "mismosValores"
  /** Another row of the meta was chosen. */
  | "noElegida"
  | "fueraDelPlan"
  /** It gives several metas of the plan as one. */
  | "deVarias"
  | SetAside["type"];

/** A row of the consolidated matriz. */
export interface FilaConsolidada {
  /** With the code, the text and the place in the plan as the plan has them; its cells are those of its file. */
  readonly fila: Fila;
  readonly responsable: string | null;
  /** `null`: not reported (R7). */
  readonly origen: (Lugar & { readonly dependencia: string | null }) | null;
  /** What goes with it in the official matriz; see `ACOMPANANTES`. */
  readonly cells: readonly CellValue[];
  /** Rows that report it. */
  readonly reportes: number;
  readonly conflicto: Conflicto | null;
  readonly correspondencia: Correspondencia | null;
}

export interface RowNotInPlan {
  readonly lugar: Lugar;
  readonly at: CellRef;
  readonly dependencia: string | null;
  readonly codigo: string;
  readonly nombre: string;
  /** It gives several metas of the plan as one: what is of each is not known. */
  readonly esDeVarias: boolean;
}

/** How one dependencia does; shares are fractions of the whole plan, and add up to the plan's. */
export interface DependenciaConsolidada {
  readonly nombre: string;
  readonly archivos: readonly string[];
  /** As in the list of figures, with its completitud: metas that it answers for and some file reports, over all of them. */
  readonly sujeto: SujetoDeDependencia;
  /** Points that its devolución lists: those of its files and the metas that it did not report. */
  readonly alertas: number;
}
