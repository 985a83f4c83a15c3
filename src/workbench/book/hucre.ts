import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Workbook, WriteOptions } from "hucre";

export type {
  BorderLineStyle,
  Cell,
  CellStyle,
  Color,
  ColumnDef,
  ConditionalRule,
  MergeRange,
  NamedRange,
  RowDef,
  Sheet,
  SheetChart,
  TableDefinition,
  Workbook,
  WorkbookProperties,
  WriteOptions,
  WriteSheet,
} from "hucre";

/** The workbook with its looks; the product itself reads through src/files, which does not need them. */
export function readStyled(bytes: Uint8Array): Promise<Workbook> {
  return readXlsx(bytes, { readStyles: true });
}

export function writeBook(book: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(book);
}
