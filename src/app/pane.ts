import type { Ask } from "../core/evaluateRows";
import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { mergeAnswers, RESPUESTAS } from "../core/matriz/answers";
import type { Answers, ColumnAnswer, Unrecognised } from "../core/matriz/matriz";
import type { Evaluation } from "../core/plan/evaluation";
import type { Problem } from "../core/problem";
import { readRemembered } from "../core/remembered/remembered";
import type { Result } from "../core/result";
import type { Vigencia } from "../core/vocabulary";
import type { Activity, PaneState, RegistroFile } from "./paneState";
import {
  createProyeccionSession,
  type ProyeccionNeeds,
  type ProyeccionSession,
} from "./proyeccion/session";
import { RESULT_KEYS } from "./resultKeys";
import { createStore } from "./store";
import type { Place, Unwatch, WorkbookPort } from "./workbookPort";
import { createWriter, type Reading, type Writer, type WriterNeeds } from "./writer";

/** The use-cases of the pane, and the one state that it draws. */
export interface Pane {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads for the first time and follows the user's edits from then on. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** There is no Excel around: a plain browser has opened the page. */
  readonly stayOutside: () => void;
  readonly refresh: () => Promise<void>;
  readonly chooseVigencia: (vigencia: Vigencia) => Promise<void>;
  /** ISO date of the quarter's end; `null` leaves the choice to the workbook. */
  readonly chooseCorte: (corte: string | null) => Promise<void>;
  readonly answerColumn: (answer: ColumnAnswer) => Promise<void>;
  readonly answerSheet: (sheet: string) => Promise<void>;
  /** R30: takes one of the options of a question. */
  readonly answerQuestion: (answers: Answers) => Promise<void>;
  /** Whether something was answered since the pane was opened, which `undoAnswer` takes back. */
  readonly canUndoAnswer: () => boolean;
  readonly undoAnswer: () => Promise<void>;
  /** R13: whether the gestión of a meta produced the good or service. */
  readonly answerGestion: (codigo: string, produced: boolean) => Promise<void>;
  /** R12: takes the registry of projects from another file, as long as the pane is open. */
  readonly chooseRegistro: (file: File) => Promise<void>;
  readonly forgetRegistro: () => Promise<void>;
  /** Goes back to what the workbook says by itself. */
  readonly forgetAnswers: () => Promise<void>;
  readonly reveal: (place: Place) => Promise<void>;
  /** Shows what stands in the row on which the user is. */
  readonly explainActiveCell: () => Promise<void>;
  readonly writer: Writer;
  readonly proyeccion: ProyeccionSession;
}

/** What the pane needs from outside, so that it can be run without Excel and without a clock. */
export interface PaneNeeds
  extends Pick<WriterNeeds, "loadReport" | "now">, Pick<ProyeccionNeeds, "loadProyeccion"> {
  readonly port: WorkbookPort;
  readonly evaluate: (snapshot: WorkbookSnapshot, ask: Ask) => Result<Evaluation, Unrecognised>;
  /** Calls once after some time; the answer calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Reads a workbook that is not open in Excel. */
  readonly readFile: (file: File) => Promise<Result<WorkbookSnapshot, FileProblem>>;
}

/** An edit is read once the user has paused this long. */
export const PAUSE_AFTER_EDIT = 300;
/** Excel answers no request while a cell is being edited: ask again this much later. */
export const PAUSE_BEFORE_RETRY = 1500;

