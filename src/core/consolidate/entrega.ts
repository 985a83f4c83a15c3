import type { Registro } from "../armonizacion/registro";
import type { FileProblem } from "../fileProblem";
import type { Finding } from "../finding";
import type { CellValue, Sheet } from "../grid/grid";
import type { Lectura } from "../matriz/filas/fila";
import type { Column, Matriz, Unrecognised, Answers } from "../matriz/matriz";
import type { SinMatriz } from "../matrizDelLibro";
import type { HojaDeAjustes } from "../sustento/sustento";
import type { Periodo, Vigencia } from "../vocabulary";
import type { Decision } from "./decision";
import type { DevolucionRespondida } from "./respuesta";

/** One file that was sent: recognised, still to be mapped, refused with its reason, or a devolución with its answers. */
export type Entrega = EntregaReconocida | EntregaPorMapear | EntregaRechazada | EntregaDevuelta;

export interface EntregaReconocida {
  readonly estado: "recognised";
  readonly archivo: string;
  /** The same for two files of the same content. */
  readonly fingerprint: string;
  /** SHA-256 of its bytes; `null` where it was no file. */
  readonly sha256: string | null;
  readonly matriz: Matriz;
  /** Every row of the matriz, those that it repeats among them. */
  readonly lectura: Lectura;
  readonly levels: readonly string[];
  /** What goes with each row in the official matriz, by `rowKey`; see `ACOMPANANTES`. */
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  /** The column of each of `ACOMPANANTES` in this file. */
  readonly columns: readonly (Column | null)[];
  readonly declarado: PeriodoDeclarado;
  readonly nombrada: DependenciaNombrada;
  /** The form of most of its codes (see `codigoPattern`). */
  readonly pattern: string;
  /** R12: the registry of projects in a sheet of its own. */
  readonly registro: Registro | null;
  /** Sheets that look like tables of weights. */
  readonly pesos: readonly Sheet[];
  /** R32: its sheet of settings. */
  readonly ajustes: Sheet | null;
  /** What is wrong in it, taken alone. */
  readonly findings: readonly Finding[];
  /** R31: what it was made of, where it is a consolidado. */
  readonly desglose: Desglose | null;
  /** The consolidado that it came inside of; `null` of a file. */
  readonly parteDe: string | null;
}

/** It may be a matriz: a person must say which sheet or which columns. */
export interface EntregaPorMapear {
  readonly estado: "needsMapping";
  readonly archivo: string;
  readonly reason: Unrecognised;
}

export interface EntregaRechazada {
  readonly estado: "refused";
  readonly archivo: string;
  readonly reason: { readonly type: "file"; readonly problem: FileProblem } | SinMatriz;
}

/** A devolución that came back answered: it holds no metas. */
export interface EntregaDevuelta extends DevolucionRespondida {
  readonly estado: "devolucion";
  readonly archivo: string;
}

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

/**
 * R31: a consolidado taken apart into the files that it was made of, so that consolidating it with one file
 * more gives what consolidating all of them at once does. Rows that did not count are not in it.
 */
export interface Desglose {
  readonly partes: readonly EntregaReconocida[];
  /** The plan that it was made with; `null`: none. */
  readonly plan: EntregaReconocida | null;
  readonly registro: Registro | null;
  readonly corte: string | null;
  readonly ajustes: HojaDeAjustes | null;
  readonly answers: Answers;
  readonly decisions: readonly Decision[];
}
