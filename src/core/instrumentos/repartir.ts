import type { Ask } from "../evaluateRows";
import { foldText } from "../grid/foldText";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Unrecognised } from "../matriz/matriz";
import type { InstrumentoInscrito, Reconocido } from "./instrumento";

/** What instruments take of a workbook, and what they leave. */
export interface Reparto {
  readonly tomados: readonly Reconocido[];
  /** The workbook without the sheets that were taken. */
  readonly resto: WorkbookSnapshot;
  /** Why those that came close took nothing, the last of them first. */
  readonly reasons: readonly Unrecognised[];
}

/** Gives each sheet to the first of these instruments that takes it for its own. */
export function repartir(
  instrumentos: readonly InstrumentoInscrito[],
  workbook: WorkbookSnapshot,
  ask: Ask,
): Reparto {
  const asked = onlyAsked(workbook, ask);
  const taken = new Set<string>();
  const tomados: Reconocido[] = [];
  const reasons: Unrecognised[] = [];
  for (const instrumento of instrumentos) {
    const read = instrumento.recognise(without(asked, taken), ask);
    if (read.ok) {
      tomados.push(read.value);
      for (const sheet of read.value.sheets) taken.add(sheet);
    } else if (read.error) reasons.unshift(read.error);
  }
  return { tomados, resto: without(workbook, taken), reasons };
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
