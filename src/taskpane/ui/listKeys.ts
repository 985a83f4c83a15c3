/** Where an arrow leads from what has the focus; `null` for keys and places that mean nothing here. */
export function stepInList<T>(key: string, stops: readonly T[], focused: unknown): T | null {
  const at = stops.findIndex((stop) => stop === focused);
  if (at < 0) return null;
  switch (key) {
    case "ArrowDown":
      return stops[at + 1] ?? null;
    case "ArrowUp":
      return stops[at - 1] ?? null;
    case "Home":
      return stops[0] ?? null;
    case "End":
      return stops.at(-1) ?? null;
    default:
      return null;
  }
}
