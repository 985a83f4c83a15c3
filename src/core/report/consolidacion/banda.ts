import type { FilaConsolidada } from "../../consolidate/consolidacion";
import type { CellSpec, Look } from "../reportSpec";

/** A column of the consolidated matriz. */
export interface Columna {
  readonly heading: string;
  readonly width: number;
  readonly cell: (fila: FilaConsolidada) => CellSpec;
}

/** Columns under one heading of the row above. */
export interface Banda {
  readonly heading: string;
  readonly look: Look;
  readonly columns: readonly Columna[];
}
