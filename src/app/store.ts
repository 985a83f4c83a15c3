/** One state at a time, and the listeners that hear of each change. */
export interface Store<State> {
  readonly getState: () => State;
  /** Calls after every change, until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (next: State) => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
