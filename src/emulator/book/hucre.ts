import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Workbook, WriteOptions } from "hucre";
import { tidyXlsx, type BesideHucre } from "../../files/tidyXlsx";
import { whatHucreOmits, type Untold } from "../../files/whatHucreOmits";

export type {
  BorderLineStyle,
  Cell,
  CellStyle,
  Chart,
  Color,
  ColumnDef,
  ConditionalRule,
  NamedRange,
  RowDef,
  Sheet,
  SheetChart,
  TableDefinition,
  ThreadedComment,
  ThreadedCommentPerson,
  Workbook,
  WorkbookProperties,
  WriteOptions,
  WriteSheet,
} from "hucre";

/** A workbook of a file, and what hucre does not tell of it. */
export interface StyledWorkbook extends Workbook {
  readonly untold: Untold;
}

/** The workbook with its looks; the product itself reads through src/files, which does not need them. */
export async function readStyled(bytes: Uint8Array): Promise<StyledWorkbook> {
  const book = await readXlsx(bytes, { readStyles: true });
  return { ...book, untold: await whatHucreOmits(bytes) };
}

export async function writeBook(book: WriteOptions, beside?: BesideHucre): Promise<Uint8Array> {
  return tidyXlsx(await writeXlsx(book), beside);
}
