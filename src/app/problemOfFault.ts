import type { Problem } from "../core/problem";

/** What a fault of ours means to the user: most often nothing but its name, for the person who looks into it. */
export function problemOfFault(fault: unknown): Problem {
  console.error(fault);
  const code = fault instanceof Error ? fault.name : "";
  return { type: isMissingPart(fault) ? "outdated" : "unexpected", code };
}

/** Whether a part of the pane could not be fetched: another version was published since it was opened. */
export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && fault.name === "ChunkLoadError";
}
