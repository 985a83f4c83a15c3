import type { Finding } from "../finding";
import type { Sheet, WorkbookSnapshot } from "../grid/grid";
import type { Lectura } from "../matriz/fila";
import type { Answers, Matriz } from "../matriz/matriz";
import type { MetaEvaluada, NodoEvaluado, PesosUsados } from "../plan/evaluation";
import type { Parametros } from "../planes/parametros";
import type { Branch } from "../plan/plan";
import type { Periodo } from "../vocabulary";
import type { AvanceOf } from "../plan/question";

/** All that is known once a matriz has been evaluated; what a check may look at. */
export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: Sheet;
  readonly matriz: Matriz;
  readonly lectura: Lectura;
  readonly plan: Branch;
  readonly raiz: NodoEvaluado;
  /** In the order of the matriz. */
  readonly metas: readonly MetaEvaluada[];
  readonly periodo: Periodo;
  readonly pesos: PesosUsados;
  readonly answers: Answers;
  readonly parametros: Parametros;
  /** What the rows report, before any rule takes it away. */
  readonly reportadoOf: AvanceOf;
  /** After R12 and before R13. */
  readonly validadoOf: AvanceOf;
}

/** One rule of the office: what it gives cause to look at. */
export type Check = (context: CheckContext) => readonly Finding[];
