import type { CellProblem } from "../core/cells/cellProblem";
import type { Result } from "../core/result";
import { cellProblemText } from "../core/cells/text";

/** The value for the cell, or the error that Excel shows with its sentence. */
export function valueForCell<T>(result: Result<T, CellProblem>): T {
  if (result.ok) return result.value;
  throw errorForCell(result.error);
}

/** The error itself: in a table, of one of its cells. */
export function errorForCell(problem: CellProblem): CustomFunctions.Error {
  const code: `${CustomFunctions.ErrorCode}` = CODES[problem.type];
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, cellProblemText(problem));
}

/**
 * #N/D where there is no such figure, #¡VALOR! where the arguments cannot be read. Excel shows the sentence with
 * no other error (Microsoft, "Handle and return errors from your custom function").
 */
const CODES = {
  otroInstrumento: "#N/A",
  noSuchNode: "#N/A",
  repeatedMeta: "#N/A",
  noSuchVigencia: "#N/A",
  nothingToMeasure: "#N/A",
  parteDelPlan: "#N/A",
  noRegistro: "#VALUE!",
  noAjustes: "#VALUE!",
  corteNeeded: "#N/A",
  vigenciaNeeded: "#N/A",
  notADate: "#VALUE!",
  ajusteInvalido: "#VALUE!",
  registroNeeded: "#N/A",
  vigenciasSinEjecucion: "#N/A",
  ponderadorUnknown: "#N/A",
  absent: "#N/A",
  notProgrammed: "#N/A",
  zerosInDoubt: "#VALUE!",
  negative: "#VALUE!",
  unrecognised: "#VALUE!",
  notANumber: "#VALUE!",
  ambiguousScale: "#VALUE!",
  mixedScale: "#VALUE!",
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
} as const satisfies Readonly<Record<CellProblem["type"], "#N/A" | "#VALUE!">>;
