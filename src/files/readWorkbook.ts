import { withCortesApart } from "../core/corte/readCortes";
import type { FileProblem } from "../core/fileProblem";
import type { Sheet, WorkbookSnapshot } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { readCsv } from "./csv";
import { extensionOf, fileKind, zipKind } from "./fileKind";
import { readXlsSheets } from "./hucre";
import { withJoinedTexts } from "./joinedTexts";
import { LIMITS } from "./limits";
import { readXlsxSheets } from "./xlsx";
import { readZipDirectory } from "./zip";

/**
 * The workbook in these bytes, whatever its name says it is; or why there is none. Works in Node
 * and in a Worker of a browser alike.
 *
 * @param onProgress hears how much is done, from 0 to 1
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  onProgress: (share: number) => void = () => {},
): Promise<Result<WorkbookSnapshot, FileProblem>> {
  const sheets = await readSheets(bytes, name, onProgress);
  if (!sheets.ok) return sheets;
  const { sources, cortes } = withCortesApart(sheets.value);
  if (sources.length === 0) return err({ type: "noSheets" });
  return ok({
    name,
    sheets: withJoinedTexts(sources),
    ...(cortes && { cortes }),
    remembered: null,
    sha256: await sha256Of(bytes),
  });
}

/** Of the bytes as they were sent, so that a file is known again whatever it is called. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function readSheets(
  bytes: Uint8Array,
  name: string,
  onProgress: (share: number) => void,
): Promise<Result<readonly Sheet[], FileProblem>> {
  if (bytes.length === 0) return err({ type: "empty" });
  if (bytes.length > LIMITS.file) {
    return err({ type: "tooLarge", size: bytes.length, limit: LIMITS.file });
  }
  const kind = fileKind(bytes, name);
  switch (kind.type) {
    case "zip":
      return readArchive(bytes, name, onProgress);
    case "xls":
      return readXlsSheets(bytes);
    case "text":
      return readCsv(bytes, name);
    case "encrypted":
      return err({ type: "encrypted" });
    case "foreign":
      return err({ type: "unsupportedFormat", extension: kind.extension });
    case "unknown":
      return err(
        WORKBOOKS.has(extensionOf(name))
          ? { type: "damaged", part: null }
          : { type: "notAWorkbook" },
      );
  }
}

const WORKBOOKS: ReadonlySet<string> = new Set(["xlsx", "xlsm", "xlsb", "xls", "ods"]);

async function readArchive(
  bytes: Uint8Array,
  name: string,
  onProgress: (share: number) => void,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const parts = readZipDirectory(bytes);
  if (!parts.ok) return parts;
  const kind = zipKind(parts.value, name);
  switch (kind) {
    case "xlsx":
      return readXlsxSheets(bytes, parts.value, onProgress);
    case "other":
      return err({ type: "notAWorkbook" });
    case "xlsb":
    case "ods":
    case "docx":
    case "pptx":
    case "odt":
      return err({ type: "unsupportedFormat", extension: kind });
  }
}
