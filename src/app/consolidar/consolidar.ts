import type { Ask } from "../../core/evaluate";
import { consolidar } from "../../core/consolidate/consolidar";
import type { Decision } from "../../core/consolidate/decision";
import { entregaOf, type Entrega, type EntregaReconocida } from "../../core/consolidate/entrega";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import type { Answers } from "../../core/matriz/matriz";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { FileRead, FileToRead, ReadingOptions } from "../../files/readInWorker";
import { decisionsFrom, rememberedOf, withDecision, withoutDecision } from "./decisions";
import { freeName } from "./freeName";
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
  /** Reads a file again, now that somebody said which sheet or which columns. */
  readonly answer: (archivo: string, answers: Answers) => Promise<void>;
  readonly remove: (archivo: string) => Promise<void>;
  readonly clear: () => void;
  readonly decide: (decision: Decision) => Promise<void>;
  /** Goes back to what is proposed. */
  readonly retract: (about: Decision) => Promise<void>;
  readonly useLibro: (libro: UsoDelLibro) => Promise<void>;
}

/** What it needs from outside, so that it can be run without Excel, without workers and without a clock. */
export interface ConsolidarNeeds {
  readonly read: (
    files: readonly FileToRead[],
    options: Pick<ReadingOptions, "signal" | "onProgress">,
  ) => AsyncIterable<FileRead>;
  /** The open workbook. */
  readonly readLibro: (ask: Ask) => Promise<Result<WorkbookSnapshot, Problem>>;
  readonly recall: () => Promise<Result<unknown, Problem>>;
  readonly remember: (value: unknown) => Promise<Result<null, Problem>>;
  /** Lets whatever the user did meanwhile go first. */
  readonly pause: () => Promise<void>;
}

export function createConsolidar({
  read,
  readLibro,
  recall,
  remember,
  pause,
}: ConsolidarNeeds): Consolidar {
  let state: ConsolidarState = NO_FILES;
  let libro: EntregaReconocida | null = null;
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
    const refused = await readPlan();
    const named: FileToRead[] = [];
    for (const file of chosen) {
      const name = freeName(file.name, (taken) => files.has(taken) || taken === libro?.archivo);
      files.set(name, file);
      named.push({ ...file, name });
    }
    let left = named.length;
    for await (const { name, workbook } of read(named, {
      signal: mine.signal,
      onProgress: (progress) => publish({ activity: { type: "reading", ...progress } }),
    })) {
      if (mine.signal.aborted) break;
      left -= 1;
      publish({ entregas: [...state.entregas, entregaOf(name, workbook)] });
      await pause();
    }
    for (const { name } of named.slice(named.length - left)) files.delete(name);
    reading = null;
    await merge(mine.signal.aborted ? { type: "cancelled", left } : refused);
  }

  /** The open workbook as it is now; what cannot be read of it is no reason not to read the files. */
  async function readPlan(): Promise<ConsolidarActivity> {
    const snapshot = await readLibro({});
    if (!snapshot.ok) return { type: "refused", problem: snapshot.error };
    await pause();
    const entrega = entregaOf(snapshot.value.name, snapshot);
    libro = entrega.estado === "recognised" ? entrega : null;
    return { type: "idle" };
  }

  /** Whoever asks during a merge makes it stale, and the last one is what is shown. */
  async function merge(after: ConsolidarActivity): Promise<void> {
    const mine = ++asked;
    if (state.entregas.length === 0) return publish({ consolidacion: null, activity: after });
    publish({ activity: { type: "merging" } });
    await pause();
    if (mine !== asked) return;
    const { entregas, decisions } = state;
    try {
      const consolidacion = consolidar(entregas, {
        decisions,
        ...(libro !== null && state.libro === "plan" && { plan: libro }),
        ...(libro !== null && state.libro === "anterior" && { anterior: libro }),
      });
      publish({ consolidacion, activity: after });
    } catch (fault) {
      console.error(fault);
      publish({
        activity: {
          type: "refused",
          problem: { type: "unexpected", code: fault instanceof Error ? fault.name : "" },
        },
      });
    }
  }

  async function settle(decisions: readonly Decision[]): Promise<void> {
    publish({ decisions });
    await merge({ type: "idle" });
    const kept = await remember(rememberedOf(decisions));
    if (!kept.ok) publish({ activity: { type: "refused", problem: kept.error } });
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
    async answer(archivo, answers) {
      const file = files.get(archivo);
      if (file === undefined || reading !== null) return;
      for await (const { workbook } of read([{ ...file, name: archivo }], {})) {
        const entrega = entregaOf(archivo, workbook, { answers });
        publish({
          entregas: state.entregas.map((one): Entrega => (one.archivo === archivo ? entrega : one)),
        });
      }
      await merge({ type: "idle" });
    },
    remove(archivo) {
      files.delete(archivo);
      publish({ entregas: state.entregas.filter((one) => one.archivo !== archivo) });
      return merge({ type: "idle" });
    },
    clear() {
      files.clear();
      asked += 1;
      publish({ entregas: [], consolidacion: null, activity: { type: "idle" } });
    },
    decide: (decision) => settle(withDecision(state.decisions, decision)),
    retract: (about) => settle(withoutDecision(state.decisions, about)),
    useLibro(use) {
      publish({ libro: use });
      return merge({ type: "idle" });
    },
  };
}
