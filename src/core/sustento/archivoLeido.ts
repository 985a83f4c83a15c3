import type { CellRef } from "../grid/grid";
import type { Severity } from "../finding";
import type { Discarded } from "../matriz/filas/fila";
import type { Column } from "../matriz/matriz";
import type { Periodo, Vigencia } from "../vocabulary";
import type { FilaLeida } from "./filaLeida";

/** R17: where a file says of which corte it is. The content goes before the names. */
export interface PeriodoDeclarado {
  readonly contenido: Periodo;
  readonly hoja: Periodo;
  readonly archivo: Periodo;
  /** What its headings name, the last resort: "Programado 2021". */
  readonly columnas: Vigencia | null;
}

/** Who sent it, as far as one file can tell. */
export interface DependenciaNombrada {
  /** What most of its rows say, and how many say it. */
  readonly columna: { readonly nombre: string; readonly filas: number } | null;
  readonly titulo: string | null;
}

/** What a dependencia can put right in its own file, in the words in which it is told. */
export interface AlertaPropia {
  readonly type: string;
  readonly severity: Severity;
  readonly meta: string | null;
  /** Each of those that it speaks of. */
  readonly metas: readonly string[];
  readonly at: CellRef | null;
  readonly texto: string;
  readonly remedio: string;
}

/** What a file says of itself and of its rows, beside what `Fuente` keeps of it. */
export interface CabezaLeida {
  readonly fingerprint: string;
  readonly columns: readonly Column[];
  readonly levels: readonly string[];
  readonly declarado: PeriodoDeclarado;
  readonly nombrada: DependenciaNombrada;
  readonly pattern: string;
  readonly excluded: readonly Discarded[];
  readonly rejected: readonly Discarded[];
  readonly propias: readonly AlertaPropia[];
}

/** R31: a file as it was read, so that a consolidado can be consolidated again as if the file were there. */
export interface ArchivoLeido<De> {
  readonly archivo: string;
  readonly esPlan: boolean;
  readonly cabeza: CabezaLeida;
  readonly filas: readonly FilaLeida<De>[];
}

/** A file that gave no rows, and the sentence that says why. */
export interface ArchivoSinLeer {
  readonly archivo: string;
  readonly texto: string;
}

/** Everything that was read to make a consolidado. */
export interface Lecturas<De> {
  readonly archivos: readonly ArchivoLeido<De>[];
  readonly sinLeer: readonly ArchivoSinLeer[];
}
