/**
 * A short text that changes when any of the parts does: sixteen hexadecimal digits. FNV-1a is no
 * protection, it only tells one set of figures from another.
 */
export function fingerprint(parts: readonly string[]): string {
  return [2166136261, 84696351]
    .map((seed) => (hash(parts, seed) >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

function hash(parts: readonly string[], seed: number): number {
  let value = seed;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++)
      value = Math.imul(value ^ part.charCodeAt(index), 16777619);
    value = Math.imul(value ^ 10, 16777619);
  }
  return value;
}
