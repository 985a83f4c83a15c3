/** Why Excel could not do what the pane asked for just now. */
export interface Problem {
  readonly type: ProblemType;
  /** Excel's own code, for whoever has to look into it. */
  readonly code: string;
}

export type ProblemType =
  /** The user is typing into a cell: Excel answers nobody meanwhile. */
  | "cellEditMode"
  | "busy"
  | "tooLarge"
  | "protected"
  | "notFound"
  | "unsupported"
  /** Nothing in this list: most likely a fault of ours. */
  | "unexpected";
