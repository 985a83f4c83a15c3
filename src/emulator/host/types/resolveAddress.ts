import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostObject } from "../object";
import { WHOLE_SHEET, parseRect, splitSheet } from "../rect";
import { Range } from "./range";

/**
 * The range that an add-in names: a range object, "B2:C5", "Otra hoja!A1", a defined name,
 * the name of a table, or nothing at all for the whole sheet.
 */
export function resolveAddress(
  book: Book,
  sheet: FWorksheet,
  address: HostObject | string | null | undefined,
): Range {
  if (address instanceof Range) return address;
  if (address === null || address === undefined || address === "") {
    return new Range(book, sheet, WHOLE_SHEET);
  }
  if (typeof address !== "string") return fail("InvalidArgument");
  checkAddress(address);
  const { sheet: name, local } = splitSheet(address);
  const home = name === null ? sheet : book.workbook.getSheetByName(name);
  if (!home) return fail("InvalidArgument");
  const rect = parseRect(local);
  if (rect) return new Range(book, home, rect);
  return book.root().$namedRange(local, home) ?? fail("InvalidArgument");
}

/** Excel cuts a longer address off, which leaves none or that of other cells: refused here, because it is never meant. */
export function checkAddress(address: string | undefined): void {
  if (address !== undefined && address.length > LONGEST_ADDRESS) fail("InvalidArgument");
}

const LONGEST_ADDRESS = 8192;
