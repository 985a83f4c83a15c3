import type { Decision } from "../../core/consolidate/decision";
import type { Problem } from "../../core/problem";
import type { WritingProblem } from "../../core/report/publication";
import type { EntregaVista, Vista } from "./vista";

/** What the tab shows: the files that were read, what they make together, and what goes on. */
export interface ConsolidarState {
  /** In the order in which they were chosen. */
  readonly entregas: readonly EntregaVista[];
  /** `null`: there are no files, or what they make is not known yet. */
  readonly vista: Vista | null;
  readonly decisions: readonly Decision[];
  readonly libro: UsoDelLibro;
  readonly activity: ConsolidarActivity;
}

/**
 * What the open workbook is to the files. plan: the metas that must be reported, and who answers for
 * them; anterior: the matriz of the corte before, to compare with; nada: it has nothing to do with them.
 */
export type UsoDelLibro = "plan" | "anterior" | "nada";

export type ConsolidarActivity =
  | { readonly type: "idle" }
  /** `done` files of `of`; `share` of the one at hand, 0 to 1. */
  | {
      readonly type: "reading";
      readonly name: string;
      readonly share: number;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: "merging" }
  /** Somebody stopped the reading: `left` files were not read. */
  | { readonly type: "cancelled"; readonly left: number }
  | { readonly type: "writing" }
  | { readonly type: "written"; readonly sheets: readonly string[] }
  | { readonly type: "notWritten"; readonly problem: WritingProblem }
  | { readonly type: "nothingToReturn" }
  /** The files were read; something else that was asked for did not happen. */
  | { readonly type: "refused"; readonly problem: Problem };

export const NO_FILES: ConsolidarState = {
  entregas: [],
  vista: null,
  decisions: [],
  libro: "plan",
  activity: { type: "idle" },
};
