import type { Undone, WritingProblem } from "../../core/report/publication";
import type { ReportSpec, SheetKey } from "../../core/report/reportSpec";
import type { SheetNames } from "../../core/report/sheetNames";
import { ok, type Result } from "../../core/result";
import type { SheetsPort } from "../workbookPort";

/** What was written into the open workbook, so that it can be taken back. */
export interface Publications {
  /** Whether the workbook holds sheets that a consolidation was written into. */
  readonly areThere: () => Promise<boolean>;
  /** `null`: there was nothing to write. */
  readonly write: (
    make: (names: SheetNames) => Promise<ReportSpec | null>,
  ) => Promise<Result<readonly string[] | null, WritingProblem>>;
  /** Takes back the last writing or, where it is not known, takes away all that was written. */
  readonly undo: () => Promise<Result<Undone, WritingProblem>>;
}

export type PublicationsPort = Pick<SheetsPort, "destination" | "publish" | "undoPublish">;

export function createPublications(sheets: PublicationsPort): Publications {
  return {
    async areThere() {
      const destination = await sheets.destination();
      return (
        destination.ok && destination.value.published.some((key) => OF_A_CONSOLIDATION.has(key))
      );
    },
    async write(make) {
      const destination = await sheets.destination();
      if (!destination.ok) return destination;
      const report = await make(destination.value.names);
      if (report === null) return ok(null);
      const published = await sheets.publish(report);
      return published.ok ? ok(report.sheets.map(({ name }) => name)) : published;
    },
    undo: () => sheets.undoPublish((key) => OF_A_CONSOLIDATION.has(key)),
  };
}

const OF_A_CONSOLIDATION: ReadonlySet<SheetKey> = new Set([
  "consolidado",
  "entregas",
  "dependencias",
  "revisar",
  "cambios",
  "sustento",
]);
