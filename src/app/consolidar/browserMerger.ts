import type { Merger } from "./merger";
import type { MergeAnswer, MergeRequest } from "./mergeWords";

/** A merger in a worker of its own. Only a bundle knows its address: nothing run elsewhere imports this. */
export function startBrowserMerger(): Merger {
  const worker = new Worker(new URL("./mergeWorker.ts", import.meta.url));
  const waiting = new Map<number, (answer: MergeAnswer) => void>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<MergeAnswer>) => waiting.get(data.id)?.(data);
  worker.onerror = () => {
    for (const [id, hear] of waiting) hear({ id, fault: "Worker" });
  };
  const ask = (call: MergeRequest["call"], input: MergeRequest["input"]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if ("value" in answer) resolve(answer.value);
        else reject(new Error(`the worker that merges failed: ${answer.fault}`));
      });
      worker.postMessage({ id, call, input } satisfies MergeRequest);
    });
  return {
    take: (file) => ask("take", file) as ReturnType<Merger["take"]>,
    forget: (archivo) => ask("forget", archivo) as ReturnType<Merger["forget"]>,
    report: (names) => ask("report", names) as ReturnType<Merger["report"]>,
    search: (text) => ask("search", text) as ReturnType<Merger["search"]>,
    output: (output) => ask("output", output) as ReturnType<Merger["output"]>,
    merge: (what) => ask("merge", what) as ReturnType<Merger["merge"]>,
  };
}
