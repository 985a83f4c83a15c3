import type { FileProblem } from "../core/fileProblem";
import type { Sheet, WorkbookSnapshot } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { readCsv } from "./csv";
import { readXlsxSheets } from "./hucre";

/** The workbook in these bytes, whatever its name says it is; or why there is none. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
): Promise<Result<WorkbookSnapshot, FileProblem>> {
  const sheets = await readSheets(bytes, name);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return err({ type: "noSheets" });
  return ok({ name, sheets: sheets.value, remembered: null });
}

async function readSheets(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly Sheet[], FileProblem>> {
  if (bytes.length === 0) return err({ type: "empty" });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsxSheets(bytes);
  return readCsv(bytes, name);
}
