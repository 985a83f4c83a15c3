import type { RememberedProblem } from "../core/problem";
import type { Marked, Unmarked } from "../core/report/cellMarks";
import type {
  Frozen,
  Preview,
  Published,
  Undone,
  WritingProblem,
} from "../core/report/publication";

/** What is known of the sheets that this add-in writes, and what it is writing now. */
export interface WriterState {
  /** What publishing would do; `null` until it is known. */
  readonly preview: Preview | null;
  /** Whether published formulas give other figures than are shown now: they do not see all of the workbook. */
  readonly isBehind: boolean;
  /** What *Deshacer* would take back: the last publication or, where none is known, all that was published. */
  readonly undo: "last" | "all" | null;
  /** What the workbook remembers of what was published, and is not understood. */
  readonly unread: readonly RememberedProblem[];
  readonly task: WritingTask;
}

/** The last thing that was to be written. */
export type WritingTask =
  | { readonly type: "idle" }
  /** `done`: how much is written, as a fraction; `null`: it cannot be said. */
  | { readonly type: "working"; readonly what: What; readonly done: number | null }
  | { readonly type: "done"; readonly outcome: WritingOutcome }
  | { readonly type: "refused"; readonly what: What; readonly problem: WritingProblem };

export type What = WritingOutcome["what"];

export type WritingOutcome =
  | { readonly what: "publish"; readonly published: Published }
  | { readonly what: "undoPublish"; readonly undone: Undone }
  | { readonly what: "freezeValues"; readonly frozen: Frozen }
  | { readonly what: "repairFormulas"; readonly repaired: number }
  | { readonly what: "mark"; readonly marked: Marked }
  | { readonly what: "unmark"; readonly unmarked: Unmarked };
