import { lastQuien, type Decidido, type Decision } from "../../core/consolidate/decision";
import { DECISIONES } from "../../core/consolidate/rememberedDecisions";
import { mergeAnswers } from "../../core/matriz/questions/answers";
import { readRemembered } from "../../core/remembered/remembered";
import type { FileToRead } from "../../files/readInWorker";
import type { Consolidar, ConsolidarNeeds } from "./consolidar";
import type { ConsolidarStore } from "./consolidarStore";
import { answersOf, withDecision, withoutDecision } from "./decisions";
import type { Reading } from "./reading";
import type { ConsolidarActivity } from "./state";

/** What the office decides of a consolidation: kept in the workbook, signed, and taken back. */
export interface Deciding extends Pick<
  Consolidar,
  "sign" | "decide" | "retract" | "load" | "answer" | "forgetAnswers"
> {
  /** Takes up what was decided in this workbook before. */
  readonly takeUp: () => Promise<void>;
}

interface DecidingNeeds extends Pick<ConsolidarNeeds, "merger" | "recall" | "remember" | "now"> {
  readonly store: ConsolidarStore;
  readonly reading: Pick<Reading, "whileReading" | "readEach" | "isReading" | "fileOf">;
  readonly merge: (after: ConsolidarActivity) => Promise<void>;
}

export function createDeciding(needs: DecidingNeeds): Deciding {
  const { merger, recall, remember, now, reading, merge } = needs;
  const { getState, publish, unlessFault } = needs.store;

  async function settle(decisions: readonly Decision[]): Promise<void> {
    publish({ decisions });
    await unlessFault(() => merge({ type: "idle" }));
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

  /** What was said of how a file is read: it is read again, as it says now. */
  async function readAgain(archivo: string, decisions: readonly Decision[]): Promise<void> {
    const file = reading.fileOf(archivo);
    if (file === null || reading.isReading()) return;
    publish({ decisions });
    await readAgainAll([file], decisions);
    await keep(decisions);
  }

  async function readAgainAll(
    some: readonly FileToRead[],
    decisions: readonly Decision[],
  ): Promise<void> {
    await reading.whileReading(some, async (signal) => {
      await reading.readEach(some, signal, async (archivo, workbook) => {
        const answers = answersOf(decisions, archivo);
        const entrega = await merger.take({ archivo, workbook, answers });
        publish({
          entregas: getState().entregas.map((one) => (one.archivo === archivo ? entrega : one)),
        });
      });
      return { type: "idle" };
    });
  }

  return {
    async takeUp() {
      const remembered = await recall();
      if (remembered.ok) {
        const decisions = remembered.value.value;
        publish({ decisions, quien: lastQuien(decisions) ?? "" });
      }
      const problem = remembered.ok ? remembered.value.problem : remembered.error;
      if (problem !== null) publish({ activity: { type: "refused", problem } });
    },
    sign: (quien) => publish({ quien }),
    decide: (decision) => settle(withDecision(getState().decisions, signed(decision))),
    retract: (about) => settle(withoutDecision(getState().decisions, about)),
    async load(content) {
      const { value, problem } = readRemembered(DECISIONES, content);
      const isNone = content === null || typeof content !== "object" || value.length === 0;
      if (isNone || problem?.type === "rememberedByNewer") {
        const isNewer = problem?.type === "rememberedByNewer";
        return publish({ activity: { type: "notDecisions", isNewer } });
      }
      const decisions = value.reduce(withDecision, getState().decisions);
      const quien = getState().quien || (lastQuien(value) ?? "");
      const reread = value.flatMap((one) =>
        one.type === "lectura" ? (reading.fileOf(one.archivo) ?? []) : [],
      );
      publish({ decisions, quien });
      await readAgainAll(reread, decisions);
      await unlessFault(() =>
        merge({ type: "loaded", decisions: value.length, isAll: problem === null }),
      );
      await keep(decisions);
    },
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
  };
}
