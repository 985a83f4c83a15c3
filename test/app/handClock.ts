/** A clock that moves only when told to. */
export interface HandClock {
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Lets time pass, and whatever is due by then happen and finish. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export function handClock(): HandClock {
  let now = 0;
  const due = new Map<symbol, { readonly at: number; readonly call: () => void }>();
  return {
    after(milliseconds, call) {
      const key = Symbol();
      due.set(key, { at: now + milliseconds, call });
      return () => void due.delete(key);
    },
    async pass(milliseconds) {
      now += milliseconds;
      for (const [key, { at, call }] of [...due]) {
        if (at > now) continue;
        due.delete(key);
        call();
      }
      await settled();
    },
  };
}

/** Resolves when everything that was already promised has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
