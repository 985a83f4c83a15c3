import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { readWorkbook } from "../../src/files/readWorkbook";
import { unfold } from "../../src/files/unfold";
import { readZipDirectory } from "../../src/files/zip";

/** The bytes of a file of this repository. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** The parts of an .xlsx by name, unfolded: the hour at which each was packed does not count. */
export async function contentOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts = readZipDirectory(bytes);
  if (!parts.ok) throw new Error(parts.error.type);
  const content: Record<string, string> = {};
  for (const part of parts.value.values()) {
    const decoder = new TextDecoder();
    let text = "";
    const unfolded = await unfold(bytes, part, (piece) => {
      text += decoder.decode(piece, { stream: true });
    });
    if (!unfolded.ok) throw new Error(unfolded.error.type);
    content[part.name] = text + decoder.decode();
  }
  return content;
}

/** The workbook of a file that must be sound. */
export async function readSample(path: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(bytesOf(path), basename(path));
  if (!read.ok) throw new Error(`${path}: ${read.error.type}`);
  return read.value;
}

/** Its evaluation, which must be possible. */
export function evaluationOf(workbook: WorkbookSnapshot): Evaluation {
  const evaluated = evaluateWorkbook(workbook);
  if (!evaluated.ok) throw new Error(`${workbook.name}: ${evaluated.error.type}`);
  return evaluated.value;
}
