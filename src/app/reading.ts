import type { Ask } from "../core/evaluateRows";
import type { WorkbookSnapshot } from "../core/grid/grid";
import {
  evaluateInstrumento,
  type InstrumentoEvaluado,
} from "../core/instrumentos/evaluateInstrumento";
import type { InstrumentoInscrito } from "../core/instrumentos/instrumento";
import { answersTo } from "../core/matriz/questions/answers";
import type { Answers, Unrecognised } from "../core/matriz/matriz";
import type { Problem, RememberedProblem } from "../core/problem";
import { isRead, neededToDecide, together, type NeededColumns } from "../core/readingPlan";
import { ok, type Result } from "../core/result";
import type { WorkbookPort } from "./workbookPort";

/** A workbook as it was read, and what it gives. */
export interface WorkbookRead {
  readonly snapshot: WorkbookSnapshot;
  readonly answers: Answers;
  /** Why not all that the workbook remembers of answers is among them. */
  readonly unread: RememberedProblem | null;
  readonly evaluado: Result<InstrumentoEvaluado, Unrecognised>;
}

/** What the user says beside what the workbook remembers. */
export interface Given {
  readonly answers: Answers;
  /** R12: the registry of projects in a file of its own. */
  readonly registro: WorkbookSnapshot | null;
}

/** What a workbook may be; asked for at each reading, and loaded at the first. */
export type LoadInstrumentos = () => Promise<readonly InstrumentoInscrito[]>;

export type ReadOpenWorkbook = (given: Given) => Promise<Result<WorkbookRead, Problem>>;

/**
 * Reads the open workbook and evaluates it, recognising it once. What the last evaluation stood on is
 * read; where this one turns out to stand on more, that is read too before any figure is given.
 */
export function createReader(
  port: Pick<WorkbookPort, "read">,
  loadInstrumentos: LoadInstrumentos,
): ReadOpenWorkbook {
  let known: readonly NeededColumns[] | null = null;

  return async (given) => {
    let isPlanned = known === null;
    for (let wanted = known; ;) {
      const [read, instrumentos] = await Promise.all([
        port.read({ answers: given.answers }, wanted),
        loadInstrumentos(),
      ]);
      if (!read.ok) return read;
      const { workbook } = read.value;
      const { answers, unread } = answersTo(workbook, given.answers);
      const evaluado = evaluateAsAsked(instrumentos, workbook, answers, given.registro);
      if (!evaluado.ok && !isPlanned) {
        // What it stood on may be gone, and the matriz may be a sheet that has come since.
        isPlanned = true;
        wanted = null;
        continue;
      }
      const needed = evaluado.ok
        ? [evaluado.value.evaluado, ...evaluado.value.otros]
            .map((one) => one.needed(workbook))
            .reduce((some, more) => together(some, more))
        : neededToDecide(evaluado.error);
      // Nothing is read less than before: what decides between two columns is asked each time.
      wanted = together(needed, read.value.read);
      if (isRead(read.value.read, needed)) {
        known = evaluado.ok ? wanted : null;
        return ok({ snapshot: workbook, answers, unread, evaluado });
      }
    }
  };
}

// The column of the chosen year may have been deleted since: then the workbook's own year is shown.
function evaluateAsAsked(
  instrumentos: readonly InstrumentoInscrito[],
  workbook: WorkbookSnapshot,
  answers: Answers,
  registro: WorkbookSnapshot | null,
): Result<InstrumentoEvaluado, Unrecognised> {
  const ask: Ask = { answers, ...(registro && { registro }) };
  const evaluated = evaluateInstrumento(instrumentos, workbook, { ...ask, ...answers.periodo });
  return !evaluated.ok && evaluated.error.type === "noSuchVigencia"
    ? evaluateInstrumento(instrumentos, workbook, ask)
    : evaluated;
}
