/** In which order the bars of a chart, and the rows beside it, stand. */
export type Orden = "codigo" | "resultado";

/**
 * As the plan has them, or from the lowest cumplimiento to the highest.
 *
 * @param one.cumplimiento fraction
 */
export function enOrden<N extends { readonly cumplimiento: number | null }>(
  nodos: readonly N[],
  orden: Orden,
): readonly N[] {
  return orden === "codigo" ? nodos : deMenorAMayor(nodos, ({ cumplimiento }) => cumplimiento);
}

/** What needs a decision first; what was not measured comes last (R1). */
export function deMenorAMayor<N>(
  some: readonly N[],
  cumplimientoOf: (one: N) => number | null,
): readonly N[] {
  return [...some].sort(
    (one, other) => (cumplimientoOf(one) ?? Infinity) - (cumplimientoOf(other) ?? Infinity),
  );
}
