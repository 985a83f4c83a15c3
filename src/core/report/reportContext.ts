import type { Cifras } from "../cifras/cifrasOf";
import type { Buscada } from "../evidencias/evidencias";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Serie } from "../corte/evolucion";
import type { Evaluation } from "../plan/evaluation";
import type { LiveFormulas } from "./liveFormulas";
import type { Orden } from "./orden";
import type { SheetKey } from "./reportSpec";
import type { SheetNames } from "./sheetNames";

export interface ReportOptions {
  /** The workbook that was evaluated: its money is shown beside the weights, its table is what formulas ask. */
  readonly workbook: WorkbookSnapshot;
  readonly names: SheetNames;
  /** When it is published, local time: "2021-10-15T08:30". */
  readonly time: string;
  /** Formulas where a figure has one; otherwise values. */
  readonly formulas?: boolean;
  /** Of the bars of the charts; by code. */
  readonly orden?: Orden;
  /** R22: whether what is cited was found; without it nobody looked. */
  readonly hallada?: Buscada;
  /** What an earlier publication left in the workbook: its sheets must say what holds now. */
  readonly published?: readonly SheetKey[];
}

/** What each sheet is made from. */
export interface ReportContext extends Required<
  Omit<ReportOptions, "formulas" | "published" | "orden" | "hallada">
> {
  readonly evaluation: Evaluation;
  readonly hallada?: Buscada;
  readonly orden: Orden;
  /** Every figure that is shown comes from here. */
  readonly cifras: Cifras;
  readonly live: LiveFormulas;
  /** R33: the cortes that the workbook keeps, and this one. */
  readonly serie: Serie;
}
