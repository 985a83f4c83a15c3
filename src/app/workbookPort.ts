import type { Ask } from "../core/evaluate";
import type { Area, CellRef, WorkbookSnapshot } from "../core/grid/grid";
import type { Answers } from "../core/matriz/matriz";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";

/** What the pane asks of the open workbook, in the pane's words. Excel is one answer, a test's array another. */
export interface WorkbookPort {
  /** The cells that the question needs, and what was remembered in the workbook. */
  readonly read: (ask: Ask) => Promise<Result<WorkbookSnapshot, Problem>>;
  /** Calls back after every edit that this add-in did not make itself, until the answer is called. */
  readonly watch: (onEdit: () => void) => Promise<Result<Unwatch, Problem>>;
  /** Brings cells before the user's eyes and selects them. */
  readonly reveal: (place: Place) => Promise<Result<null, Problem>>;
  /** Keeps the answers in the workbook, so that they travel with it. */
  readonly remember: (answers: Answers) => Promise<Result<null, Problem>>;
  /** The cell on which the user stands. */
  readonly activeCell: () => Promise<Result<CellRef, Problem>>;
}

export type Unwatch = () => Promise<void>;

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}
