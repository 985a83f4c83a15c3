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
  | "unsupported"
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
    | "conocidas";
}
