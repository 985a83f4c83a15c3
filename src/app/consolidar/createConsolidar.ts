import type { FileToRead } from "../../files/readInWorker";
import type { Consolidar, ConsolidarNeeds } from "./consolidar";
import { createConsolidarStore } from "./consolidarStore";
import { answersOf } from "./decisions";
import { createDeciding } from "./deciding";
import { createReading } from "./reading";
import { canBe, libroIn, type ConsolidarActivity, type Papel } from "./state";
import { createWriting } from "./writing";

const IDLE: ConsolidarActivity = { type: "idle" };

/** One consolidation, from the first file to the sheets: what is merged, and with what it is compared. */
export function createConsolidar(needs: ConsolidarNeeds): Consolidar {
  const { merger, readLibro } = needs;
  const store = createConsolidarStore();
  const { getState, subscribe, publish, unlessFault } = store;
  let libro: string | null = null;
  let asked = 0;
  const { lookForSheets, ...writing } = createWriting({ ...needs, store });
  const reading = createReading({ read: needs.read, store, taken, merge });
  const { whileReading, readEach } = reading;
  const { takeUp, ...deciding } = createDeciding({ ...needs, store, reading, merge });

  function taken(): ReadonlySet<string | null> {
    const compared = [getState().plan, getState().anterior].map((one) =>
      one.type === "archivo" ? one.entrega.archivo : null,
    );
    return new Set([libro, ...compared]);
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
    reading.forget(chosen.slice(done).map(({ name }) => name));
    return chosen.length - done;
  }

  /** The open workbook as it is now; that it cannot be read is no reason not to read the files. */
  async function takeLibro(): Promise<ConsolidarActivity> {
    const snapshot = await readLibro({});
    if (!snapshot.ok) {
      publish({ libro: "ninguna" });
      return { type: "refused", problem: snapshot.error };
    }
    libro = null;
    libro = reading.free(snapshot.value.name);
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

  async function compareWithFile(papel: Papel, file: FileToRead): Promise<void> {
    const own = { ...file, name: reading.free(file.name) };
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
    ...writing,
    ...deciding,
    async open() {
      await takeUp();
      await unlessFault(async () => {
        await takeLibro();
        await lookForSheets();
      });
    },
    add: (chosen) =>
      whileReading(chosen, async (signal) => {
        const after = await takeLibro();
        const left = await readAll(reading.named(chosen), signal);
        return left > 0 ? { type: "cancelled", left } : after;
      }),
    cancel: reading.cancel,
    remove: (archivo) =>
      unlessFault(async () => {
        reading.forget([archivo]);
        publish({ entregas: getState().entregas.filter((one) => one.archivo !== archivo) });
        await merger.forget(archivo);
        await merge(IDLE);
      }),
    clear() {
      const names = reading.names();
      for (const archivo of names) void merger.forget(archivo);
      reading.forget(names);
      asked += 1;
      publish({ entregas: [], vista: null, activity: IDLE });
    },
    compare: (papel, with_) =>
      unlessFault(async () => {
        if (with_ !== "libro" && with_ !== "nada") return compareWithFile(papel, with_);
        publish({ [papel]: { type: with_ } });
        await merge(with_ === "libro" ? await takeLibro() : IDLE);
      }),
    setPlazo: (plazo) => publish({ plazo }),
    findMetas: (text) => merger.search(text),
  };
}
