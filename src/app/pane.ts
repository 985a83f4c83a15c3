import type { FilaDeAjuste } from "../core/ajustes/fila";
import { conAjustes } from "../core/editAjustes";
import { evaluateWorkbook } from "../core/evaluate";
import type { Evaluation } from "../core/plan/evaluation";
import { cifrasOf } from "../core/cifras/cifrasOf";
import type { CambioDeCorte } from "../core/corte/cambiosDeCorte";
import type { CorteGuardado } from "../core/corte/corteGuardado";
import type { Ask } from "../core/evaluateRows";
import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { evaluationOf, withEvaluation, type Evaluado } from "../core/instrumentos/instrumento";
import { MATRIZ } from "../core/instrumentos/matriz/matrizInstrumento";
import { mergeAnswers } from "../core/matriz/questions/answers";
import type { Answers, ColumnAnswer, Unrecognised } from "../core/matriz/matriz";
import type { Problem } from "../core/problem";
import { liveFormulas, type LiveFormulas } from "../core/report/liveFormulas";
import type { Result } from "../core/result";
import type { Vigencia } from "../core/vocabulary";
import { retroactivosDe } from "../core/retroactivos";
import { createCortesSession, type CortesNeeds, type CortesSession } from "./cortes/session";
import { createAjustesSession, type AjustesNeeds, type AjustesSession } from "./ajustes/session";
import { createInformeSession, type InformeNeeds, type InformeSession } from "./informe/session";
import { instrumentoTabs } from "./instrumentoTabs";
import type { libroDeDependencia } from "../core/parte/libroDeDependencia";
import type { Revision } from "../core/parte/listoParaEnviar";
import type { Activity, PaneState, PlanFile, RegistroFile } from "./paneState";
import { createPendientes, type Pendientes } from "./pendiente";
import {
  createProyeccionSession,
  type MatrizLeida,
  type ProyeccionNeeds,
  type ProyeccionSession,
} from "./proyeccion/session";
import { createReader, type LoadInstrumentos, type WorkbookRead } from "./reading";
import { closestOf, createConocidas } from "./respuestasConocidas";
import { problemOfFault } from "./problemOfFault";
import { isResultSheet } from "./resultSheets";
import { createStore } from "./store";
import type { ThisMachine } from "./thisMachine";
import type { Place, Unwatch, WorkbookPort } from "./workbookPort";
import { createWriter, type Writer } from "./writer";

/** The use-cases of the pane, and the one state that it draws. */
export interface Pane {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads for the first time and follows the user's edits from then on. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** While the pane is hidden nothing is read; what was edited meanwhile is read when it is shown. */
  readonly setShown: (isShown: boolean) => void;
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
  /** Shows another instrument of a workbook that holds several. */
  readonly chooseInstrumento: (id: string) => Promise<void>;
  /** Takes what was answered of another workbook with the same headings. */
  readonly takeOffered: () => Promise<void>;
  /** Whether something was answered since the pane was opened, which `undoAnswer` takes back. */
  readonly canUndoAnswer: () => boolean;
  readonly undoAnswer: () => Promise<void>;
  /** R13: whether the gestión of a meta produced the good or service. */
  readonly answerGestion: (codigo: string, produced: boolean) => Promise<void>;
  /** R12: takes the registry of projects from another file, as long as the pane is open. */
  readonly chooseRegistro: (file: File) => Promise<void>;
  readonly forgetRegistro: () => Promise<void>;
  /** R36: takes the plan from another file, as long as the pane is open. */
  readonly choosePlan: (file: File) => Promise<void>;
  /** Goes back to what the workbook says by itself. */
  readonly forgetAnswers: () => Promise<void>;
  readonly reveal: (place: Place) => Promise<void>;
  /** Shows what stands in the row on which the user is. */
  readonly explainActiveCell: () => Promise<void>;
  /** The formula that gives each figure in a cell, as it is typed; `null` when there are no figures. */
  readonly formulas: () => LiveFormulas | null;
  readonly writer: Writer;
  readonly pendientes: Pendientes;
  readonly proyeccion: ProyeccionSession;
  readonly cortes: CortesSession;
  readonly informe: InformeSession;
  readonly ajustes: AjustesSession;
  /** R32: what the workbook would give with these settings; `null`: it cannot be asked. */
  readonly conAjustes: (filas: readonly FilaDeAjuste[]) => Evaluation | null;
  /** R21: what the workbook now says otherwise of a period that was closed; `null`: it cannot be asked for it. */
  readonly retroactivos: (guardado: CorteGuardado) => readonly CambioDeCorte[] | null;
}

