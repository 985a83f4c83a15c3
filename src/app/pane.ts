import type { FilaDeAjuste } from "../core/ajustes/fila";
import type { Evaluation } from "../core/plan/evaluation";
import type { CambioDeCorte } from "../core/corte/cambiosDeCorte";
import type { CorteGuardado } from "../core/corte/corteGuardado";
import type { Ask } from "../core/evaluateRows";
import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import type { Evaluado } from "../core/instrumentos/instrumento";
import type { Evidencias } from "../core/evidencias/evidencias";
import type { Fila } from "../core/matriz/filas/fila";
import type { Soporte } from "../core/matriz/filas/soporteDeFila";
import { mergeAnswers } from "../core/matriz/questions/answers";
import type { Answers, ColumnAnswer, Unrecognised } from "../core/matriz/matriz";
import type { Problem } from "../core/problem";
import type { Copiables } from "../core/report/copiables";
import type { Result } from "../core/result";
import type { Vigencia } from "../core/vocabulary";
import type { CortesNeeds } from "./cortes/session";
import type { AjustesNeeds } from "./ajustes/session";
import type { InformeNeeds } from "./informe/session";
import type { libroDeDependencia } from "../core/parte/libroDeDependencia";
import type { Revision } from "../core/parte/listoParaEnviar";
import type { Activity, PaneState, PlanFile, RegistroFile } from "./paneState";
import { createPendientes, type Pendientes } from "./pendiente";
import type { Motor } from "./motor";
import type { MatrizLeida, ProyeccionNeeds } from "./proyeccion/session";
import type { ReadOpenWorkbook, WorkbookRead } from "./reading";
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
  readonly formulas: () => Copiables | null;
  /** What the row of a meta on screen tells beside its figures. */
  readonly soportesOf: (fila: Fila) => readonly Soporte[];
  /** R22: what supports what is reported on screen; `null`: the matriz has no place for it. */
  readonly evidencias: () => Evidencias | null;
  readonly openWorkbook: WorkbookPort["openWorkbook"];
  readonly writer: Writer;
  readonly pendientes: Pendientes;
  /** The session of a tab: made when the tab is first shown, by the tab's own code, and kept from then on. */
  readonly session: <S>(create: (needs: SessionNeeds) => S) => S;
  /** R32: what the workbook would give with these settings; `null`: it cannot be asked. */
  readonly conAjustes: (filas: readonly FilaDeAjuste[]) => Evaluation | null;
  /** R21: what the workbook now says otherwise of a period that was closed; `null`: it cannot be asked for it. */
  readonly retroactivos: (guardado: CorteGuardado) => readonly CambioDeCorte[] | null;
}

/** What the session of a tab may need. */
export type SessionNeeds = ProyeccionNeeds & CortesNeeds & InformeNeeds & AjustesNeeds;

