import type { Decision } from "../../core/consolidate/decision";
import type { Ask } from "../../core/evaluate";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import type { Answers } from "../../core/matriz/matriz";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { FileRead, FileToRead, ReadingOptions } from "../../files/readInWorker";
import { decisionsFrom, rememberedOf, withDecision, withoutDecision } from "./decisions";
import { freeName } from "./freeName";
import type { Merger } from "./merger";
import type { FileToSave, Output } from "./outputs";
import type { SheetsPort } from "../workbookPort";
import { NO_FILES, type ConsolidarActivity, type ConsolidarState, type UsoDelLibro } from "./state";

/** The use-cases of the tab Consolidar, and the one state that it draws. */
export interface Consolidar {
  readonly getState: () => ConsolidarState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes up what was decided in this workbook before. */
  readonly recall: () => Promise<void>;
  /** Reads more files and merges them with those that are there. */
  readonly add: (files: readonly FileToRead[]) => Promise<void>;
  /** Stops reading; the files that were read stay. */
  readonly cancel: () => void;
  /** Reads a file again, now that somebody said which sheet it is. */
  readonly answer: (archivo: string, answers: Answers) => Promise<void>;
  readonly remove: (archivo: string) => Promise<void>;
  readonly clear: () => void;
  readonly decide: (decision: Decision) => Promise<void>;
  /** Goes back to what is proposed. */
  readonly retract: (about: Decision) => Promise<void>;
  readonly useLibro: (libro: UsoDelLibro) => Promise<void>;
  /** Writes what was merged into sheets of the open workbook. */
  readonly publish: () => Promise<void>;
  /** The file to be saved; `null` when there is none. */
  readonly output: (output: Output) => Promise<FileToSave | null>;
}

/** What it needs from outside, so that it can be run without Excel and without workers. */
export interface ConsolidarNeeds {
  readonly read: (
    files: readonly FileToRead[],
    options: Pick<ReadingOptions, "signal" | "onProgress">,
  ) => AsyncIterable<FileRead>;
  readonly merger: Merger;
  /** The open workbook. */
  readonly readLibro: (ask: Ask) => Promise<Result<WorkbookSnapshot, Problem>>;
  readonly sheets: Pick<SheetsPort, "destination" | "publish">;
  readonly recall: () => Promise<Result<unknown, Problem>>;
  readonly remember: (value: unknown) => Promise<Result<null, Problem>>;
}

