import type { CellRef } from "../grid/grid";
import type { CifraImpresa } from "../informe/cifrasDelInforme";

/** What the engine makes of a printed figure, from the best to what it cannot tell. */
export type Clase =
  "igual" | "redondeo" | "truncado" | "noAlcanzable" | "contradice" | "noVerificable";

/** A figure as a report prints it, tied to what it speaks of. */
export interface CifraPublicada {
  /** As it is printed: "18,79%", "nueve". */
  readonly texto: string;
  /** On the scale on which it is printed. */
  readonly valor: number;
  readonly decimales: number;
  /** Where it stands, in words: "línea 12", "tabla 3, fila 2". */
  readonly lugar: string;
  /** Id in the list of figures; `null`: it could not be tied to any. */
  readonly id: string | null;
  /** What its place would show now, where that is known without the list; absent: the list tells. */
  readonly esperada?: CifraEsperada;
}

/** On the scale on which it is printed, where it is no share of the list. */
export type CifraEsperada = CifraImpresa;

/** A printed figure beside the engine's. */
export interface CifraAuditada extends CifraPublicada {
  readonly clase: Clase;
  /** The engine's, on the scale on which it is printed, unrounded; `null`: it has none. */
  readonly motor: number | null;
  readonly motivo: string;
  /** What the engine's stands on; `null`: its list of figures has none of that id. */
  readonly sale: Procedencia | null;
}

/** R24: where to look when a printed figure is another. */
export interface Procedencia {
  /** How many metas it is of; of a count, those that it counts. */
  readonly metas: number;
  /** The cells that it was read from, those of its own name first. */
  readonly celdas: readonly CellRef[];
}
