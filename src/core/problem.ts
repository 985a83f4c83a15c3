/** Why Excel could not do what the pane asked for just now, or why what a workbook remembers is of no use. */
export type Problem = ExcelProblem | RememberedProblem;

export interface ExcelProblem {
  readonly type: ProblemType;
  /** Excel's own code, for the person who has to look into it. */
  readonly code: string;
}

export type ProblemType =
  /** The user is typing into a cell: Excel answers no request meanwhile. */
  | "cellEditMode"
  | "busy"
  | "tooLarge"
  | "protected"
  | "notFound"
  /** A chart is selected, or another workbook is in front: no cell of this one is. */
  | "noCell"
  /** Excel's refusal without a reason, most often because another workbook is in front. */
  | "notInFront"
  /** What the workbook remembers for the add-in is as much as it may be. */
  | "noRoom"
  | "unsupported"
  /** A part of the pane is not to be had any more: another version was published since it was opened. */
  | "outdated"
  /** Nothing in this list: most likely a fault of ours. */
  | "unexpected";

/** What a workbook remembers is not understood, and stays in it as it is. */
export interface RememberedProblem {
  readonly type:
    /** A newer version of the add-in wrote it: it is not read, and not written over. */
    | "rememberedByNewer"
    /** Parts of it are of no shape that there ever was: the rest is read. */
    | "rememberedUnread";
  readonly what:
    | "respuestas"
    | "decisiones"
    | "proyecciones"
    | "publicado"
    | "escrituras"
    | "corte"
    | "conocidas"
    | "planes";
}