export function createConsolidar(needs: ConsolidarNeeds): Consolidar {
  const { read, merger, readLibro, sheets, recall, remember } = needs;
  let state: ConsolidarState = NO_FILES;
  let libro: string | null = null;
  let asked = 0;
  let reading: AbortController | null = null;
  const files = new Map<string, FileToRead>();
  const listeners = new Set<() => void>();

  function publish(change: Partial<ConsolidarState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function add(chosen: readonly FileToRead[]): Promise<void> {
    if (reading !== null || chosen.length === 0) return;
    const mine = new AbortController();
    reading = mine;
    const first = chosen[0]!.name;
    publish({ activity: { type: "reading", name: first, share: 0, done: 0, of: chosen.length } });
    await unlessFault(async () => {
      const after = await takeLibro();
      const left = await readAll(named(chosen), mine.signal);
      reading = null;
      await merge(left > 0 ? { type: "cancelled", left } : after);
    });
    reading = null;
  }

  /** Files of one name in two folders are told apart, and none is taken for the open workbook. */
  function named(chosen: readonly FileToRead[]): readonly FileToRead[] {
    return chosen.map((file) => {
      const name = freeName(file.name, (taken) => files.has(taken) || taken === libro);
      const own = { ...file, name };
      files.set(name, own);
      return own;
    });
  }

  /** @returns how many were not read, because somebody stopped it */
  async function readAll(chosen: readonly FileToRead[], signal: AbortSignal): Promise<number> {
    let done = 0;
    const onProgress: ReadingOptions["onProgress"] = (progress) =>
      publish({ activity: { type: "reading", ...progress } });
    for await (const { name, workbook } of read(chosen, { signal, onProgress })) {
      const entrega = await merger.take({ archivo: name, workbook, answers: {} });
      publish({ entregas: [...state.entregas, entrega] });
      done += 1;
    }
    for (const { name } of chosen.slice(done)) files.delete(name);
    return chosen.length - done;
  }

  /** The open workbook as it is now; that it cannot be read is no reason not to read the files. */
  async function takeLibro(): Promise<ConsolidarActivity> {
    const snapshot = await readLibro({});
    if (!snapshot.ok) return { type: "refused", problem: snapshot.error };
    libro = freeName(snapshot.value.name, (name) => files.has(name));
    await merger.take({ archivo: libro, workbook: snapshot, answers: {} });
    return { type: "idle" };
  }

  /** Whoever asks during a merge makes it stale, and the last one is what is shown. */
  async function merge(after: ConsolidarActivity): Promise<void> {
    const mine = ++asked;
    const { entregas, decisions } = state;
    if (entregas.length === 0) return publish({ vista: null, activity: after });
    publish({ activity: { type: "merging" } });
    const archivos = entregas.map(({ archivo }) => archivo);
    const plan = state.libro === "plan" ? libro : null;
    const anterior = state.libro === "anterior" ? libro : null;
    const vista = await merger.merge({ archivos, plan, anterior, decisions });
    if (mine === asked) publish({ vista, activity: after });
  }

  async function settle(decisions: readonly Decision[]): Promise<void> {
    publish({ decisions });
    await unlessFault(() => merge({ type: "idle" }));
    const kept = await remember(rememberedOf(decisions));
    if (!kept.ok) publish({ activity: { type: "refused", problem: kept.error } });
  }

  /** A fault of ours must not leave the tab waiting for ever. */
  async function unlessFault(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      console.error(fault);
      const code = fault instanceof Error ? fault.name : "";
      publish({ activity: { type: "refused", problem: { type: "unexpected", code } } });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async recall() {
      const remembered = await recall();
      if (remembered.ok) publish({ decisions: decisionsFrom(remembered.value) });
      else publish({ activity: { type: "refused", problem: remembered.error } });
    },
    add,
    cancel: () => reading?.abort(),
    answer: (archivo, answers) =>
      unlessFault(async () => {
        const file = files.get(archivo);
        if (file === undefined || reading !== null) return;
        for await (const { workbook } of read([file], {})) {
          const entrega = await merger.take({ archivo, workbook, answers });
          publish({
            entregas: state.entregas.map((one) => (one.archivo === archivo ? entrega : one)),
          });
        }
        await merge({ type: "idle" });
      }),
    remove: (archivo) =>
      unlessFault(async () => {
        files.delete(archivo);
        publish({ entregas: state.entregas.filter((one) => one.archivo !== archivo) });
        await merger.forget(archivo);
        await merge({ type: "idle" });
      }),
    clear() {
      for (const archivo of files.keys()) void merger.forget(archivo);
      files.clear();
      asked += 1;
      publish({ entregas: [], vista: null, activity: { type: "idle" } });
    },
    decide: (decision) => settle(withDecision(state.decisions, decision)),
    retract: (about) => settle(withoutDecision(state.decisions, about)),
    publish: () =>
      unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        const destination = await sheets.destination();
        const report = destination.ok ? await merger.report(destination.value.names) : null;
        if (!destination.ok || report === null) {
          return publish({
            activity: destination.ok
              ? { type: "idle" }
              : { type: "notWritten", problem: destination.error },
          });
        }
        const published = await sheets.publish(report);
        publish({
          activity: published.ok
            ? { type: "written", sheets: report.sheets.map(({ name }) => name) }
            : { type: "notWritten", problem: published.error },
        });
      }),
    async output(output) {
      let file: FileToSave | null = null;
      await unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        file = await merger.output(output);
        publish({ activity: { type: file === null ? "nothingToReturn" : "idle" } });
      });
      return file;
    },
    useLibro: (use) =>
      unlessFault(async () => {
        publish({ libro: use });
        await merge(state.entregas.length === 0 ? { type: "idle" } : await takeLibro());
      }),
  };
}
