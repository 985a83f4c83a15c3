import { problemOfFault } from "../problemOfFault";
import { createStore, type Store } from "../store";
import { NO_FILES, type ConsolidarState } from "./state";

/** The one state of a consolidation. */
export interface ConsolidarStore extends Pick<Store<ConsolidarState>, "getState" | "subscribe"> {
  readonly publish: (change: Partial<ConsolidarState>) => void;
  /** A fault of ours must not leave the tab waiting for ever. */
  readonly unlessFault: (work: () => Promise<void>) => Promise<void>;
}

export function createConsolidarStore(): ConsolidarStore {
  const { getState, subscribe, set } = createStore(NO_FILES);
  const publish: ConsolidarStore["publish"] = (change) => set({ ...getState(), ...change });
  return {
    getState,
    subscribe,
    publish,
    async unlessFault(work) {
      try {
        await work();
      } catch (fault) {
        publish({ activity: { type: "refused", problem: problemOfFault(fault) } });
      }
    },
  };
}
