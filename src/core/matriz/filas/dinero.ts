import type { CellRef } from "../../grid/grid";
import type { Trimestre, Vigencia } from "../../vocabulary";

/** R16, R34: the way of the money, and before it what the plan set aside and what was done with it. */
export type Etapa =
  | "programado"
  | "ejecutado"
  | "apropiacionInicial"
  | "apropiacion"
  | "compromisos"
  | "obligaciones"
  | "pagos";

export const ETAPAS: readonly Etapa[] = [
  "programado",
  "ejecutado",
  "apropiacionInicial",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
];

/** What a row says of one stage of its money; pesos. */
export interface DineroDeFila {
  /** The row it stands in: a meta may have several. */
  readonly at: CellRef;
  /** The project as the row cites it. */
  readonly bpin: string | null;
  readonly vigencia: Vigencia | null;
  readonly trimestre: Trimestre | null;
  /** R11: the figure of the quarter runs from January. */
  readonly cumulative: boolean;
  readonly etapa: Etapa;
  /** `null`: the cells say nothing, which is not 0 (R1). */
  readonly valor: number | null;
  /** R18: something is written there that could not be read. */
  readonly unread: boolean;
  readonly fuentes: readonly FuenteDeFila[];
  /** R35: one amount of so many metas, each of which has it: a row of CUIPO is of a product. */
  readonly deMetas?: number;
}

export interface FuenteDeFila {
  readonly nombre: string;
  readonly valor: number;
}
