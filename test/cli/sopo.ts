import { execFile } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** The built command line (test/setup-node.mjs builds it). */
export const COMMAND_LINE = join(ROOT, "bin/sopo.cjs");

/** What a run of the command line left: its exit code and what it printed. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `sopo` with these words, as its users do: another process, in the project's folder. */
export function sopo(...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND_LINE, ...words],
      { cwd: ROOT, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}
