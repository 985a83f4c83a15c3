/** What this machine keeps for the add-in, whatever the workbook. */
export interface ThisMachine {
  /** What was kept under a name, which anyone may have edited; `null`: nothing. */
  readonly read: (key: string) => unknown;
  /** `null` keeps nothing any more. */
  readonly write: (key: string, content: object | null) => void;
}

/**
 * The browser's own store, apart for each place that shows the add-in. A browser may forbid it or have no
 * room: then nothing is kept, and nothing is missed but the offer.
 */
export function thisMachine(partition: string | undefined): ThisMachine {
  const nameOf = (key: string): string => `${partition ?? ""}${key}`;
  return {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(nameOf(key)) ?? "null") as unknown;
      } catch {
        return null;
      }
    },
    write(key, content) {
      try {
        if (content === null) localStorage.removeItem(nameOf(key));
        else localStorage.setItem(nameOf(key), JSON.stringify(content));
      } catch {
        return;
      }
    },
  };
}