/** What the pane needs from outside, so that it can be run without Excel and without a clock. */
export interface PaneNeeds
  extends
    Pick<ProyeccionNeeds, "loadProyeccion" | "now">,
    Pick<CortesNeeds, "loadCortes">,
    Omit<InformeNeeds, "port">,
    Pick<AjustesNeeds, "loadAjustes"> {
  readonly port: WorkbookPort;
  /** What a workbook may be: loaded while the workbook is read, so that the first view waits for none. */
  readonly loadInstrumentos: LoadInstrumentos;
  /** Looks at the workbook of one dependencia as the consolidation will; lazy-loaded. */
  readonly loadLibroDeDependencia: () => Promise<typeof libroDeDependencia>;
  /** Where what is answered is kept for the next workbook. */
  readonly machine: ThisMachine;
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
  const { port, after, readFile, loadLibroDeDependencia } = needs;
  const readWorkbook = createReader(port, needs.loadInstrumentos);
  const { getState, subscribe, set: publish } = createStore<PaneState>({ status: "starting" });
  const conocidas = createConocidas(needs.machine);
  const pendientes = createPendientes(port.sheets);
  let latest: Leido | null = null;
  let chosen: string | null = null;
  let registro: WorkbookSnapshot | null = null;
  let registroFile: RegistroFile = { type: "ofWorkbook" };
  let plan: WorkbookSnapshot | null = null;
  let planFile: PlanFile = { type: "none" };
  // Kept apart from the workbook's, which may be protected and refuse to keep them.
  let given: Answers = {};
  const before: {
    readonly given: Answers;
    readonly kept: Answers;
    readonly unlearn: () => void;
  }[] = [];
  let asked = 0;
  let reading: Promise<void> | null = null;
  let callOff = () => {};
  let unwatch: Unwatch | null = null;
  let isShown = true;
  let isBehind = false;

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
      const read = await readWorkbook({ answers: given, registro });
      if (!read.ok) return afterFailure(read.error);
      const { snapshot, evaluado } = read.value;
      if (!evaluado.ok) {
        latest = null;
        return unrecognisedState(read.value, evaluado.error);
      }
      const all = [evaluado.value.evaluado, ...evaluado.value.otros];
      const one =
        all.find(({ instrumento }) => instrumento.id === chosen) ?? evaluado.value.evaluado;
      const libro = await asLibro(one, read.value);
      const shown = libro?.evaluado ?? one;
      latest = { snapshot, evaluado: shown };
      return stateOf(read.value, shown, {
        instrumentos: {
          all: all.map(({ instrumento: { id, nombre } }) => ({ id, nombre })),
          shown: shown.instrumento.id,
        },
        revisiones: libro?.revisiones ?? null,
      });
    } catch (fault) {
      return afterFailure(problemOfFault(fault));
    }
  }

  /** R36: the workbook of one dependencia by the weights of the plan, where it was given. */
  async function asLibro(
    evaluado: Evaluado,
    { snapshot: workbook, answers }: WorkbookRead,
  ): Promise<LibroVisto | null> {
    const own = evaluationOf(MATRIZ, evaluado);
    if (own === null || (own.parte === null && plan === null)) return null;
    const look = await loadLibroDeDependencia();
    const libro = look(own, { workbook, answers }, plan);
    if (libro === null) return null;
    if (planFile.type === "chosen" && libro.problema !== null)
      planFile = { type: libro.problema, name: planFile.name };
    const { evaluation, revisiones } = libro;
    return { evaluado: withEvaluation(MATRIZ, evaluado, evaluation), revisiones };
  }

  function unrecognisedState({ answers, unread }: WorkbookRead, reason: Unrecognised): PaneState {
    const offered = conocidas.offered(closestOf(reason), answers);
    return { status: "unrecognised", reason, offered, answers, unread, activity: IDLE };
  }

  function stateOf(
    { answers, unread }: WorkbookRead,
    evaluado: Evaluado,
    { instrumentos, revisiones }: Pick<Ready, "instrumentos" | "revisiones">,
  ): PaneState {
    const shown = { instrumentos, answers, unread, activity: IDLE };
    const evaluation = evaluationOf(MATRIZ, evaluado);
    return evaluation === null
      ? { status: "instrumento", evaluado, tabs: instrumentoTabs(evaluado), ...shown }
      : {
          status: "ready",
          evaluation,
          cifras: cifrasOf(evaluation),
          offered: conocidas.offered(evaluation.matriz, answers),
          ...shown,
          explained: null,
          registro: registroFile,
          revisiones,
          plan: planFile,
        };
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
    before.push({ given, kept, unlearn: conocidas.learn(state, more) });
    given = mergeAnswers(given, more);
    await keep(mergeAnswers(kept, given));
  }

  async function keep(answers: Answers): Promise<void> {
    const remembered = await port.remember(answers);
    await refresh();
    if (!remembered.ok) publishActivity({ type: "refused", problem: remembered.error });
  }

  function matrizLeida(): MatrizLeida | null {
    const evaluation = latest && evaluationOf(MATRIZ, latest.evaluado);
    return latest && evaluation && { snapshot: latest.snapshot, evaluation };
  }

  /** What is asked of the workbook that is on screen. */
  function askShown(): Ask | null {
    const state = getState();
    return isShowing(state) ? { answers: state.answers, ...(registro && { registro }) } : null;
  }

  function showRegistro(file: RegistroFile): void {
    registroFile = file;
    const state = getState();
    if (state.status === "ready") publish({ ...state, registro: file });
  }

  function showPlan(file: PlanFile): void {
    planFile = file;
    const state = getState();
    if (state.status === "ready") publish({ ...state, plan: file });
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
      const watching = await port.watch(() => {
        if (isShown) readLater(PAUSE_AFTER_EDIT);
        else isBehind = true;
      });
      if (watching.ok) unwatch = watching.value;
      else publishActivity({ type: "refused", problem: watching.error });
      await pendientes.look();
    },
    async stop() {
      callOff();
      await unwatch?.();
      unwatch = null;
    },
    setShown(shown) {
      isShown = shown;
      if (!isShown || !isBehind) return;
      isBehind = false;
      void refresh();
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
    chooseInstrumento(id) {
      chosen = id;
      return refresh();
    },
    async takeOffered() {
      const state = getState();
      const offered = "offered" in state ? state.offered : null;
      if (offered !== null) await answer(offered);
    },
    canUndoAnswer: () => before.length > 0,
    async undoAnswer() {
      const last = before.pop();
      if (last === undefined) return;
      given = last.given;
      last.unlearn();
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
    async choosePlan(file) {
      const { name } = file;
      showPlan({ type: "reading", name });
      const read = await readFile(file);
      if (!read.ok) return showPlan({ type: "refused", name, problem: read.error });
      plan = read.value;
      planFile = { type: "chosen", name };
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
    formulas() {
      const evaluation = latest && evaluationOf(MATRIZ, latest.evaluado);
      return latest && evaluation && liveFormulas(latest.snapshot, evaluation, ";");
    },
    pendientes,
    writer: createWriter({
      ...needs,
      port: port.sheets,
      afterRefusal: pendientes.look,
      latest: () => latest,
      publishes: isResultSheet,
      makeReport: async ({ evaluado }, options) => ({ sheets: await evaluado.sheets(options) }),
    }),
    proyeccion: createProyeccionSession({
      ...needs,
      port: port.sheets,
      afterRefusal: pendientes.look,
      latest: matrizLeida,
    }),
    cortes: createCortesSession({ ...needs, port: port.sheets, latest: matrizLeida }),
    informe: createInformeSession({ ...needs, port: port.sheets }),
    ajustes: createAjustesSession({ ...needs, port: port.sheets, latest: () => latest, refresh }),
    conAjustes(filas) {
      const [read, ask] = [matrizLeida(), askShown()];
      if (read === null || ask === null) return null;
      const tried = evaluateWorkbook(conAjustes(read.snapshot, filas), ask);
      return tried.ok ? tried.value : null;
    },
    retroactivos(guardado) {
      const [read, ask] = [matrizLeida(), askShown()];
      return read && ask && retroactivosDe(guardado, read.evaluation, read.snapshot, ask);
    },
  };
}

/** The workbook of one dependencia, as it is shown. */
interface LibroVisto {
  readonly evaluado: Evaluado;
  readonly revisiones: readonly Revision[];
}

type Ready = Extract<PaneState, { readonly status: "ready" }>;

/** What is on screen, and the workbook that it was read from. */
interface Leido {
  readonly snapshot: WorkbookSnapshot;
  readonly evaluado: Evaluado;
}

const IDLE: Activity = { type: "idle" };

function isShowing(state: PaneState): state is Extract<PaneState, { readonly activity: Activity }> {
  return "activity" in state;
}
