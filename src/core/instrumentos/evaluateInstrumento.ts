import type { Ask } from "../evaluateRows";
import { foldText } from "../grid/foldText";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import { err, ok, type Result } from "../result";
import type { Evaluado, InstrumentoInscrito, Reconocido } from "./instrumento";

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
  const taken = new Set<string>();
  const found: Reconocido[] = [];
  const reasons: Unrecognised[] = [];
  for (const instrumento of [...telling, general]) {
    const given = instrumento === general ? workbook : onlyAsked(workbook, ask);
    const read = instrumento.recognise(without(given, taken), ask);
    if (read.ok) {
      found.push(read.value);
      for (const sheet of read.value.sheets) taken.add(sheet);
    } else if (read.error) reasons.unshift(read.error);
  }
  const last = found.at(-1);
  const inOrder = last?.instrumento === general ? [last, ...found.slice(0, -1)] : found;
  const [first, ...others] = inOrder.map(({ evaluate }) => evaluate(ask));
  // A header without rows is nearer than any other miss.
  const nearest = reasons.find(({ type }) => type === "noRows") ?? reasons[0];
  if (first === undefined) return err(nearest ?? NOTHING_LIKE_IT);
  if (!first.ok) return first;
  return ok({
    evaluado: first.value,
    otros: others.flatMap((other) => (other.ok ? [other.value] : [])),
  });
}

function without(workbook: WorkbookSnapshot, taken: ReadonlySet<string>): WorkbookSnapshot {
  if (taken.size === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !taken.has(name)) };
}

/** The sheet that was asked for, where there is one of that name. */
function onlyAsked(workbook: WorkbookSnapshot, { answers }: Ask): WorkbookSnapshot {
  const asked = answers?.sheet;
  if (asked === undefined) return workbook;
  const sheets = workbook.sheets.filter(({ name }) => foldText(name) === foldText(asked));
  return sheets.length === 0 ? workbook : { ...workbook, sheets };
}

const NOTHING_LIKE_IT: Unrecognised = {
  type: "noHeader",
  closest: null,
  sheets: [],
  questions: [],
};
