import type { ExcelHost } from "../../src/emulator/host/excelHost";

/** How many actions the largest of these requests asks; from about 1 000 on Excel on the web stops. */
export function mostActionsOf(frames: ExcelHost["frames"]): number {
  const sizes = frames.map((frame) =>
    frame.kind === "request"
      ? frame.request.Actions.filter(({ Name }) => Name !== RELEASES).length
      : 0,
  );
  return Math.max(0, ...sizes);
}

// No code waits for it, and it changes nothing.
const RELEASES = "_RemoveReference";
