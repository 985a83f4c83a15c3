import type { CellRef } from "../../grid/grid";
import type { Vigencia } from "../../vocabulary";
import type { UnmappedColumn } from "../matriz";

/** What a sheet itself says of a reading, and in how many rows it agrees. */
export interface Contraprueba {
  readonly tipo: TipoDeContraprueba;
  /** The column in which the sheet says it. */
  readonly column: UnmappedColumn;
  readonly vigencia: Vigencia | null;
  readonly agree: number;
  readonly of: number;
  /** Cells of that column that say something else. */
  readonly differ: readonly CellRef[];
}

export type TipoDeContraprueba =
  /** A percentage equals what was done over what was promised. */
  | "porcentaje"
  /** The year's column is what its quarters come to. */
  | "trimestres"
  /** The programmed years lead to the meta del cuatrienio. */
  | "metaDelCuatrienio"
  /** A row of totals adds the rows above it, or is their mean. */
  | "subtotales";
