import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "./limits";
import type { ReadWorker, WorkerWord } from "./workerWords";

/** A file waiting for its turn: its bytes are not fetched before. */
export interface FileToRead {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A file that had its turn. */
export interface FileRead {
  readonly name: string;
  readonly workbook: Result<WorkbookSnapshot, FileProblem>;
}

/** How far the reading is: files done of all, and the share of the one at hand. */
export interface ReadingProgress {
  readonly name: string;
  readonly share: number;
  readonly done: number;
  readonly of: number;
}

export interface ReadingOptions {
  readonly startWorker: () => ReadWorker;
  /** Milliseconds for each file. */
  readonly timeLimit?: number;
  /** Once it is aborted no further file is given. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Reads files one after the other, away from who asks, so that the pane goes on answering. One bad
 * file stops no other: whatever takes too long or breaks the worker is ended with its worker.
 */
export async function* readInWorker(
  files: readonly FileToRead[],
  { startWorker, timeLimit = LIMITS.milliseconds, signal, onProgress }: ReadingOptions,
): AsyncGenerator<FileRead, void, void> {
  let worker: ReadWorker | null = null;
  try {
    for (const [done, file] of files.entries()) {
      const { name } = file;
      const report = (share: number) => onProgress?.({ name, share, done, of: files.length });
      report(0);
      const bytes = await fetched(file);
      if (signal?.aborted) return;
      if (!bytes.ok) {
        yield { name, workbook: bytes };
        continue;
      }
      worker ??= startWorker();
      const end = await endOf(worker, { bytes: bytes.value, name }, { timeLimit, signal, report });
      if (end.type !== "read") {
        worker.terminate();
        worker = null;
      }
      if (end.type === "aborted") return;
      report(1);
      yield { name, workbook: end.type === "read" ? end.workbook : err(end.problem) };
    }
  } finally {
    worker?.terminate();
  }
}

async function fetched({ size, bytes }: FileToRead): Promise<Result<Uint8Array, FileProblem>> {
  if (size > LIMITS.file) return err({ type: "tooLarge", size, limit: LIMITS.file });
  try {
    return ok(await bytes());
  } catch {
    // Moved, locked or taken back since it was chosen.
    return err({ type: "unreachable" });
  }
}

type End =
  | { readonly type: "read"; readonly workbook: FileRead["workbook"] }
  | { readonly type: "ended"; readonly problem: FileProblem }
  | { readonly type: "aborted" };

interface Watch {
  readonly timeLimit: number;
  readonly signal: AbortSignal | undefined;
  readonly report: (share: number) => void;
}

function endOf(
  worker: ReadWorker,
  request: { readonly bytes: Uint8Array; readonly name: string },
  { timeLimit, signal, report }: Watch,
): Promise<End> {
  return new Promise((resolve) => {
    const settle = (end: End): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(end);
    };
    const abort = () => settle({ type: "aborted" });
    const timer = setTimeout(
      () => settle({ type: "ended", problem: { type: "tooSlow", limit: timeLimit } }),
      timeLimit,
    );
    signal?.addEventListener("abort", abort);
    worker.read(request, (word: WorkerWord) => {
      switch (word.type) {
        case "progress":
          return report(word.share);
        case "read":
          return settle(word);
        case "broken":
          return settle({ type: "ended", problem: { type: "tooDemanding" } });
      }
    });
  });
}
