import { createRequire } from "node:module";
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { err, ok } from "../core/result";
import { LIMITS } from "./limits";
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
      worker.on("error", (fault: NodeJS.ErrnoException) =>
        hear({ type: "broken", outOfMemory: fault.code === "ERR_WORKER_OUT_OF_MEMORY" }),
      );
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
export function fileAt(path: string): FileToRead {
  return {
    name: basename(path),
    bytes: async () => {
      const file = await stat(path).catch(() => null);
      if (file === null) return err({ type: "unreachable" });
      // A pipe or a device may never end.
      if (!file.isFile()) return err({ type: "notAFile" });
      if (file.size > LIMITS.file)
        return err({ type: "tooLarge", size: file.size, limit: LIMITS.file });
      return ok(new Uint8Array(await readFile(path)));
    },
  };
}

/**
 * Enough for 50 000 rows of the whole matriz, and what keeps any file, whatever it unfolds into,
 * from taking more than 600 MB of the machine.
 */
const MEGABYTES = 256;
