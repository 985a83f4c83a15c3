import type { Finding } from "../core/finding";
import type { WorkbookSnapshot } from "../core/grid/grid";
import type { Problem } from "../core/problem";
import type { Orden } from "../core/report/orden";
import type { Destination, WritingProblem } from "../core/report/publication";
import type { ReportOptions } from "../core/report/reportContext";
import type { ReportSpec, SheetKey } from "../core/report/reportSpec";
import { err, ok, type Result } from "../core/result";
import { problemOfFault } from "./problemOfFault";
import { createStore } from "./store";
import type { SheetsPort } from "./workbookPort";
import type { What, WriterState, WritingOutcome } from "./writerState";

/** The use-cases that write into the workbook, one at a time, and how the last one went. */
export interface Writer {
  readonly getState: () => WriterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Finds out what publishing would do. */
  readonly preview: () => Promise<void>;
  /** Writes the result sheets, as values or as formulas that go on calculating. */
  readonly publish: (formulas: boolean, orden?: Orden) => Promise<void>;
  /** Takes back the last publication or, where it is not known, takes away whatever was published. */
  readonly undoPublish: () => Promise<void>;
  readonly freezeValues: () => Promise<void>;
  /** Enters again the formulas that Excel does not know. */
  readonly repairFormulas: () => Promise<void>;
  readonly mark: (findings: readonly Finding[]) => Promise<void>;
  readonly unmark: () => Promise<void>;
}

/** What the writer needs from outside. `R` is what was read. */
export interface WriterNeeds<R extends { readonly snapshot: WorkbookSnapshot }> {
  readonly port: SheetsPort;
  /** What was read last; `null` when there is nothing to publish. */
  readonly latest: () => R | null;
  /** Whether this writer publishes such a sheet: it undoes no others. */
  readonly publishes: (key: SheetKey) => boolean;
  /** What is published of what was read. Its code is lazy-loaded: read-only sessions never download it. */
  readonly makeReport: (read: R, options: ReportOptions) => Promise<ReportSpec>;
  /** Whether published formulas give other figures than what was read; without it, nothing of it is. */
  readonly isBehind?: (read: R, formula: string) => boolean;
  /** Local time, "2021-10-15T08:30". */
  readonly now: () => string;
  /** Looks whether something was left half done. */
  readonly afterRefusal: () => Promise<void>;
}

export function createWriter<R extends { readonly snapshot: WorkbookSnapshot }>({
  port,
  latest,
  publishes,
  makeReport,
  isBehind = () => false,
  now,
  afterRefusal,
}: WriterNeeds<R>): Writer {
  const { getState, subscribe, set } = createStore<WriterState>({
    preview: null,
    isBehind: false,
    undo: null,
    unread: [],
    task: { type: "idle" },
  });
  const change = (some: Partial<WriterState>): void => set({ ...getState(), ...some });

  /** Never two at once: the second would write over what the first is writing. */
  async function run(
    what: What,
    work: () => Promise<Result<WritingOutcome, WritingProblem>>,
  ): Promise<void> {
    if (getState().task.type === "working") return;
    change({ task: { type: "working", what, done: null } });
    const done = await attempted(work);
    if (!done.ok) void afterRefusal();
    change({
      task: done.ok
        ? { type: "done", outcome: done.value }
        : { type: "refused", what, problem: done.error },
    });
  }

  function onProgress(done: number): void {
    const { task } = getState();
    if (task.type === "working") change({ task: { ...task, done } });
  }

  async function prepared(formulas: boolean, orden: Orden): Promise<Result<Prepared, Problem>> {
    const destination = await port.destination();
    if (!destination.ok) return destination;
    const reading = latest();
    if (!reading) return err(NOTHING_READ);
    const cortes = await port.cortes();
    if (!cortes.ok) return cortes;
    const report = await makeReport(reading, {
      workbook: { ...reading.snapshot, ...(cortes.value && { cortes: cortes.value }) },
      names: destination.value.names,
      time: now(),
      formulas,
      orden,
      published: destination.value.published,
    });
    return ok({ report, destination: destination.value });
  }

  async function preview(): Promise<void> {
    const found = await attempted(async () => {
      const ready = await prepared(false, "codigo");
      if (!ready.ok) return ready;
      const { report, destination } = ready.value;
      const [shown, diario] = [await port.preview(report), await port.diario()];
      if (!shown.ok) return shown;
      return diario.ok ? ok({ preview: shown.value, destination, diario: diario.value }) : diario;
    });
    if (!found.ok) return change({ preview: null, isBehind: false, unread: [] });
    const isPublished = found.value.destination.published.some(publishes);
    const isKnown = found.value.diario.conocidas.some(publishes);
    const undo = isKnown ? "last" : isPublished ? "all" : null;
    const { formula } = found.value.preview;
    const reading = latest();
    change({
      preview: found.value.preview,
      isBehind: formula !== null && reading !== null && isBehind(reading, formula),
      undo,
      unread: found.value.diario.unread,
    });
  }

  return {
    getState,
    subscribe,
    preview,
    async publish(formulas, orden = "codigo") {
      await run("publish", async () => {
        const ready = await prepared(formulas, orden);
        if (!ready.ok) return ready;
        const published = await port.publish(ready.value.report, onProgress);
        return published.ok ? ok({ what: "publish", published: published.value }) : published;
      });
      await preview();
    },
    async undoPublish() {
      await run("undoPublish", async () => {
        const undone = await port.undoPublish(publishes);
        return undone.ok ? ok({ what: "undoPublish", undone: undone.value }) : undone;
      });
      await preview();
    },
    freezeValues: () =>
      run("freezeValues", async () => {
        const frozen = await port.freezeValues();
        return frozen.ok ? ok({ what: "freezeValues", frozen: frozen.value }) : frozen;
      }),
    repairFormulas: () =>
      run("repairFormulas", async () => {
        const repaired = await port.repairFormulas();
        return repaired.ok ? ok({ what: "repairFormulas", repaired: repaired.value }) : repaired;
      }),
    mark: (findings) =>
      run("mark", async () => {
        const marked = await port.mark(findings, latest()?.snapshot.sheets ?? []);
        return marked.ok ? ok({ what: "mark", marked: marked.value }) : marked;
      }),
    unmark: () =>
      run("unmark", async () => {
        const unmarked = await port.unmark();
        return unmarked.ok ? ok({ what: "unmark", unmarked: unmarked.value }) : unmarked;
      }),
  };
}

interface Prepared {
  readonly report: ReportSpec;
  readonly destination: Destination;
}

const NOTHING_READ: Problem = { type: "unexpected", code: "NothingRead" };

/** A fault of ours is told to the user too: nothing may look as if it were still being written. */
async function attempted<T>(
  work: () => Promise<Result<T, WritingProblem>>,
): Promise<Result<T, WritingProblem>> {
  try {
    return await work();
  } catch (fault) {
    return err(problemOfFault(fault));
  }
}
