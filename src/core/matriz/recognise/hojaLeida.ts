import type { Sheet } from "../../grid/grid";
import type { Heading } from "../words/headerRows";
import type { RowsOfTable } from "../matriz";
import type { MappedColumns } from "./mapColumns";

/** A sheet, or one table of it, with the header that says most of a matriz. */
export interface HojaLeida {
  /** Of the sheet, and of its row where the sheet holds several tables. */
  readonly name: string;
  /** With the rows of this table alone. */
  readonly sheet: Sheet;
  readonly tabla?: RowsOfTable;
  readonly headerRows: readonly number[];
  readonly headings: readonly Heading[];
  readonly mapped: MappedColumns;
  readonly score: number;
  /** Rows below the header with something in them. */
  readonly rows: number;
}
