import type { IWorkbookData } from "@univerjs/core";
import type { FileProblem } from "../../core/fileProblem";
import { err, ok, type Result } from "../../core/result";
import { readWorkbook } from "../../files/readWorkbook";
import { ADDIN_STATE } from "./addinState";
import { readStyled } from "./hucre";
import { univerFromXlsx } from "./univerFromXlsx";

export interface OpenedBook {
  readonly data: IWorkbookData;
  /** What the add-in left in it (see addinState); `null` when nothing. */
  readonly addinState: string | null;
}

/** A file as the spreadsheet opens it, or why it cannot; the product's own checks come first. */
export async function openBook(
  bytes: Uint8Array,
  id: string,
  name: string,
): Promise<Result<OpenedBook, FileProblem>> {
  const checked = await readWorkbook(bytes, name);
  if (!checked.ok) return checked;
  // A table of text is read by the product, but it is no workbook to edit and download.
  if (!isZip(bytes)) return err(notXlsx(name));
  try {
    const book = await readStyled(bytes);
    const addinState = book.properties?.custom?.[ADDIN_STATE];
    return ok({
      data: univerFromXlsx(book, id, name),
      addinState: typeof addinState === "string" ? addinState : null,
    });
  } catch {
    return err({ type: "damaged", part: null });
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function notXlsx(name: string): FileProblem {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return /^(xls.?)?$/.test(extension)
    ? { type: "notAWorkbook" }
    : { type: "unsupportedFormat", extension };
}
