import type { Entrega, EntregaReconocida } from "../../src/core/consolidate/entrega";
import type { CellRef, CellValue, Sheet, WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Fila } from "../../src/core/matriz/filas/fila";

/** The file of a dependencia, and how it is read. */
export interface Libro {
  readonly workbook: WorkbookSnapshot;
  readonly entrega: EntregaReconocida;
}

/** A file with a fault in it; `cells`: what was typed over. */
export interface Sembrado {
  readonly workbook: WorkbookSnapshot;
  /** Some faults are asked about before the file is read. */
  readonly entrega: Entrega;
  readonly falla: string;
  readonly cells: number;
}

export interface Sembrable extends Libro {
  readonly fila: Fila;
  /** A meta of another dependencia. */
  readonly ajena: Fila;
}

export interface Tecleado {
  readonly at: CellRef;
  readonly value: CellValue;
}

export interface Planted {
  readonly cells?: readonly { readonly at: CellRef | null; readonly value: CellValue }[];
  readonly sheets?: readonly Sheet[];
  /** The sheet of the matriz as it becomes. */
  readonly hoja?: (sheet: Sheet) => Sheet;
}

export type Falla = readonly [falla: string, plant: (libro: Sembrable) => Planted];