/** What the pane needs from outside, so that it can be run without Excel and without a clock. */
export interface PaneNeeds
  extends
    Pick<ProyeccionNeeds, "loadProyeccion" | "now">,
    Pick<CortesNeeds, "loadCortes">,
    Omit<InformeNeeds, "port" | "latest">,
    Pick<AjustesNeeds, "loadAjustes"> {
  readonly port: WorkbookPort;
  /** Loaded while the workbook is read: what the pane shows first needs none of it. */
  readonly loadMotor: () => Promise<Motor>;
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
  const { getState, subscribe, set: publish } = createStore<PaneState>({ status: "starting" });
  const conocidas = createConocidas(needs.machine);
  const pendientes = createPendientes(port.sheets);
  const sessions = new Map<unknown, unknown>();
  let engine: Engine | null = null;
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
      engine ??= await loadEngine();
      const read = await engine.readWorkbook({ answers: given, registro });
      if (!read.ok) return afterFailure(read.error);
      const { snapshot, evaluado } = read.value;
      if (!evaluado.ok) {
        latest = null;
        return unrecognisedState(read.value, evaluado.error);
      }
      const all = [evaluado.value.evaluado, ...evaluado.value.otros];
      const one =
        all.find(({ instrumento }) => instrumento.id === chosen) ?? evaluado.value.evaluado;
      const libro = await asLibro(engine, one, read.value);
      const shown = libro?.evaluado ?? one;
      latest = { snapshot, evaluado: shown, matriz: engine.matrizOf(shown), engine };
      return stateOf(read.value, latest, {
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
    { matrizOf, withMatriz }: Motor,
    evaluado: Evaluado,
    { snapshot: workbook, answers }: WorkbookRead,
  ): Promise<LibroVisto | null> {
    const own = matrizOf(evaluado);
    if (own === null || (own.parte === null && plan === null)) return null;
    const look = await loadLibroDeDependencia();
    const libro = look(own, { workbook, answers, corte: answers.periodo?.corte }, plan);
    if (libro === null) return null;
    if (planFile.type === "chosen" && libro.problema !== null)
      planFile = { type: libro.problema, name: planFile.name };
    const { evaluation, revisiones } = libro;
    return { evaluado: withMatriz(evaluado, evaluation), revisiones };
  }

  function unrecognisedState({ answers, unread }: WorkbookRead, reason: Unrecognised): PaneState {
    const offered = conocidas.offered(closestOf(reason), answers);
    const unreadConocidas = conocidas.unread();
    return {
      status: "unrecognised",
      reason,
      offered,
      unreadConocidas,
      answers,
      unread,
      activity: IDLE,
    };
  }

  function stateOf(
    { answers, unread }: WorkbookRead,
    { evaluado, matriz: evaluation, engine }: Leido,
    { instrumentos, revisiones }: Pick<Ready, "instrumentos" | "revisiones">,
  ): PaneState {
    const shown = { instrumentos, answers, unread, activity: IDLE };
    return evaluation === null
      ? { status: "instrumento", evaluado, tabs: engine.instrumentoTabs(evaluado), ...shown }
      : {
          status: "ready",
          evaluation,
          cifras: engine.cifrasMostradas(evaluation),
          offered: conocidas.offered(evaluation.matriz, answers),
          unreadConocidas: conocidas.unread(),
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
    return latest?.matriz ? { snapshot: latest.snapshot, evaluation: latest.matriz } : null;
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

  async function loadEngine(): Promise<Engine> {
    const motor = await needs.loadMotor();
    return { ...motor, readWorkbook: motor.readerOver(port) };
  }

  const sessionNeeds: SessionNeeds = {
    ...needs,
    port: port.sheets,
    afterRefusal: pendientes.look,
    latest: matrizLeida,
    refresh,
  };

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
      return latest?.matriz ? latest.engine.copiablesOf(latest.snapshot, latest.matriz) : null;
    },
    soportesOf(fila) {
      if (!latest?.matriz) return [];
      const { matriz, periodo } = latest.matriz;
      return latest.engine.soporteDeFila(latest.snapshot, matriz, fila, periodo.vigencia);
    },
    evidencias() {
      if (!latest?.matriz) return null;
      return latest.engine.evidenciasDe(latest.snapshot, latest.matriz);
    },
    openWorkbook: port.openWorkbook,
    pendientes,
    writer: createWriter({
      ...needs,
      port: port.sheets,
      afterRefusal: pendientes.look,
      latest: () => latest,
      publishes: isResultSheet,
      makeReport: async ({ evaluado }, options) => ({ sheets: await evaluado.sheets(options) }),
      isBehind: ({ engine, snapshot, matriz }, formula) =>
        matriz !== null && engine.publishedBehind(formula, snapshot, matriz),
    }),
    session<S>(create: (needs: SessionNeeds) => S): S {
      if (!sessions.has(create)) sessions.set(create, create(sessionNeeds));
      // What stands under a key is what that key made.
      return sessions.get(create) as S;
    },
    conAjustes(filas) {
      const ask = askShown();
      return latest?.matriz && ask ? latest.engine.conAjustes(latest.snapshot, filas, ask) : null;
    },
    retroactivos(guardado) {
      const ask = askShown();
      return latest?.matriz && ask
        ? latest.engine.retroactivosDe(guardado, latest.matriz, latest.snapshot, ask)
        : null;
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
  /** `null` where another instrument than the matriz is shown. */
  readonly matriz: Evaluation | null;
  readonly engine: Motor;
}

/** The engine, with what it remembers of the open workbook between two readings. */
interface Engine extends Motor {
  readonly readWorkbook: ReadOpenWorkbook;
}

const IDLE: Activity = { type: "idle" };

function isShowing(state: PaneState): state is Extract<PaneState, { readonly activity: Activity }> {
  return "activity" in state;
}