export function createPane(needs: PaneNeeds): Pane {
  const { port, evaluate, after, readFile } = needs;
  const { getState, subscribe, set: publish } = createStore<PaneState>({ status: "starting" });
  let latest: Reading | null = null;
  let registro: WorkbookSnapshot | null = null;
  let registroFile: RegistroFile = { type: "ofWorkbook" };
  // Kept apart from the workbook's, which may be protected and refuse to keep them.
  let given: Answers = {};
  const before: { readonly given: Answers; readonly kept: Answers }[] = [];
  let asked = 0;
  let reading: Promise<void> | null = null;
  let callOff = () => {};
  let unwatch: Unwatch | null = null;

  function publishActivity(activity: Activity): void {
    const state = getState();
    if (isShowing(state)) publish({ ...state, activity });
  }

  /** Never two reads at once: a request during a read makes it stale, and it is read again. */
  function refresh(): Promise<void> {
    callOff();
    asked += 1;
    reading ??= readUntilCurrent().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function readUntilCurrent(): Promise<void> {
    for (;;) {
      const mine = asked;
      if (isShowing(getState())) publishActivity({ type: "reading" });
      else publish({ status: "reading" });
      const next = await nextState();
      if (mine !== asked) continue;
      publish(next);
      return;
    }
  }

  async function nextState(): Promise<PaneState> {
    try {
      const snapshot = await port.read({ answers: given });
      if (!snapshot.ok) return afterFailure(snapshot.error);
      const remembered = readRemembered(RESPUESTAS, snapshot.value.remembered);
      const answers = mergeAnswers(remembered.value, given);
      const { problem: unread } = remembered;
      const evaluation = evaluateAsAsked(snapshot.value, answers);
      latest = evaluation.ok ? { snapshot: snapshot.value, evaluation: evaluation.value } : null;
      return evaluation.ok
        ? {
            status: "ready",
            evaluation: evaluation.value,
            answers,
            unread,
            activity: IDLE,
            explained: null,
            registro: registroFile,
          }
        : { status: "unrecognised", reason: evaluation.error, answers, unread, activity: IDLE };
    } catch (fault) {
      console.error(fault);
      return afterFailure({ type: "unexpected", code: fault instanceof Error ? fault.name : "" });
    }
  }

  // The column of the chosen year may have been deleted since: then the workbook's own year is shown.
  function evaluateAsAsked(
    snapshot: WorkbookSnapshot,
    { periodo }: Answers,
  ): Result<Evaluation, Unrecognised> {
    const ask: Ask = { answers: given, ...(registro && { registro }) };
    const evaluation = evaluate(snapshot, { ...ask, ...periodo });
    return !evaluation.ok && evaluation.error.type === "noSuchVigencia"
      ? evaluate(snapshot, ask)
      : evaluation;
  }

  function afterFailure(problem: Problem): PaneState {
    if (problem.type === "cellEditMode" || problem.type === "busy") readLater(PAUSE_BEFORE_RETRY);
    const state = getState();
    if (!isShowing(state)) return { status: "failed", problem };
    return { ...state, activity: { type: "stale", problem } };
  }

  function readLater(pause: number): void {
    callOff();
    callOff = after(pause, () => void refresh());
  }

  async function answer(more: Answers): Promise<void> {
    const state = getState();
    const kept = isShowing(state) ? state.answers : {};
    before.push({ given, kept });
    given = mergeAnswers(given, more);
    await keep(mergeAnswers(kept, given));
  }

  async function keep(answers: Answers): Promise<void> {
    const remembered = await port.remember(answers);
    await refresh();
    if (!remembered.ok) publishActivity({ type: "refused", problem: remembered.error });
  }

  function showRegistro(file: RegistroFile): void {
    registroFile = file;
    const state = getState();
    if (state.status === "ready") publish({ ...state, registro: file });
  }

  async function refuseIfFailed(done: Promise<Result<unknown, Problem>>): Promise<void> {
    const outcome = await done;
    publishActivity(outcome.ok ? IDLE : { type: "refused", problem: outcome.error });
  }

  return {
    getState,
    subscribe,
    async start() {
      await refresh();
      const watching = await port.watch(() => readLater(PAUSE_AFTER_EDIT));
      if (watching.ok) unwatch = watching.value;
      else publishActivity({ type: "refused", problem: watching.error });
    },
    async stop() {
      callOff();
      await unwatch?.();
      unwatch = null;
    },
    stayOutside: () => publish({ status: "outsideExcel" }),
    refresh,
    chooseVigencia: (vigencia) => answer({ periodo: { vigencia } }),
    chooseCorte(corte) {
      const state = getState();
      const { vigencia } = (isShowing(state) ? state.answers.periodo : given.periodo) ?? {};
      return answer({
        periodo: {
          ...(vigencia !== undefined && { vigencia }),
          ...(corte !== null && { corte }),
        },
      });
    },
    answerColumn: (column) => answer({ columns: [column] }),
    answerSheet: (sheet) => answer({ sheet }),
    answerQuestion: answer,
    canUndoAnswer: () => before.length > 0,
    async undoAnswer() {
      const last = before.pop();
      if (last === undefined) return;
      given = last.given;
      await keep(last.kept);
    },
    answerGestion: (codigo, produced) => answer({ gestion: { [codigo]: produced } }),
    async chooseRegistro(file) {
      const { name } = file;
      showRegistro({ type: "reading", name });
      const read = await readFile(file);
      if (!read.ok) return showRegistro({ type: "refused", name, problem: read.error });
      registro = read.value;
      registroFile = { type: "chosen", name };
      await refresh();
    },
    async forgetRegistro() {
      registro = null;
      registroFile = { type: "ofWorkbook" };
      await refresh();
    },
    forgetAnswers() {
      before.length = 0;
      given = {};
      return keep({});
    },
    reveal: (place) => refuseIfFailed(port.reveal(place)),
    async explainActiveCell() {
      if (getState().status === "starting" || reading) await refresh();
      const cell = await port.activeCell();
      if (!cell.ok) return publishActivity({ type: "refused", problem: cell.error });
      const state = getState();
      if (state.status === "ready") publish({ ...state, explained: cell.value });
    },
    writer: createWriter({
      ...needs,
      port: port.sheets,
      latest: () => latest,
      keys: RESULT_KEYS,
    }),
    proyeccion: createProyeccionSession({ ...needs, port: port.sheets, latest: () => latest }),
  };
}

const IDLE: Activity = { type: "idle" };

function isShowing(state: PaneState): state is Extract<PaneState, { readonly activity: Activity }> {
  return state.status === "ready" || state.status === "unrecognised";
}
