/** In which order the bars of a chart, and the rows beside it, stand. */
export type Orden = "codigo" | "resultado";

/**
 * As the plan has them, or from the lowest cumplimiento to the highest: what needs a decision first.
 * What was not measured comes last (R1).
 *
 * @param one.cumplimiento fraction
 */
export function enOrden<N extends { readonly cumplimiento: number | null }>(
  nodos: readonly N[],
  orden: Orden,
): readonly N[] {
  return orden === "codigo"
    ? nodos
    : [...nodos].sort(
        (one, other) => (one.cumplimiento ?? Infinity) - (other.cumplimiento ?? Infinity),
      );
}
