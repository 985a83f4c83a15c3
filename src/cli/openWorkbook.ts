import type { WorkbookSnapshot } from "../core/grid/grid";
import { err, type Result } from "../core/result";
import { fileProblemText } from "../core/text/files";
import { fileAt, startNodeWorker } from "../files/nodeWorker";
import { readInWorker } from "../files/readInWorker";

/**
 * The workbook of a path, or the sentence that says why there is none. It is read in a worker, within the
 * limits of time and memory of any file.
 */
export async function openWorkbook(path: string): Promise<Result<WorkbookSnapshot, string>> {
  const file = fileAt(path);
  for await (const { workbook } of readInWorker([file], { startWorker: startNodeWorker })) {
    return workbook.ok ? workbook : err(fileProblemText(file.name, workbook.error));
  }
  throw new Error(`no turn for ${path}`);
}
