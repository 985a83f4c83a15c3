import type { Cifras } from "../cifras/cifrasOf";
import type { Evaluation } from "../plan/evaluation";
import type { Serie } from "../corte/evolucion";
import type { CifrasDelInforme } from "./cifrasDelInforme";
import type { FuenteEnPalabras } from "./text";

/** What every part of the informe is made from. */
export interface ContextoDelInforme {
  readonly evaluation: Evaluation;
  readonly cifras: Cifras;
  readonly lista: CifrasDelInforme;
  /** The cortes kept before this one, and this one. */
  readonly serie: Serie;
  /** What the figures were read from, in words. */
  readonly fuente: FuenteEnPalabras;
  /** Names of the levels from the top, without the metas. */
  readonly niveles: readonly string[];
}
