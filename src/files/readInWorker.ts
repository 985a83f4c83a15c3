import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { err, type Result } from "../core/result";
import { LIMITS } from "./limits";
import type { ReadWorker, WorkerWord } from "./workerWords";

/** A file waiting for its turn: its bytes are fetched while the one before it is read. */
export interface FileToRead {
  readonly name: string;
  /** Its bytes, or why they are not fetched; a rejection says that they cannot be reached. */
  readonly bytes: () => Promise<Result<Uint8Array, FileProblem>>;
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
 * Reads files one after the other, away from who asks, so that the pane goes on answering, and
 * reads the next while who asks looks at this one. One bad file stops no other: whatever takes too
 * long or breaks the worker is ended with its worker.
 */
export async function* readInWorker(
  files: readonly FileToRead[],
  { startWorker, timeLimit = LIMITS.milliseconds, signal, onProgress }: ReadingOptions,
): AsyncGenerator<FileRead, void, void> {
  const over = new AbortController();
  const stop = () => over.abort();
  if (signal?.aborted) return;
  signal?.addEventListener("abort", stop);
  let worker: ReadWorker | null = null;
  const dismiss = () => {
    worker?.terminate();
    worker = null;
  };

  const read = async (done: number, fetching: Fetching): Promise<FileRead | null> => {
    const { name } = files[done]!;
    const report = (share: number) => onProgress?.({ name, share, done, of: files.length });
    report(0);
    const bytes = await fetching;
    if (over.signal.aborted) return null;
    if (!bytes.ok) return { name, workbook: bytes };
    worker ??= startWorker();
    const request = { bytes: bytes.value, name };
    const end = await endOf(worker, request, { timeLimit, signal: over.signal, report });
    if (end.type !== "read") dismiss();
    if (end.type === "aborted") return null;
    report(1);
    return { name, workbook: end.type === "read" ? end.workbook : err(end.problem) };
  };

  try {
    let reading = files[0] ? read(0, fetched(files[0], timeLimit)) : null;
    for (let next = 1; reading !== null; next++) {
      const file = files[next];
      const fetching = file && fetched(file, timeLimit);
      const one: FileRead | null = await reading;
      if (one === null) return;
      // Begun before this one is given: what is done with it takes the worker no time.
      reading = fetching ? read(next, fetching) : null;
      yield one;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
    dismiss();
  }
}

type Fetching = Promise<Result<Uint8Array, FileProblem>>;

/** A drive that does not answer costs no more time than a file that does not end. */
async function fetched({ bytes }: FileToRead, timeLimit: number): Fetching {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never, FileProblem>>((resolve) => {
    timer = setTimeout(() => resolve(err({ type: "tooSlow", limit: timeLimit })), timeLimit);
  });
  try {
    return await Promise.race([bytes(), late]);
  } catch {
    // Moved, locked or taken back since it was chosen.
    return err({ type: "unreachable" });
  } finally {
    clearTimeout(timer);
  }
}

type End =
  | { readonly type: "read"; readonly workbook: FileRead["workbook"] }
  | { readonly type: "ended"; readonly problem: FileProblem }
  | { readonly type: "aborted" };

interface Watch {
  readonly timeLimit: number;
  readonly signal: AbortSignal;
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
      signal.removeEventListener("abort", abort);
      resolve(end);
    };
    const abort = () => settle({ type: "aborted" });
    const timer = setTimeout(
      () => settle({ type: "ended", problem: { type: "tooSlow", limit: timeLimit } }),
      timeLimit,
    );
    signal.addEventListener("abort", abort);
    worker.read(request, (word: WorkerWord) => {
      switch (word.type) {
        case "progress":
          return report(word.share);
        case "read":
          return settle(word);
        case "broken":
          return settle({
            type: "ended",
            problem: { type: word.outOfMemory ? "tooDemanding" : "readerFault" },
          });
      }
    });
  });
}
