import type { Parametros } from "../../planes/parametros";
import type { EvaluacionDePolitica } from "./evaluation";

/** What the rules of a public policy are asked of. */
export interface PorRevisar extends Omit<EvaluacionDePolitica, "findings"> {
  readonly parametros: Parametros;
}
