import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { err, type Result } from "../core/result";
import { CLI } from "./text/cli";
import { fileProblemText } from "../core/text/files";
import { readWorkbook } from "../files/readWorkbook";

/** The workbook of a path, or the sentence that says why there is none. */
export async function openWorkbook(path: string): Promise<Result<WorkbookSnapshot, string>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return err(CLI.cannotOpen(path));
  const workbook = await readWorkbook(new Uint8Array(bytes), basename(path));
  return workbook.ok ? workbook : err(fileProblemText(basename(path), workbook.error));
}
