import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { Registro } from "../armonizacion/registro";
import type { ProblemaDeAjuste } from "../ajustes/ajustes";
import type { Finding } from "../finding";
import type { HechoDeLista } from "./hechoDeLista";
import type { Contraprueba } from "../matriz/contrapruebas/contraprueba";
import type { CellRef } from "../grid/grid";
import type { FilaRepetida } from "../matriz/filas/duplicates";
import type { Fila, YearOfFila } from "../matriz/filas/fila";
import type { Question } from "../matriz/matriz";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { TiposInferidos } from "../plan/inferTipos";
import type { HechoDePesos } from "../plan/pesos";
import type { Meta } from "../plan/plan";
import type { Parametros } from "../planes/parametros";
import type { ProblemaDeSustento } from "../sustento/sustento";
import type { Vigencia } from "../vocabulary";
import type { RowsContext, Source } from "./check";

/**
 * What a check is given, by what it looks at: values with their cells, which reading, weighing and rolling up
 * give before anything is said of them. In the order in which they are known.
 */
export interface Hechos {
  /** What the workbook keeps and all its rows. */
  readonly lectura: LecturaEntera;
  /** What was found of weights. */
  readonly pesos: HechoDePesos;
  /** A row whose code another row had before. */
  readonly repetida: FilaRepetida;
  /** A row and what was typed in it for the vigencia. */
  readonly fila: FilaLeida;
  /** What a person is asked, all of it. */
  readonly preguntas: readonly Question[];
  /** A meta and what it came to in the vigencia. */
  readonly meta: MetaMedida;
  /** A node and what it came to. */
  readonly nodo: NodoEvaluado;
  /** R12: the metas, and the registry that they are asked of. */
  readonly registro: MetasYRegistro;
  /** R12: a meta whose execution stands on no project that holds it. */
  readonly armonizacion: MetaSinArmonizar;
  /** All that is known once rows have been evaluated. */
  readonly evaluacion: RowsContext;
  /** What the sheet itself says of the figures, beside all that was found. */
  readonly contrapruebas: Contrapuesta;
  /** What an instrument of lists tells of its rows. */
  readonly lista: HechoDeLista;
}

/** How a rule finds, by what it looks at. */
export type Checks = {
  readonly [De in keyof Hechos]?: (hechos: Hechos[De]) => readonly Finding[];
};

/** Asks rules of facts: each fact in turn, of each rule that looks at its kind, in the order of the rules. */
export type Asking = <De extends keyof Hechos>(
  de: De,
  hechos: Iterable<Hechos[De]>,
) => readonly Finding[];

export interface LecturaEntera {
  /** The sheets of the rows; none where they come from many files. */
  readonly sources: readonly Source[];
  readonly filas: readonly Fila[];
  readonly tipos: TiposInferidos;
  readonly problemasDeSustento: readonly ProblemaDeSustento[];
  readonly dineroSinMeta: readonly CellRef[];
  readonly problemasDeAjuste: readonly ProblemaDeAjuste[];
}

export interface FilaLeida {
  readonly meta: Meta;
  /** Names of the levels from the top. */
  readonly levels: readonly string[];
  readonly vigencia: Vigencia | null;
  /** What the row says of the vigencia; `null`: nothing. */
  readonly year: YearOfFila | null;
}

export interface MetaMedida {
  readonly evaluada: MetaEvaluada;
  readonly vigencia: Vigencia | null;
  readonly parametros: Parametros;
}

export interface MetasYRegistro {
  readonly metas: readonly MetaEvaluada[];
  readonly registro: Registro | null;
}

export interface Contrapuesta {
  readonly contrapruebas: readonly Contraprueba[];
  readonly halladas: readonly Finding[];
}
