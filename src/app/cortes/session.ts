import { archivosDe } from "../../core/corte/archivosDe";
import { corteOf } from "../../core/corte/corte";
import { keepCorte, type CorteGuardado, type NoSeGuarda } from "../../core/corte/corteGuardado";
import { readCortes, type CortesLeidos } from "../../core/corte/readCortes";
import type { WorkbookSnapshot } from "../../core/grid/grid";
import type { Evaluation } from "../../core/plan/evaluation";
import type { Problem } from "../../core/problem";
import type { WritingProblem } from "../../core/report/publication";
import type { cortesSheet } from "../../core/report/cortesSheet";
import { err, ok, type Result } from "../../core/result";
import { createStore } from "../store";
import type { SheetsPort } from "../workbookPort";

/** What is known of the kept cortes, and of the one that is being saved. */
export interface CortesState {
  /** `null` until the workbook has answered. */
  readonly leidos: CortesLeidos | null;
  /** Why the workbook did not tell them. */
  readonly problem: Problem | null;
  readonly quien: string;
  readonly motivo: string;
  readonly saving: Saving;
}

export type Saving =
  | { readonly type: "idle" }
  | { readonly type: "working" }
  | { readonly type: "done"; readonly sheet: string }
  | { readonly type: "refused"; readonly problem: NoSeGuarda | WritingProblem };

/** R33: the cortes that the workbook keeps. It outlives the tab that shows them. */
export interface CortesSession {
  readonly getState: () => CortesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the sheet of cortes again. */
  readonly load: () => Promise<void>;
  readonly sign: (quien: string) => void;
  readonly explain: (motivo: string) => void;
  /** Closes the corte that is on screen: it is kept in the workbook. */
  readonly save: () => Promise<void>;
}

export interface CortesNeeds {
  readonly port: Pick<SheetsPort, "destination" | "publish" | "cortes">;
  /** What was read last; `null` when there is nothing to save. */
  readonly latest: () => {
    readonly snapshot: WorkbookSnapshot;
    readonly evaluation: Evaluation;
  } | null;
  /** Lazy-loaded: read-only sessions never download it. */
  readonly loadCortes: () => Promise<typeof cortesSheet>;
  readonly now: () => string;
}

export function createCortesSession({ port, latest, loadCortes, now }: CortesNeeds): CortesSession {
  const { getState, subscribe, set } = createStore<CortesState>({
    leidos: null,
    problem: null,
    quien: "",
    motivo: "",
    saving: { type: "idle" },
  });
  const change = (some: Partial<CortesState>): void => set({ ...getState(), ...some });

  async function read(): Promise<Result<CortesLeidos, Problem>> {
    const sheet = await port.cortes();
    return sheet.ok ? ok(readCortes(latest()?.snapshot.name ?? "", sheet.value)) : sheet;
  }

  /** What is there is asked anew: another may have saved since. */
  async function saved(): Promise<Result<string, NoSeGuarda | WritingProblem>> {
    const reading = latest();
    if (reading === null) return err(NOTHING_READ);
    const leidos = await read();
    if (!leidos.ok) return leidos;
    const { cortes, problemas } = leidos.value;
    const kept = keepCorte(
      {
        guardados: cortes,
        hayIlegibles: problemas.length > 0,
        hayPreguntas: reading.evaluation.preguntas.length > 0,
      },
      nuevoOf(reading),
    );
    if (!kept.ok) return kept;
    const destination = await port.destination();
    if (!destination.ok) return destination;
    const sheet = (await loadCortes())(kept.value, destination.value.names.cortes);
    const published = await port.publish({ sheets: [sheet] });
    return published.ok ? ok(sheet.name) : published;
  }

  function nuevoOf({
    evaluation,
    snapshot,
  }: NonNullable<ReturnType<typeof latest>>): CorteGuardado {
    const { quien, motivo } = getState();
    return {
      corte: corteOf(evaluation),
      cuando: now(),
      quien: textOrNull(quien),
      motivo: textOrNull(motivo),
      archivos: archivosDe(snapshot),
    };
  }

  async function load(): Promise<void> {
    const leidos = await read();
    change(leidos.ok ? { leidos: leidos.value, problem: null } : { problem: leidos.error });
  }

  return {
    getState,
    subscribe,
    load,
    sign: (quien) => change({ quien }),
    explain: (motivo) => change({ motivo }),
    async save() {
      if (getState().saving.type === "working") return;
      change({ saving: { type: "working" } });
      const done = await saved();
      if (!done.ok) return change({ saving: { type: "refused", problem: done.error } });
      change({ saving: { type: "done", sheet: done.value }, motivo: "" });
      await load();
    },
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

const NOTHING_READ: Problem = { type: "unexpected", code: "NothingRead" };
