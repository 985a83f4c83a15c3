import type { Nivel, Vigencia } from "../vocabulary";
import type { Question, QuestionOption } from "./matriz";

/** R30: a question whose answer would change the figures asked for, with what each would give. */
export interface Pregunta {
  readonly question: Question;
  readonly opciones: readonly Opcion[];
}

export interface Opcion extends QuestionOption {
  readonly vigencia: Vigencia | null;
  /** Fraction; `null` where the option gives nothing to measure. */
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
}
