import type { Entrega } from "./entrega";

/** R14: the order in which files are given decides nothing: they are taken by their names, which differ. */
export function byName<T extends { readonly archivo: string }>(entregas: readonly T[]): T[] {
  return [...entregas].sort((a, b) => (a.archivo < b.archivo ? -1 : a.archivo > b.archivo ? 1 : 0));
}

/** To be shown: in the order in which the files were given, what came inside of one behind it. */
export function asGiven(
  entregas: readonly Entrega[],
  given: readonly Entrega[],
): readonly Entrega[] {
  const places = new Map(given.map(({ archivo }, index) => [archivo, index]));
  const placeOf = (entrega: Entrega): number =>
    places.get(entrega.archivo) ?? places.get(wholeOf(entrega) ?? "") ?? places.size;
  return [...entregas].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The consolidado that it came inside of. */
function wholeOf(entrega: Entrega): string | null {
  if (entrega.estado === "recognised") return entrega.parteDe;
  return entrega.estado === "refused" && entrega.reason.type === "antes"
    ? entrega.reason.parteDe
    : null;
}
