import type { WorkbookSnapshot } from "./grid/grid";
import type { Answers, Unrecognised } from "./matriz/matriz";
import type { Evaluation } from "./plan/evaluation";
import type { Result } from "./result";
import type { Vigencia } from "./vocabulary";

/** What is asked of a workbook; everything absent is found in the workbook or has a stated default. */
export interface Ask {
  readonly vigencia?: Vigencia;
  /** ISO date; quarters that end after it are not counted. */
  readonly corte?: string;
  /** Answers given now; they overrule those remembered in the workbook. */
  readonly answers?: Answers;
}

/** The whole way from cells to figures, the same for pane, cell and command line. */
export function evaluateWorkbook(
  _snapshot: WorkbookSnapshot,
  _ask: Ask = {},
): Result<Evaluation, Unrecognised> {
  throw new Error("under construction");
}
