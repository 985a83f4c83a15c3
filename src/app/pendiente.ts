import type { Operacion, Pendiente, WritingProblem } from "../core/report/publication";
import type { Toward } from "../excel/journal/ends";
import { createStore } from "./store";
import type { SheetsPort } from "./workbookPort";

/** What was left half done in the workbook, and the ways out of it, whatever tab wrote it. */
export interface Pendientes {
  readonly getState: () => PendienteState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks whether there is something. */
  readonly look: () => Promise<void>;
  readonly takeUp: (toward: Toward) => Promise<void>;
}

export type PendienteState =
  | { readonly type: "none" }
  /** `problem`: why it could not be taken up when that was asked last. */
  | {
      readonly type: "pending";
      readonly pendiente: Pendiente;
      readonly problem: WritingProblem | null;
    }
  | {
      readonly type: "working";
      readonly pendiente: Pendiente;
      readonly toward: Toward;
      readonly done: number;
    }
  | { readonly type: "settled"; readonly operacion: Operacion; readonly toward: Toward };

export function createPendientes(port: Pick<SheetsPort, "diario" | "takeUp">): Pendientes {
  const { getState, subscribe, set } = createStore<PendienteState>({ type: "none" });
  return {
    getState,
    subscribe,
    async look() {
      const diario = await port.diario();
      if (!diario.ok || getState().type === "working") return;
      const { pendiente } = diario.value;
      if (pendiente) set({ type: "pending", pendiente, problem: null });
      else if (getState().type === "pending") set({ type: "none" });
    },
    async takeUp(toward) {
      const state = getState();
      if (state.type !== "pending") return;
      const { pendiente } = state;
      set({ type: "working", pendiente, toward, done: 0 });
      const taken = await port.takeUp(toward, (done) =>
        set({ type: "working", pendiente, toward, done }),
      );
      if (taken.ok) set({ type: "settled", operacion: pendiente.operacion, toward });
      else if (taken.error.type === "nothingUnfinished") set({ type: "none" });
      else set({ type: "pending", pendiente, problem: taken.error });
    },
  };
}
