import type { Ask } from "../evaluateRows";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import { err, ok, type Result } from "../result";
import type { Evaluado, InstrumentoInscrito } from "./instrumento";
import { repartir } from "./repartir";

/** What a workbook gives, and what other instruments make of its other sheets. */
export interface InstrumentoEvaluado {
  readonly evaluado: Evaluado;
  readonly otros: readonly Evaluado[];
}

/**
 * Evaluates a workbook by the instruments of a registry that recognise it; each sheet is of one of them.
 * The first of the registry is given what the others leave, which must say themselves what they are, and is
 * shown first. What an instrument cannot evaluate is refused, and given to no other. Where none recognises
 * anything, the first that came close says why.
 */
export function evaluateInstrumento(
  instrumentos: readonly InstrumentoInscrito[],
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<InstrumentoEvaluado, Unrecognised> {
  const [general, ...telling] = instrumentos;
  if (general === undefined) return err(NOTHING_LIKE_IT);
  const { tomados, resto, reasons: near } = repartir(telling, workbook, ask);
  const last = general.recognise(resto, ask);
  const reasons = last.ok || last.error === null ? near : [last.error, ...near];
  const inOrder = last.ok ? [last.value, ...tomados] : tomados;
  const [leading, ...following] = inOrder;
  const first = leading?.evaluate(ask);
  // A header without rows is nearer than any other miss, and a title than a header that lacks columns.
  const nearest =
    reasons.find(({ type }) => type === "noRows") ??
    (isFar(last.ok ? null : last.error, reasons) ? reasons.find(isTitled) : undefined) ??
    reasons[0];
  if (first === undefined) return err(nearest ?? NOTHING_LIKE_IT);
  if (!first.ok) return first;
  // What was given is of the person's choice; else the workbook's own plan stands beside.
  const metasDelPlan = ask.metasDelPlan ?? first.value.metas;
  const others = following.map(({ evaluate }) =>
    evaluate({ ...ask, ...(metasDelPlan && { metasDelPlan }) }),
  );
  return ok({
    evaluado: first.value,
    otros: others.flatMap((other) => (other.ok ? [other.value] : [])),
  });
}

function isTitled({ type }: Unrecognised): boolean {
  return type === "otroInstrumento";
}

/** Whether the general instrument came no nearer than the sheet that is titled as another one. */
function isFar(general: Unrecognised | null, reasons: readonly Unrecognised[]): boolean {
  if (general === null || general.type === "noHeader") return true;
  const titled = reasons.find(isTitled)?.instrumento?.hoja;
  return general.type === "missingFields" && general.closest?.sheet === titled;
}

const NOTHING_LIKE_IT: Unrecognised = {
  type: "noHeader",
  closest: null,
  sheets: [],
  questions: [],
};
