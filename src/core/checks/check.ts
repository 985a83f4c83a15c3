import type { Finding } from "../finding";
import type { CellRef, Sheet, WorkbookSnapshot } from "../grid/grid";
import type { Lectura } from "../matriz/filas/fila";
import type { Answers, Matriz } from "../matriz/matriz";
import type { MetaEvaluada, NodoEvaluado, PesosUsados } from "../plan/evaluation";
import type { Parametros } from "../planes/parametros";
import type { Branch } from "../plan/plan";
import type { Periodo, Vigencia } from "../vocabulary";
import type { AvanceOf } from "../plan/question";

/** All that is known once rows have been evaluated, wherever they come from. */
export interface RowsContext {
  readonly lectura: Lectura;
  readonly plan: Branch;
  readonly raiz: NodoEvaluado;
  /** In the order of the rows. */
  readonly metas: readonly MetaEvaluada[];
  readonly periodo: Periodo;
  /** R17: whether someone asked for its corte; else the workbook declares it, or its execution tells it. */
  readonly cortePedido: boolean;
  readonly pesos: PesosUsados;
  readonly answers: Answers;
  readonly parametros: Parametros;
  /** What the rows report, before any rule takes it away. */
  readonly reportadoOf: AvanceOf;
  /** After R12 and before R13. */
  readonly validadoOf: AvanceOf;
  /** The sheets of the rows; none where they come from many files. */
  readonly sources: readonly Source[];
}

/** A sheet that rows were read from. */
export interface Source {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: Sheet;
  readonly matriz: Matriz;
  /** R25: what its columns without a year belong to; `null`: nothing says which it is. */
  readonly home: Vigencia | null;
}

/** What a check of cells may look at. */
export interface CheckContext extends RowsContext, Source {}

/** A check that looks at cells has nothing to say of rows that come from many files. */
export function ofCells(
  check: (context: CheckContext) => readonly Finding[],
): (context: RowsContext) => readonly Finding[] {
  return (context) =>
    context.sources.flatMap((source) =>
      check({ ...(context.sources.length > 1 ? inSheet(context, source) : context), ...source }),
    );
}

/** R26: of a plan in several sheets, what stands in one of them. */
function inSheet(context: RowsContext, { sheet }: Source): RowsContext {
  const isIn = ({ at }: { readonly at: CellRef }): boolean => at.sheet === sheet.name;
  const { filas, excluded, rejected } = context.lectura;
  return {
    ...context,
    metas: context.metas.filter(({ meta }) => isIn(meta.fila)),
    lectura: {
      filas: filas.filter(isIn),
      excluded: excluded.filter(isIn),
      rejected: rejected.filter(isIn),
    },
  };
}
