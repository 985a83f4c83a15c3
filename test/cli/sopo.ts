import { join } from "node:path";
import type { run } from "../../src/cli/sopo";

const ROOT = join(__dirname, "../..");
/** The built command line (test/setup-node.mjs builds it). */
export const COMMAND_LINE = join(ROOT, "bin/sopo.cjs");

/** What a run of the command line left: its exit code and what it printed. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built `sopo` with these words in this process: to start Node takes longer than most of what is asked.
 * As its users start it: test/readme.test.ts and test/cli/pipe.test.ts.
 */
export function sopo(...words: readonly string[]): Promise<Run> {
  const mine = former.then(() => captured(words));
  former = mine.catch(() => undefined);
  return mine;
}

// One at a time, also where a test has given up on its own: what is printed is what the process prints.
let former: Promise<unknown> = Promise.resolve();

async function captured(words: readonly string[]): Promise<Run> {
  const built = (await import(COMMAND_LINE)) as { readonly run: typeof run };
  const printed = { stdout: "", stderr: "" };
  const streams = ["stdout", "stderr"] as const;
  const writes = streams.map((name) => process[name].write);
  for (const name of streams) {
    process[name].write = (text: string | Uint8Array): boolean => {
      printed[name] += String(text);
      return true;
    };
  }
  try {
    return { code: await built.run(words), ...printed };
  } finally {
    streams.forEach((name, at) => (process[name].write = writes[at]!));
  }
}
