import type { Registro } from "../armonizacion/registro";
import type { FileProblem } from "../fileProblem";
import type { CellValue, Sheet } from "../grid/grid";
import type { Lectura } from "../matriz/filas/fila";
import type { Column, Matriz, Unrecognised, Answers } from "../matriz/matriz";
import type { SinMatriz } from "../matrizDelLibro";
import type { AlertaPropia, DependenciaNombrada, PeriodoDeclarado } from "../sustento/archivoLeido";
import type { HojaDeAjustes } from "../sustento/sustento";
import type { Decision } from "./decision";
import type { Vigencia } from "../vocabulary";
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
  readonly propias: readonly AlertaPropia[];
  /** R31: what it was made of, where it is a consolidado. */
  readonly desglose: Desglose | null;
  /** The consolidado that it came inside of; `null` of a file. */
  readonly parteDe: string | null;
  /** Rows, by `rowKey`, of which is known what a consolidado says, and not what its file said. */
  readonly asentadas: ReadonlySet<string>;
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
  readonly reason:
    { readonly type: "file"; readonly problem: FileProblem } | SinMatriz | DichoAntes;
}

/** R31: it was not read when the consolidado that it came inside of was made, and this was said of it. */
export interface DichoAntes {
  readonly type: "antes";
  readonly texto: string;
  readonly parteDe: string;
}

/** A devolución that came back answered: it holds no metas. */
export interface EntregaDevuelta extends DevolucionRespondida {
  readonly estado: "devolucion";
  readonly archivo: string;
}

/**
 * R31: a consolidado taken apart into the files that it was made of, so that consolidating it with one file
 * more gives what consolidating all of them at once does.
 */
export interface Desglose {
  readonly partes: readonly EntregaReconocida[];
  readonly sinLeer: readonly EntregaRechazada[];
  /** False of a consolidado that keeps only the rows that counted, as earlier versions wrote it. */
  readonly esCompleto: boolean;
  /** The plan that it was made with; `null`: none. */
  readonly plan: EntregaReconocida | null;
  readonly registro: Registro | null;
  readonly corte: string | null;
  /** R17: that was asked for. */
  readonly vigencia: Vigencia | null;
  readonly ajustes: HojaDeAjustes | null;
  readonly answers: Answers;
  readonly decisions: readonly Decision[];
}
