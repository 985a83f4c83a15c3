import type { Cifras } from "../core/cifras/cifrasOf";
import type { FileProblem } from "../core/fileProblem";
import type { CellRef } from "../core/grid/grid";
import type { Evaluado, TabSpec } from "../core/instrumentos/instrumento";
import type { Answers, Unrecognised } from "../core/matriz/matriz";
import type { Revision } from "../core/parte/listoParaEnviar";
import type { Evaluation } from "../core/plan/evaluation";
import type { Problem, RememberedProblem } from "../core/problem";

/** Everything the pane can be showing, one at a time. */
export type PaneState =
  | { readonly status: "outsideExcel" }
  | { readonly status: "starting" }
  /** The first read: there is nothing to show yet. */
  | { readonly status: "reading" }
  | {
      readonly status: "unrecognised";
      readonly reason: Unrecognised;
      readonly answers: Answers;
      /** What was answered of another workbook with these headings and not of this one. */
      readonly offered: Answers | null;
      /** Why not all that this machine keeps of other workbooks is offered. */
      readonly unreadConocidas: RememberedProblem | null;
      /** Why not all that the workbook remembers of answers is among them. */
      readonly unread: RememberedProblem | null;
      readonly activity: Activity;
    }
  /** A workbook of another instrument than the matriz, which shows itself by its tabs. */
  | {
      readonly status: "instrumento";
      readonly instrumentos: Chosen;
      readonly evaluado: Evaluado;
      readonly tabs: readonly TabSpec[];
      readonly unread: RememberedProblem | null;
      readonly answers: Answers;
      readonly activity: Activity;
    }
  | {
      readonly status: "ready";
      readonly instrumentos: Chosen;
      readonly evaluation: Evaluation;
      /** Every figure that is shown comes from here (R20). */
      readonly cifras: Cifras;
      readonly answers: Answers;
      /** What was answered of another workbook with these headings and not of this one. */
      readonly offered: Answers | null;
      /** Why not all that this machine keeps of other workbooks is offered. */
      readonly unreadConocidas: RememberedProblem | null;
      /** Why not all that the workbook remembers of answers is among them. */
      readonly unread: RememberedProblem | null;
      readonly activity: Activity;
      /** The cell that the user asked to have explained; a new object each time it is asked. */
      readonly explained: CellRef | null;
      readonly registro: RegistroFile;
      /** What to put right before the workbook of a dependencia is sent; `null`: it is none. */
      readonly revisiones: readonly Revision[] | null;
      /** R36: the file of the plan. */
      readonly plan: PlanFile;
    }
  | { readonly status: "failed"; readonly problem: Problem };

/** The instruments that a workbook holds, and the one that is shown and published. */
export interface Chosen {
  readonly all: readonly { readonly id: string; readonly nombre: string }[];
  readonly shown: string;
}

/** What goes on while the last good reading stays on screen. */
export type Activity =
  | { readonly type: "idle" }
  | { readonly type: "reading" }
  /** The figures on screen are the last that could be read. */
  | { readonly type: "stale"; readonly problem: Problem }
  /** The figures are current, but something the user asked for did not happen. */
  | { readonly type: "refused"; readonly problem: Problem };

/** R36: the file that the user gave for the plan. */
export type PlanFile =
  | { readonly type: "none" }
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "chosen"; readonly name: string }
  /** It is no matriz; it is one, and none of the metas of the workbook is in it. */
  | { readonly type: "noPlan" | "otherPlan"; readonly name: string }
  | { readonly type: "refused"; readonly name: string; readonly problem: FileProblem };

/** R12: the file that the user gave for the registry of projects. */
export type RegistroFile =
  | { readonly type: "ofWorkbook" }
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "chosen"; readonly name: string }
  /** It gave no workbook; what was used before still is. */
  | { readonly type: "refused"; readonly name: string; readonly problem: FileProblem };
