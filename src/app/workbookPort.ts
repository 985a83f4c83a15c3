import type { Ask } from "../core/evaluateRows";
import type { Finding } from "../core/finding";
import type { Area, CellRef, Sheet } from "../core/grid/grid";
import type { Answers } from "../core/matriz/matriz";
import type { Problem } from "../core/problem";
import type { NeededColumns, PartialWorkbook } from "../core/readingPlan";
import type { Marked, Unmarked } from "../core/report/cellMarks";
import type {
  Destination,
  Diario,
  Frozen,
  Preview,
  Published,
  Undone,
  WritingProblem,
} from "../core/report/publication";
import type { ReportSpec, SheetKey } from "../core/report/reportSpec";
import type { Result } from "../core/result";
import type { OnProgress } from "../excel/inRequests";
import type { Toward } from "../excel/journal/ends";

/** What the pane asks of the open workbook, in the pane's words. Excel is one answer, a test's array another. */
export interface WorkbookPort {
  /**
   * The cells that are needed, and what was remembered in the workbook. A workbook that is not large is read whole.
   *
   * @param needed `null`: nothing is known of the workbook; what its first rows ask for is read
   */
  readonly read: (
    ask: Ask,
    needed: readonly NeededColumns[] | null,
  ) => Promise<Result<PartialWorkbook, Problem>>;
  /** Calls back after every edit that this add-in did not make itself, until the answer is called. */
  readonly watch: (onEdit: () => void) => Promise<Result<Unwatch, Problem>>;
  /** Brings cells before the user's eyes and selects them. */
  readonly reveal: (place: Place) => Promise<Result<null, Problem>>;
  /** Keeps the answers in the workbook, so that they travel with it. */
  readonly remember: (answers: Answers) => Promise<Result<null, Problem>>;
  /** The cell on which the user stands. */
  readonly activeCell: () => Promise<Result<CellRef, Problem>>;
  /** Opens an .xlsx beside this workbook, which stays as it is. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<Result<null, Problem>>;
  readonly sheets: SheetsPort;
}

/** What the pane asks to be written into the workbook: sheets of its own, and marks on the user's. */
export interface SheetsPort {
  /** How the sheets of a report are to be called, and which are there already. */
  readonly destination: () => Promise<Result<Destination, Problem>>;
  /** What publishing a report would do. */
  readonly preview: (report: ReportSpec) => Promise<Result<Preview, Problem>>;
  /** R33: the sheet that keeps cortes; `null`: there is none. */
  readonly cortes: () => Promise<Result<Sheet | null, Problem>>;
  /** Writes all of it, or nothing. */
  readonly publish: (
    report: ReportSpec,
    onProgress?: OnProgress,
  ) => Promise<Result<Published, WritingProblem>>;
  /** Takes back the last publication of any of these sheets. */
  readonly undoPublish: (
    isWanted: (key: SheetKey) => boolean,
  ) => Promise<Result<Undone, WritingProblem>>;
  /** What was left half done, and what can be put back. */
  readonly diario: () => Promise<Result<Diario, WritingProblem>>;
  /** Takes what was left half done to its end, or back to what there was before. */
  readonly takeUp: (
    toward: Toward,
    onProgress?: OnProgress,
  ) => Promise<Result<null, WritingProblem>>;
  /** Puts its value where a published sheet asks a function of this add-in. */
  readonly freezeValues: () => Promise<Result<Frozen, WritingProblem>>;
  /** Enters again what published sheets ask of this add-in and Excel does not know; how many formulas it was. */
  readonly repairFormulas: () => Promise<Result<number, WritingProblem>>;
  /** Fills and comments the cells that findings speak of, in sheets as they were read. */
  readonly mark: (
    findings: readonly Finding[],
    sheets: readonly Sheet[],
  ) => Promise<Result<Marked, WritingProblem>>;
  /** Puts back exactly what was there before. */
  readonly unmark: () => Promise<Result<Unmarked, WritingProblem>>;
}

export type Unwatch = () => Promise<void>;

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}
