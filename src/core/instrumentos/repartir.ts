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

/**
 * Gives each sheet to one of these instruments: to the one that is surest of it, of two as sure the first.
 * Who wants it less is asked again what it makes of the others.
 */
export function repartir(
  instrumentos: readonly InstrumentoInscrito[],
  workbook: WorkbookSnapshot,
  ask: Ask,
): Reparto {
  const asked = onlyAsked(workbook, ask);
  const reasons: Unrecognised[] = [];
  const claims: Reconocido[] = [];
  for (const instrumento of instrumentos) {
    const read = instrumento.recognise(asked, ask);
    if (read.ok) claims.push(read.value);
    else if (read.error) reasons.unshift(read.error);
  }
  const tomados = settled(claims, asked, ask);
  const taken = new Set(tomados.flatMap(({ sheets }) => sheets));
  return { tomados, resto: without(workbook, taken), reasons };
}

/** What is left to each of those that want sheets; one that nothing is left to wants none of them any more. */
function settled(
  claims: readonly Reconocido[],
  workbook: WorkbookSnapshot,
  ask: Ask,
): readonly Reconocido[] {
  const owners = ownersOf(claims);
  const left: Reconocido[] = [];
  for (const claim of claims) {
    const lost = claim.sheets.filter((sheet) => owners.get(sheet) !== claim);
    if (lost.length === 0) {
      left.push(claim);
      continue;
    }
    const others = [...owners].flatMap(([sheet, owner]) => (owner === claim ? [] : [sheet]));
    const read = claim.instrumento.recognise(without(workbook, new Set(others)), ask);
    if (!read.ok)
      return settled(
        claims.filter((one) => one !== claim),
        workbook,
        ask,
      );
    left.push(read.value);
  }
  return left;
}

function ownersOf(claims: readonly Reconocido[]): ReadonlyMap<string, Reconocido> {
  const owners = new Map<string, Reconocido>();
  for (const claim of claims)
    for (const sheet of claim.sheets) {
      const owner = owners.get(sheet);
      if (owner === undefined || certezaOf(claim, sheet) > certezaOf(owner, sheet))
        owners.set(sheet, claim);
    }
  return owners;
}

function certezaOf({ certezas }: Reconocido, sheet: string): number {
  return certezas.get(sheet) ?? 0;
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
