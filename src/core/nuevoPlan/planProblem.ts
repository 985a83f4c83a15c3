/** Why a matriz gives no plan. */
export type PlanProblem =
  /** R36: it holds the metas of one dependencia. */
  | "esParte"
  /** R30: what is asked of it may change its weights. */
  | "hayPreguntas"
  /** It has fewer than two nodes with a name at the top, by which it could be known again. */
  | "sinComponentes"
  /** Two nodes have one code, or a code does not say below which node it is. */
  | "codigos"
  | "sinVigencias";
