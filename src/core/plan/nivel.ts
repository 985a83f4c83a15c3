import type { Nivel } from "../vocabulary";
import type { Avance } from "./question";

/** R5: lower bounds, as fractions. The one place where they are set. */
export const UMBRALES = { sobresaliente: 0.81, aceptable: 0.56 } as const;

/** R5: the nivel of a cumplimiento, on the unrounded fraction; `null` for nothing to measure. */
export function nivelOf(cumplimiento: Avance): Nivel | null {
  if (cumplimiento === null) return null;
  if (cumplimiento >= UMBRALES.sobresaliente - TOLERANCE) return "Sobresaliente";
  return cumplimiento >= UMBRALES.aceptable - TOLERANCE ? "Aceptable" : "Bajo";
}

/** R5: the official bands leave 55–56 and 80–81 open; the lower bound decides, and the value is marked. */
export function isInGap(cumplimiento: Avance): boolean {
  if (cumplimiento === null) return false;
  return [UMBRALES.aceptable, UMBRALES.sobresaliente].some(
    (bound) => cumplimiento > bound - 0.01 + TOLERANCE && cumplimiento < bound - TOLERANCE,
  );
}

const TOLERANCE = 1e-9;
