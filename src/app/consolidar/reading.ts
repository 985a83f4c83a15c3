import type { FileRead, FileToRead, ReadingOptions } from "../../files/readInWorker";
import type { ConsolidarNeeds } from "./consolidar";
import type { ConsolidarStore } from "./consolidarStore";
import { freeName } from "./freeName";
import type { ConsolidarActivity } from "./state";

/** The files that were chosen, each under a name of its own, and the reading of them: one at a time. */
export interface Reading {
  /** What is read until `work` ends, and what is merged after it; nothing, while another goes on. */
  readonly whileReading: (
    chosen: readonly FileToRead[],
    work: (signal: AbortSignal) => Promise<ConsolidarActivity>,
  ) => Promise<void>;
  readonly readEach: (
    chosen: readonly FileToRead[],
    signal: AbortSignal,
    take: (name: string, workbook: FileRead["workbook"]) => Promise<void>,
  ) => Promise<void>;
  readonly isReading: () => boolean;
  readonly cancel: () => void;
  /** Files of one name in two folders are told apart, and none is taken for what it is compared with. */
  readonly named: (chosen: readonly FileToRead[]) => readonly FileToRead[];
  /** A name that no file has, nor what they are compared with. */
  readonly free: (name: string) => string;
  /** The file that was given a name; `null`: none. */
  readonly fileOf: (name: string) => FileToRead | null;
  readonly names: () => readonly string[];
  readonly forget: (names: readonly string[]) => void;
}

interface ReadingNeeds extends Pick<ConsolidarNeeds, "read"> {
  readonly store: Pick<ConsolidarStore, "publish" | "unlessFault">;
  /** Names that are taken by what the files are compared with. */
  readonly taken: () => ReadonlySet<string | null>;
  readonly merge: (after: ConsolidarActivity) => Promise<void>;
}

export function createReading({ read, store, taken, merge }: ReadingNeeds): Reading {
  const { publish, unlessFault } = store;
  const files = new Map<string, FileToRead>();
  let current: AbortController | null = null;

  function free(name: string): string {
    const others = taken();
    return freeName(name, (other) => files.has(other) || others.has(other));
  }

  return {
    async whileReading(chosen, work) {
      const [first] = chosen;
      if (current !== null || first === undefined) return;
      const mine = new AbortController();
      current = mine;
      publish({
        activity: { type: "reading", name: first.name, share: 0, done: 0, of: chosen.length },
      });
      await unlessFault(async () => {
        const after = await work(mine.signal);
        current = null;
        await merge(after);
      });
      current = null;
    },
    async readEach(chosen, signal, take) {
      const onProgress: ReadingOptions["onProgress"] = (progress) =>
        publish({ activity: { type: "reading", ...progress } });
      for await (const { name, workbook } of read(chosen, { signal, onProgress }))
        await take(name, workbook);
    },
    isReading: () => current !== null,
    cancel: () => current?.abort(),
    named: (chosen) =>
      chosen.map((file) => {
        const own = { ...file, name: free(file.name) };
        files.set(own.name, own);
        return own;
      }),
    free,
    fileOf: (name) => files.get(name) ?? null,
    names: () => [...files.keys()],
    forget(names) {
      for (const name of names) files.delete(name);
    },
  };
}
