import type { CellRef } from "../grid/grid";

/** A kept corte that could not be read; its rows stay as they are. */
export interface ProblemaDeCorte {
  /** "2021-T3" as the sheet has it; "" where the rows say none. */
  readonly clave: string;
  /** The first of its rows. */
  readonly at: CellRef;
  /** A newer version of the add-in wrote it. */
  readonly isNewer: boolean;
}
