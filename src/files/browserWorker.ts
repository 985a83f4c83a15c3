import { err, ok } from "../core/result";
import { LIMITS } from "./limits";
import type { FileToRead } from "./readInWorker";
import { handedOver, type ReadWorker, type WorkerWord } from "./workerWords";

/** A worker of the page's own. Only a bundle knows its address: nothing run elsewhere imports this. */
export function startBrowserWorker(): ReadWorker {
  const worker = new Worker(new URL("./readWorker.ts", import.meta.url));
  return {
    read: (request, hear) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerWord>) => hear(data);
      worker.onerror = () => hear({ type: "broken", outOfMemory: false });
      worker.postMessage(request, handedOver(request.bytes));
    },
    terminate: () => worker.terminate(),
  };
}

/** A file that a person chose or dropped. */
export function fileChosen(file: File): FileToRead {
  return {
    name: file.name,
    bytes: async () =>
      file.size > LIMITS.file
        ? err({ type: "tooLarge", size: file.size, limit: LIMITS.file })
        : ok(new Uint8Array(await file.arrayBuffer())),
  };
}
