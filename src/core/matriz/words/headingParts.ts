const BETWEEN = " / ";

/** A heading with its bands (nearest first) as a reader quotes it: "Vigencia 2021 / Programado". */
export function wholeHeading(own: string, bands: readonly string[]): string {
  return [...bands].reverse().concat(own).join(BETWEEN);
}

/** The heading itself, without the bands above it. */
export function ownHeading(whole: string): string {
  const at = whole.lastIndexOf(BETWEEN);
  return at < 0 ? whole : whole.slice(at + BETWEEN.length);
}

/** What the bands above a heading say; empty where it has none. */
export function bandsOfHeading(whole: string): string {
  return whole.slice(0, Math.max(0, whole.lastIndexOf(BETWEEN)));
}
