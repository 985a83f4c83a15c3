import type { Ask } from "../evaluateRows";
import type { Finding } from "../finding";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Informe } from "../informe/informe";
import type { Answers, Unrecognised } from "../matriz/matriz";
import type { MetaDelPlan } from "../plan/metasDelPlan";
import type { HojaDePlantilla } from "../report/plantilla";
import { wholeSheet, type NeededColumns } from "../readingPlan";
import type { ReportOptions } from "../report/reportContext";
import type { SheetSpec } from "../report/reportSpec";
import type { HojasPropias } from "../report/sheetNames";
import { ok, type Result } from "../result";

/**
 * A kind of workbook that the office follows up with. `R` is what was read of one, `E` what it gives; only
 * the instrument itself knows their shapes, and pane and command line pass them on without looking (see `inscribe`).
 */
export interface Instrumento<R, E> {
  /** Stable, ASCII. */
  readonly id: string;
  /** What the user calls it. */
  readonly nombre: string;
  /** The sheets that it publishes under keys of its own, with the name of each tab. */
  readonly hojas: HojasPropias;
  /** Whether the workbook is one. An error of `null`: nothing in it comes close. */
  readonly recognise: (workbook: WorkbookSnapshot, ask: Ask) => Result<R, Unrecognised | null>;
  /** The sheets that it was read from: no other instrument is given them. */
  readonly sheetsOf: (read: R) => readonly string[];
  /** How surely each of them is its own: of two instruments that want a sheet, the surer one has it; absent: 0. */
  readonly certezas?: (read: R) => ReadonlyMap<string, number>;
  readonly evaluate: (read: R, ask: Ask) => Result<E, Unrecognised>;
  /** What must have been read for these figures; absent: every sheet whole. */
  readonly needed?: (workbook: WorkbookSnapshot, evaluation: E) => readonly NeededColumns[];
  /** What `evaluar --json` prints. */
  readonly json: (archivo: string, evaluation: E) => object;
  /** The metas of the plan, where it holds them: others name them; absent: it holds none. */
  readonly metas?: (evaluation: E) => readonly MetaDelPlan[];
  /** R30: what is open; the figures that hang on it are null. */
  readonly questions: (evaluation: E) => readonly PreguntaAbierta[];
  /** What its rules found. */
  readonly findings: (evaluation: E) => readonly Finding[];
  /** What the pane and the command line show, as data. */
  readonly tabs: (evaluation: E) => readonly TabSpec[];
  /** What is written of it in a document; `null`: it is written another way, or not at all. */
  readonly informe: (evaluation: E) => Informe | null;
  /** The sheets of a new workbook of it; none: it gives no plantilla. */
  readonly plantilla: readonly HojaDePlantilla[];
  /** What is published; loaded when first needed. */
  readonly loadSheets: () => Promise<MakeSheets<E>>;
}

export type MakeSheets<E> = (evaluation: E, options: ReportOptions) => readonly SheetSpec[];

/** R30: a question, with what each of its answers would give. */
export interface PreguntaAbierta {
  readonly pregunta: string;
  readonly opciones: readonly {
    readonly nombre: string;
    readonly efecto: string;
    readonly respuesta: Answers;
  }[];
}

/** A tab as data: facts and one table, texts as they are shown. */
export interface TabSpec {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly headings: readonly string[];
  /** As many cells as there are headings; the first one names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** An instrument in the registry: the shapes that only it knows are hidden. */
export interface InstrumentoInscrito {
  readonly id: string;
  readonly nombre: string;
  readonly hojas: HojasPropias;
  readonly plantilla: readonly HojaDePlantilla[];
  readonly recognise: (
    workbook: WorkbookSnapshot,
    ask: Ask,
  ) => Result<Reconocido, Unrecognised | null>;
}

/** A workbook that an instrument takes for one of its own. */
export interface Reconocido {
  readonly instrumento: InstrumentoInscrito;
  readonly sheets: readonly string[];
  readonly certezas: ReadonlyMap<string, number>;
  readonly evaluate: (ask: Ask) => Result<Evaluado, Unrecognised>;
}

/** What a workbook gives, whatever its instrument. */
export interface Evaluado {
  readonly instrumento: InstrumentoInscrito;
  readonly needed: (workbook: WorkbookSnapshot) => readonly NeededColumns[];
  readonly json: (archivo: string) => object;
  /** `null`: it holds no plan. */
  readonly metas: (() => readonly MetaDelPlan[]) | null;
  readonly questions: readonly PreguntaAbierta[];
  readonly findings: readonly Finding[];
  readonly tabs: () => readonly TabSpec[];
  readonly informe: () => Informe | null;
  readonly sheets: (options: ReportOptions) => Promise<readonly SheetSpec[]>;
  /** For `evaluationOf`, which alone knows the shape again. */
  readonly made: { readonly by: object; readonly evaluation: unknown };
}

/** Puts an instrument into a registry. */
export function inscribe<R, E>(instrumento: Instrumento<R, E>): InstrumentoInscrito {
  const { id, nombre, hojas, plantilla } = instrumento;
  const inscrito: InstrumentoInscrito = {
    id,
    nombre,
    hojas,
    plantilla,
    recognise(workbook, asked) {
      const read = instrumento.recognise(workbook, asked);
      if (!read.ok) return read;
      return ok({
        instrumento: inscrito,
        sheets: instrumento.sheetsOf(read.value),
        certezas: instrumento.certezas?.(read.value) ?? new Map(),
        evaluate(ask) {
          const evaluation = instrumento.evaluate(read.value, ask);
          return evaluation.ok ? ok(evaluado(instrumento, inscrito, evaluation.value)) : evaluation;
        },
      });
    },
  };
  return inscrito;
}

function evaluado<R, E>(
  instrumento: Instrumento<R, E>,
  inscrito: InstrumentoInscrito,
  evaluation: E,
): Evaluado {
  return {
    instrumento: inscrito,
    needed: (workbook) =>
      instrumento.needed?.(workbook, evaluation) ??
      workbook.sheets.map(({ name }) => wholeSheet(name)),
    json: (archivo) => instrumento.json(archivo, evaluation),
    metas: instrumento.metas === undefined ? null : () => instrumento.metas?.(evaluation) ?? [],
    questions: instrumento.questions(evaluation),
    findings: instrumento.findings(evaluation),
    tabs: () => instrumento.tabs(evaluation),
    informe: () => instrumento.informe(evaluation),
    sheets: async (options) => (await instrumento.loadSheets())(evaluation, options),
    made: { by: instrumento, evaluation },
  };
}

/** The same workbook with another evaluation of it. */
export function withEvaluation<R, E>(
  instrumento: Instrumento<R, E>,
  { instrumento: inscrito }: Evaluado,
  evaluation: E,
): Evaluado {
  return evaluado(instrumento, inscrito, evaluation);
}

/** The evaluation in its own shape; `null` where another instrument made it. */
export function evaluationOf<R, E>(instrumento: Instrumento<R, E>, { made }: Evaluado): E | null {
  // Only `evaluado` makes these, and puts an instrument beside what that very instrument gave.
  return made.by === instrumento ? (made.evaluation as E) : null;
}
