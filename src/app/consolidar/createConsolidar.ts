import { lastQuien, type Decidido, type Decision } from "../../core/consolidate/decision";
import { DECISIONES } from "../../core/consolidate/rememberedDecisions";
import { readRemembered } from "../../core/remembered/remembered";
import { mergeAnswers } from "../../core/matriz/questions/answers";
import type { FileRead, FileToRead, ReadingOptions } from "../../files/readInWorker";
import type { Consolidar, ConsolidarNeeds } from "./consolidar";
import { answersOf, withDecision, withoutDecision } from "./decisions";
import { freeName } from "./freeName";
import type { FileToSave } from "./outputs";
import { createPublications } from "./publications";
import { createConsolidarStore } from "./consolidarStore";
import { canBe, libroIn, type ConsolidarActivity, type Papel } from "./state";

const IDLE: ConsolidarActivity = { type: "idle" };

/** One consolidation, from the first file to the sheets. */
export function createConsolidar(needs: ConsolidarNeeds): Consolidar {
  const { read, merger, readLibro, sheets, recall, remember, now, openWorkbook } = needs;
  const publications = createPublications(sheets);
  const { getState, subscribe, publish, unlessFault } = createConsolidarStore();
  let libro: string | null = null;
  let asked = 0;
  let reading: AbortController | null = null;
  const files = new Map<string, FileToRead>();

  async function add(chosen: readonly FileToRead[]): Promise<void> {
    if (chosen.length === 0) return;
    await whileReading(chosen, async (signal) => {
      const after = await takeLibro();
      const left = await readAll(named(chosen), signal);
      return left > 0 ? { type: "cancelled", left } : after;
    });
  }

  /** One reading at a time, and what is merged after it. */
  async function whileReading(
    chosen: readonly FileToRead[],
    work: (signal: AbortSignal) => Promise<ConsolidarActivity>,
  ): Promise<void> {
    if (reading !== null) return;
    const mine = new AbortController();
    reading = mine;
    const first = chosen[0]!.name;
    publish({ activity: { type: "reading", name: first, share: 0, done: 0, of: chosen.length } });
    await unlessFault(async () => {
      const after = await work(mine.signal);
      reading = null;
      await merge(after);
    });
    reading = null;
  }

  /** Files of one name in two folders are told apart, and none is taken for what it is compared with. */
  function named(chosen: readonly FileToRead[]): readonly FileToRead[] {
    return chosen.map((file) => {
      const own = { ...file, name: free(file.name) };
      files.set(own.name, own);
      return own;
    });
  }

  function free(name: string): string {
    const compared = [getState().plan, getState().anterior].map((one) =>
      one.type === "archivo" ? one.entrega.archivo : null,
    );
    const taken = new Set([libro, ...compared]);
    return freeName(name, (other) => files.has(other) || taken.has(other));
  }

  /** @returns how many were not read, because the user stopped it */
  async function readAll(chosen: readonly FileToRead[], signal: AbortSignal): Promise<number> {
    let done = 0;
    await readEach(chosen, signal, async (name, workbook) => {
      const answers = answersOf(getState().decisions, name);
      const entrega = await merger.take({ archivo: name, workbook, answers });
      publish({ entregas: [...getState().entregas, entrega] });
      done += 1;
    });
    for (const { name } of chosen.slice(done)) files.delete(name);
    return chosen.length - done;
  }

  async function readEach(
    chosen: readonly FileToRead[],
    signal: AbortSignal,
    take: (name: string, workbook: FileRead["workbook"]) => Promise<void>,
  ): Promise<void> {
    const onProgress: ReadingOptions["onProgress"] = (progress) =>
      publish({ activity: { type: "reading", ...progress } });
    for await (const { name, workbook } of read(chosen, { signal, onProgress }))
      await take(name, workbook);
  }

  /** The open workbook as it is now; that it cannot be read is no reason not to read the files. */
  async function takeLibro(): Promise<ConsolidarActivity> {
    const snapshot = await readLibro({});
    if (!snapshot.ok) {
      publish({ libro: "ninguna" });
      return { type: "refused", problem: snapshot.error };
    }
    libro = null;
    libro = free(snapshot.value.name);
    const entrega = await merger.take({ archivo: libro, workbook: snapshot, answers: {} });
    publish({ libro: libroIn(entrega) });
    return IDLE;
  }

  /** A request during a merge makes it stale: only the last result is shown. */
  async function merge(after: ConsolidarActivity): Promise<void> {
    const mine = ++asked;
    const { entregas, decisions } = getState();
    if (entregas.length === 0) return publish({ vista: null, activity: after });
    publish({ activity: { type: "merging" } });
    const archivos = entregas.map(({ archivo }) => archivo);
    const [plan, anterior] = [comparedWith("plan"), comparedWith("anterior")];
    const vista = await merger.merge({ archivos, plan, anterior, ajustes: libro, decisions });
    if (mine === asked) publish({ vista, activity: after });
  }

  /** Name under which it was taken; `null`: there is nothing to compare with. */
  function comparedWith(papel: Papel): string | null {
    const fuente = getState()[papel];
    if (fuente.type === "archivo") return fuente.entrega.archivo;
    return fuente.type === "libro" && canBe(getState().libro, papel) ? libro : null;
  }

  async function settle(decisions: readonly Decision[]): Promise<void> {
    publish({ decisions });
    await unlessFault(() => merge(IDLE));
    await keep(decisions);
  }

  function signed(decision: Decidido): Decision {
    const quien = getState().quien.trim();
    return { ...decision, ...(quien !== "" && { quien }), cuando: now() };
  }

  async function keep(decisions: readonly Decision[]): Promise<void> {
    const done = await remember(decisions);
    if (!done.ok) publish({ activity: { type: "refused", problem: done.error } });
  }

  async function readAgain(archivo: string, decisions: readonly Decision[]): Promise<void> {
    const file = files.get(archivo);
    if (file === undefined || reading !== null) return;
    publish({ decisions });
    await readAgainAll([file], decisions);
    await keep(decisions);
  }

  async function load(content: unknown): Promise<void> {
    const { value, problem } = readRemembered(DECISIONES, content);
    const isNone = content === null || typeof content !== "object" || value.length === 0;
    if (isNone || problem?.type === "rememberedByNewer") {
      const isNewer = problem?.type === "rememberedByNewer";
      return publish({ activity: { type: "notDecisions", isNewer } });
    }
    const decisions = value.reduce(withDecision, getState().decisions);
    const quien = getState().quien || (lastQuien(value) ?? "");
    const reread = value.flatMap((one) =>
      one.type === "lectura" ? (files.get(one.archivo) ?? []) : [],
    );
    publish({ decisions, quien });
    if (reread.length > 0) await readAgainAll(reread, decisions);
    await unlessFault(() =>
      merge({ type: "loaded", decisions: value.length, isAll: problem === null }),
    );
    await keep(decisions);
  }

  async function readAgainAll(
    some: readonly FileToRead[],
    decisions: readonly Decision[],
  ): Promise<void> {
    await whileReading(some, async (signal) => {
      await readEach(some, signal, async (archivo, workbook) => {
        const answers = answersOf(decisions, archivo);
        const entrega = await merger.take({ archivo, workbook, answers });
        publish({
          entregas: getState().entregas.map((one) => (one.archivo === archivo ? entrega : one)),
        });
      });
      return IDLE;
    });
  }

  async function compareWithFile(papel: Papel, file: FileToRead): Promise<void> {
    const own = { ...file, name: free(file.name) };
    await whileReading([own], async (signal) => {
      await readEach([own], signal, async (archivo, workbook) => {
        const entrega = await merger.take({ archivo, workbook, answers: {} });
        publish({ [papel]: { type: "archivo", entrega } });
      });
      return IDLE;
    });
  }

  return {
    getState,
    subscribe,
    async open() {
      const remembered = await recall();
      if (remembered.ok) {
        const decisions = remembered.value.value;
        publish({ decisions, quien: lastQuien(decisions) ?? "" });
      }
      const problem = remembered.ok ? remembered.value.problem : remembered.error;
      if (problem !== null) publish({ activity: { type: "refused", problem } });
      await unlessFault(async () => {
        await takeLibro();
        publish({ canUndo: await publications.areThere() });
      });
    },
    add,
    cancel: () => reading?.abort(),
    answer(archivo, answers) {
      const all = mergeAnswers(answersOf(getState().decisions, archivo), answers);
      return readAgain(
        archivo,
        withDecision(getState().decisions, signed({ type: "lectura", archivo, answers: all })),
      );
    },
    forgetAnswers: (archivo) =>
      readAgain(
        archivo,
        withoutDecision(getState().decisions, { type: "lectura", archivo, answers: {} }),
      ),
    remove: (archivo) =>
      unlessFault(async () => {
        files.delete(archivo);
        publish({ entregas: getState().entregas.filter((one) => one.archivo !== archivo) });
        await merger.forget(archivo);
        await merge(IDLE);
      }),
    clear() {
      for (const archivo of files.keys()) void merger.forget(archivo);
      files.clear();
      asked += 1;
      publish({ entregas: [], vista: null, activity: IDLE });
    },
    sign: (quien) => publish({ quien }),
    decide: (decision) => settle(withDecision(getState().decisions, signed(decision))),
    retract: (about) => settle(withoutDecision(getState().decisions, about)),
    compare: (papel, with_) =>
      unlessFault(async () => {
        if (with_ !== "libro" && with_ !== "nada") return compareWithFile(papel, with_);
        publish({ [papel]: { type: with_ } });
        await merge(with_ === "libro" ? await takeLibro() : IDLE);
      }),
    load,
    setPlazo: (plazo) => publish({ plazo }),
    findMetas: (text) => merger.search(text),
    publish: () =>
      unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        const written = await publications.write((names) => merger.report(names));
        if (!written.ok)
          return publish({ activity: { type: "notWritten", problem: written.error } });
        publish(
          written.value === null
            ? { activity: IDLE }
            : { activity: { type: "written", sheets: written.value }, canUndo: true },
        );
      }),
    undo: () =>
      unlessFault(async () => {
        publish({ activity: { type: "undoing" } });
        const undone = await publications.undo();
        const canUndo = await publications.areThere();
        publish({
          canUndo,
          activity: undone.ok
            ? { type: "undone", undone: undone.value }
            : { type: "notWritten", problem: undone.error },
        });
      }),
    async output(output) {
      let file: FileToSave | null = null;
      await unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        file = await merger.output({ output, plazo: getState().plazo || null });
        const nothing = output === "decisiones" ? "nothingDecided" : "nothingToReturn";
        publish({ activity: { type: file === null ? nothing : "idle" } });
      });
      return file;
    },
    openOutput: (output) =>
      unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        const file = await merger.output({ output, plazo: getState().plazo || null });
        if (file === null) return publish({ activity: { type: "nothingToReturn" } });
        const opened = await openWorkbook(file.bytes);
        publish({
          activity: opened.ok
            ? { type: "opened", name: file.name }
            : { type: "refused", problem: opened.error },
        });
      }),
  };
}
