import { NO_FILES, type ConsolidarState } from "./state";

/** The one state of a consolidation, and who wants to hear of it. */
export interface Store {
  readonly getState: () => ConsolidarState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly publish: (change: Partial<ConsolidarState>) => void;
  /** A fault of ours must not leave the tab waiting for ever. */
  readonly unlessFault: (work: () => Promise<void>) => Promise<void>;
}

export function createStore(): Store {
  let state = NO_FILES;
  const listeners = new Set<() => void>();
  const publish: Store["publish"] = (change) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish,
    async unlessFault(work) {
      try {
        await work();
      } catch (fault) {
        console.error(fault);
        const code = fault instanceof Error ? fault.name : "";
        publish({ activity: { type: "refused", problem: { type: "unexpected", code } } });
      }
    },
  };
}
