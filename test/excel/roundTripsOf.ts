import type { ExcelHost } from "../../src/emulator/host/excelHost";

/**
 * How often the add-in has gone to the workbook. What office.js tells Excel about itself while it
 * starts, at its own time, goes to services and not to the workbook; and no code
 * waits for what it releases after an `Excel.run` has ended.
 */
export function roundTripsOf(host: ExcelHost): number {
  return host.frames.filter(
    (frame) =>
      frame.kind === "request" &&
      Object.values(frame.request.ObjectPaths).every((path) => path.ObjectPathType !== SERVICE) &&
      frame.request.Actions.every(({ Name }) => Name !== "_RemoveReference"),
  ).length;
}

const SERVICE = 2;
