import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import type { Result } from "../core/result";
import { readWorkbook } from "./readWorkbook";

/** What is asked of a worker. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it says meanwhile and at the end; `broken` is said for it when it died, and whether for want of memory, where that is known. */
export type WorkerWord =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "read"; readonly workbook: Result<WorkbookSnapshot, FileProblem> }
  | { readonly type: "broken"; readonly outOfMemory: boolean };

/** A reader of one file at a time in a worker, which can be ended in the middle of it. */
export interface ReadWorker {
  /** Hands the bytes over: they are no longer here afterwards. */
  readonly read: (request: ReadRequest, hear: (word: WorkerWord) => void) => void;
  readonly terminate: () => void;
}

/** The worker's side of a request, the same in a browser and in Node. */
export async function answerRequest(
  { bytes, name }: ReadRequest,
  say: (word: WorkerWord) => void,
): Promise<void> {
  const workbook = await readWorkbook(bytes, name, (share) => say({ type: "progress", share }));
  say({ type: "read", workbook });
}

/** The memory of the bytes when it is all theirs: what is handed over costs no copy. */
export function handedOver({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
