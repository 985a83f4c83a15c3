import type { WorkbookSnapshot } from "../grid/grid";
import type { Evaluation } from "../plan/evaluation";
import { alertasSheet } from "./alertasSheet";
import { detalleSheet } from "./detalleSheet";
import { graficosSheet } from "./graficosSheet";
import { liveFormulas, NO_FORMULAS } from "./liveFormulas";
import { recursosIn } from "./recursos";
import type { ReportSpec } from "./reportSpec";
import { resumenSheet } from "./resumenSheet";
import type { SheetNames } from "./sheetNames";

export interface ReportOptions {
  /** The workbook that was evaluated: its money is shown beside the weights, its table is what formulas ask. */
  readonly workbook: WorkbookSnapshot;
  readonly names: SheetNames;
  /** When it is published, local time: "2021-10-15T08:30". */
  readonly time: string;
  /** Formulas where a figure has one; otherwise values. */
  readonly formulas?: boolean;
}

/** What each sheet is made from. */
export interface ReportContext extends Required<Omit<ReportOptions, "formulas">> {
  readonly evaluation: Evaluation;
  readonly live: ReturnType<typeof liveFormulas>;
  readonly recursosOf: ReturnType<typeof recursosIn>;
}

/** Everything that is published of one evaluation; the same input gives the same report. */
export function reportOf(evaluation: Evaluation, options: ReportOptions): ReportSpec {
  const { workbook, formulas = false } = options;
  const context: ReportContext = {
    ...options,
    evaluation,
    live: formulas ? liveFormulas(workbook, evaluation) : NO_FORMULAS,
    recursosOf: recursosIn(workbook, evaluation),
  };
  return { sheets: [resumenSheet(context), detalleSheet(context), alertasSheet(context), graficosSheet(context)] };
}
