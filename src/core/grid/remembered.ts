/**
 * The same reader of texts, which reads each text once: workbooks repeat their headings from file to
 * file, and the candidates for a header repeat them within one.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}

const MOST_REMEMBERED = 5000;
