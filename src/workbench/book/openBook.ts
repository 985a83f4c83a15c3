import type { IWorkbookData } from "@univerjs/core";
import type { FileProblem } from "../../core/fileProblem";
import { err, ok, type Result } from "../../core/result";
import { readWorkbook } from "../../files/readWorkbook";
import { readStyled } from "./hucre";
import { univerFromXlsx } from "./univerFromXlsx";

/** A file as the spreadsheet opens it, or why it cannot; the product's own checks come first. */
export async function openBook(
  bytes: Uint8Array,
  id: string,
  name: string,
): Promise<Result<IWorkbookData, FileProblem>> {
  const checked = await readWorkbook(bytes, name);
  if (!checked.ok) return checked;
  // A table of text is read by the product, but it is no workbook to edit and download.
  if (!isZip(bytes)) return err({ type: "unsupportedFormat", extension: extensionOf(name) });
  try {
    return ok(univerFromXlsx(await readStyled(bytes), id, name));
  } catch {
    return err({ type: "damaged", part: null });
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "csv";
}
