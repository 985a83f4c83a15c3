/**
 * The same reader of texts, which reads each text once: workbooks repeat their headings from file to
 * file, and the candidates for a header repeat them within one. Long texts fill it sooner, so that
 * what it keeps stays bounded.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let kept = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    kept += text.length + OF_AN_ENTRY;
    if (kept > MOST_KEPT) {
      known.clear();
      kept = text.length + OF_AN_ENTRY;
    }
    known.set(text, value);
    return value;
  };
}

// In characters: two headings for each column that a sheet can have, or 125 of the longest that a cell can hold.
const MOST_KEPT = 4_000_000;
const OF_AN_ENTRY = 60;

/** The same reader of something that never changes, such as a sheet, which reads each text of it once. */
export function rememberedOf<K extends object, T>(): (of: K, text: string, read: () => T) => T {
  const known = new WeakMap<K, Map<string, T>>();
  return (of, text, read) => {
    const own = known.get(of) ?? new Map<string, T>();
    known.set(of, own);
    const before = own.get(text);
    if (before !== undefined) return before;
    const value = read();
    own.set(text, value);
    return value;
  };
}

/** The same reader of things that never change, such as the rows of a sheet, which reads each of them once. */
export function rememberedBy<K extends object, T extends object>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}
