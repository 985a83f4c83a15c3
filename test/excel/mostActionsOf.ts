import type { ExcelHost } from "../../src/emulator/host/excelHost";

/**
 * How many actions the largest of these requests asks; from about 1 000 on Excel on the web stops. Those that ask
 * Excel to forget ranges count like the rest.
 */
export function mostActionsOf(frames: ExcelHost["frames"]): number {
  const sizes = frames.map((frame) =>
    frame.kind === "request" ? frame.request.Actions.length : 0,
  );
  return Math.max(0, ...sizes);
}
