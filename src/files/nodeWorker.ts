import { createRequire } from "node:module";
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileToRead } from "./readInWorker";
import { handedOver, type ReadWorker, type WorkerWord } from "./workerWords";

/** A worker for the command line, with a ceiling to its memory. */
export function startNodeWorker(): ReadWorker {
  const worker = new Worker(join(__dirname, `readWorkerInNode${extname(__filename)}`), {
    execArgv: isBundled() ? [] : ["--require", createRequire(__filename).resolve("tsx/cjs")],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return {
    read: (request, hear) => {
      worker.removeAllListeners();
      worker.on("message", (word: WorkerWord) => hear(word));
      worker.on("error", () => hear({ type: "broken" }));
      worker.postMessage(request, handedOver(request.bytes));
    },
    terminate: () => void worker.terminate(),
  };
}

// Built, Node runs it as it is; tests and benches run it from its source.
function isBundled(): boolean {
  return extname(__filename) === ".cjs";
}

/** The file of a path; one that is not there gets its turn all the same, and says so then. */
export async function fileAt(path: string): Promise<FileToRead> {
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  return { name: basename(path), size, bytes: async () => new Uint8Array(await readFile(path)) };
}

/**
 * Enough for 50 000 rows of the whole matriz, and what keeps any file, whatever it unfolds into,
 * from taking more than 600 MB of the machine.
 */
const MEGABYTES = 256;
