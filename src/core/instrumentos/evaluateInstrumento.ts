import type { Ask } from "../evaluateRows";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import { err, ok, type Result } from "../result";
import type { Evaluado, InstrumentoInscrito } from "./instrumento";

/** What a workbook gives, and which other instruments would have taken it too. */
export interface InstrumentoEvaluado {
  readonly evaluado: Evaluado;
  readonly otros: readonly InstrumentoInscrito[];
}

/**
 * Evaluates a workbook by the first instrument of a registry that recognises it: what that one cannot
 * evaluate is refused, and given to no other. Where none does, the first that came close says why.
 */
export function evaluateInstrumento(
  instrumentos: readonly InstrumentoInscrito[],
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<InstrumentoEvaluado, Unrecognised> {
  const tried = instrumentos.map((instrumento) => instrumento.recognise(workbook, ask));
  const [first, ...otros] = tried.flatMap((read) => (read.ok ? [read.value] : []));
  if (first === undefined) {
    const reason = tried.flatMap((read) => (read.ok || !read.error ? [] : [read.error])).at(0);
    return err(reason ?? NOTHING_LIKE_IT);
  }
  const evaluated = first.evaluate(ask);
  return evaluated.ok
    ? ok({ evaluado: evaluated.value, otros: otros.map(({ instrumento }) => instrumento) })
    : evaluated;
}

const NOTHING_LIKE_IT: Unrecognised = {
  type: "noHeader",
  closest: null,
  sheets: [],
  questions: [],
};
