import type { CellValue } from "../../grid/grid";
import type { Nivel, Vigencia } from "../../vocabulary";
import type { Question, QuestionOption } from "../matriz";
import { questionOptions } from "./questionOptions";

/** R30: a question whose answer would change the figures asked for, with what each would give. */
export interface Pregunta {
  readonly question: Question;
  /** The first of them: reading the whole workbook for each of thousands of columns would never end. */
  readonly opciones: readonly Opcion[];
  /** How many more there are, of which it is not known what they would give. */
  readonly otras: number;
}

export interface Opcion extends QuestionOption {
  readonly vigencia: Vigencia | null;
  /** Fraction; `null` where the option gives nothing to measure. */
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
  /** What stands in its column in some metas that tell it from the others; none where it is no column. */
  readonly ejemplos: readonly Ejemplo[];
}

export interface Ejemplo {
  /** Code of the meta. */
  readonly meta: string;
  /** As it stands in the cell. */
  readonly valor: CellValue;
  readonly formato: string;
}

/** A question whose options have no figure, as that of a sheet that is no matriz yet. */
export function unpriced(question: Question): Pregunta {
  const none = { vigencia: null, cumplimiento: null, nivel: null, ejemplos: [] };
  return {
    question,
    opciones: questionOptions(question).map((option) => ({ ...option, ...none })),
    otras: 0,
  };
}
