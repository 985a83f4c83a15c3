import type { Problem } from "../../core/problem";
import type { Published, Undone, WritingProblem } from "../../core/report/publication";
import type { ReportSpec, SheetKey } from "../../core/report/reportSpec";
import { namedSheet, type SheetNames } from "../../core/report/sheetNames";
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
  /** Takes back the last writing or, after a reload, takes away all that was written. */
  readonly undo: () => Promise<Result<Undone, WritingProblem>>;
}

export type PublicationsPort = Pick<SheetsPort, "destination" | "publish" | "undoPublish">;

export function createPublications(sheets: PublicationsPort): Publications {
  let history: readonly { readonly published: Published; readonly report: ReportSpec }[] = [];

  async function found(): Promise<Result<Published, Problem>> {
    const destination = await sheets.destination();
    if (!destination.ok) return destination;
    const { names, published } = destination.value;
    const created = published
      .filter((key) => OF_A_CONSOLIDATION.has(key))
      .flatMap((key) => namedSheet(key, names));
    return ok({ created, replaced: [], charts: 0, rememberedBefore: null });
  }

  return {
    async areThere() {
      const now = await found();
      return now.ok && now.value.created.length > 0;
    },
    async write(make) {
      const destination = await sheets.destination();
      if (!destination.ok) return destination;
      const report = await make(destination.value.names);
      if (report === null) return ok(null);
      const published = await sheets.publish(report);
      if (!published.ok) return published;
      history = [...history, { published: published.value, report }];
      return ok(report.sheets.map(({ name }) => name));
    },
    async undo() {
      const last = history.at(-1);
      const published = last ? ok(last.published) : await found();
      if (!published.ok) return published;
      const undone = await sheets.undoPublish(published.value, history.at(-2)?.report ?? null);
      if (undone.ok) history = history.slice(0, -1);
      return undone;
    },
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
