import type { ThisMachine } from "../../src/app/thisMachine";

/** A machine that keeps what it is given as a browser does: as text. */
export function memoryMachine(): ThisMachine {
  const kept = new Map<string, string>();
  return {
    read: (key) => JSON.parse(kept.get(key) ?? "null") as unknown,
    write(key, content) {
      if (content === null) kept.delete(key);
      else kept.set(key, JSON.stringify(content));
    },
  };
}
