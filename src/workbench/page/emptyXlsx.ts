import { writeBook } from "../../emulator/book/hucre";

/** A new workbook of one empty sheet, for when there is nothing to open. */
export function emptyXlsx(): Promise<Uint8Array> {
  return writeBook({ sheets: [{ name: "Hoja1", rows: [] }] });
}
