import type { CellProblem } from "../core/cells/cellProblem";
import type { Result } from "../core/result";
import { cellProblemText } from "../core/cells/text";

/** The value for the cell, or the error that Excel shows with its sentence. */
export function valueForCell<T>(result: Result<T, CellProblem>): T {
  if (result.ok) return result.value;
  throw new CustomFunctions.Error(CODES[result.error.type], cellProblemText(result.error));
}

/**
 * #N/D where there is no such figure, #¡VALOR! where the arguments cannot be read. Excel shows the sentence with
 * no other error (Microsoft, "Handle and return errors from your custom function").
 */
export const CODES: Readonly<Record<CellProblem["type"], CustomFunctions.ErrorCode>> = {
  noSuchNode: "#N/A",
  noSuchVigencia: "#N/A",
  nothingToMeasure: "#N/A",
  parteDelPlan: "#N/A",
  noRegistro: "#VALUE!",
  registroNeeded: "#N/A",
  vigenciasSinEjecucion: "#N/A",
  ponderadorUnknown: "#N/A",
  absent: "#N/A",
  notProgrammed: "#N/A",
  negative: "#VALUE!",
  unrecognised: "#VALUE!",
  notANumber: "#VALUE!",
  ambiguousScale: "#VALUE!",
  unknownScale: "#VALUE!",
  unknownTipo: "#VALUE!",
  lineaBaseNeeded: "#VALUE!",
  unknownEstado: "#VALUE!",
  unknownNivel: "#VALUE!",
  unreadableRow: "#VALUE!",
  tooManyColumns: "#VALUE!",
  unknownSupuesto: "#VALUE!",
  unknownAlcance: "#N/A",
  pesosExceden: "#VALUE!",
} as Record<CellProblem["type"], CustomFunctions.ErrorCode>;
