import type { Decision } from "../../core/consolidate/decision";
import { isConsolidada } from "../../core/matriz/recognise/consolidada";
import type { Problem } from "../../core/problem";
import type { Undone, WritingProblem } from "../../core/report/publication";
import type { EntregaVista, Vista } from "./vista";

/** What the tab shows: the files that were read, what they make together, and what goes on. */
export interface ConsolidarState {
  /** In the order in which they were chosen. */
  readonly entregas: readonly EntregaVista[];
  /** `null`: there are no files, or what they make is not known yet. */
  readonly vista: Vista | null;
  readonly decisions: readonly Decision[];
  /** Who decides, as it is to be written beside each decision; empty: it is not known. */
  readonly quien: string;
  /** ISO date by which a devolución is to be answered; empty: it is left to be written in. */
  readonly plazo: string;
  readonly libro: LibroAbierto;
  /** R7: the metas that must be reported, and who answers for them. */
  readonly plan: Fuente;
  /** R21: the matriz of the corte before. */
  readonly anterior: Fuente;
  /** There are sheets in the open workbook that a consolidation was written into. */
  readonly canUndo: boolean;
  readonly activity: ConsolidarActivity;
}

/** consolidado: its matriz is one that a consolidation was written into; ninguna: it holds none, or was not read yet. */
export type LibroAbierto = "matriz" | "consolidado" | "ninguna";

/** What an open workbook is by what was made of it. */
export function libroIn(entrega: EntregaVista): LibroAbierto {
  if (entrega.estado !== "recognised") return "ninguna";
  return isConsolidada(entrega.matriz) ? "consolidado" : "matriz";
}

/** What the files are compared with. */
export type Fuente =
  | { readonly type: "libro" }
  | { readonly type: "archivo"; readonly entrega: EntregaVista }
  | { readonly type: "nada" };

/** What something is compared with the files for. */
export type Papel = "plan" | "anterior";

/** Whether the open workbook can play a part: what was consolidated holds no more metas than were reported. */
export function canBe(libro: LibroAbierto, papel: Papel): boolean {
  return libro === "matriz" || (libro === "consolidado" && papel === "anterior");
}

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
  /** The user stopped the reading: `left` files were not read. */
  | { readonly type: "cancelled"; readonly left: number }
  | { readonly type: "writing" }
  | { readonly type: "written"; readonly sheets: readonly string[] }
  /** A file of that name was opened as a new workbook. */
  | { readonly type: "opened"; readonly name: string }
  | { readonly type: "undoing" }
  | { readonly type: "undone"; readonly undone: Undone }
  | { readonly type: "notWritten"; readonly problem: WritingProblem }
  | { readonly type: "nothingToReturn" }
  | { readonly type: "nothingDecided" }
  /** Decisions were taken up from a file; some of them, where `isAll` is not so. */
  | { readonly type: "loaded"; readonly decisions: number; readonly isAll: boolean }
  /** A file of decisions that is none, or of a later version: nothing was taken from it. */
  | { readonly type: "notDecisions"; readonly isNewer: boolean }
  /** The files were read; something else that was asked for did not happen. */
  | { readonly type: "refused"; readonly problem: Problem };

export const NO_FILES: ConsolidarState = {
  entregas: [],
  vista: null,
  decisions: [],
  quien: "",
  plazo: "",
  libro: "ninguna",
  plan: { type: "libro" },
  anterior: { type: "nada" },
  canUndo: false,
  activity: { type: "idle" },
};
