import type { EscalaDeNiveles } from "../planes/parametros";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";
import type { Avance } from "./question";

/** R5: the nivel of a cumplimiento, on the unrounded fraction; `null` for nothing to measure. */
export function nivelOf(cumplimiento: number, escala: EscalaDeNiveles): Nivel;
export function nivelOf(cumplimiento: Avance, escala: EscalaDeNiveles): Nivel | null;
export function nivelOf(
  cumplimiento: Avance,
  { sobresaliente, aceptable }: EscalaDeNiveles,
): Nivel | null {
  if (cumplimiento === null) return null;
  if (cumplimiento >= sobresaliente.valor - PRECISION) return "Sobresaliente";
  return cumplimiento >= aceptable.valor - PRECISION ? "Aceptable" : "Bajo";
}

/** R5: the ranges, in whole percentages, leave a gap below each bound; the lower bound decides, and the value is marked. */
export function isInGap(
  cumplimiento: Avance,
  { sobresaliente, aceptable, franja }: EscalaDeNiveles,
): boolean {
  if (cumplimiento === null) return false;
  return [aceptable, sobresaliente].some(
    ({ valor }) =>
      cumplimiento > valor - franja.valor + PRECISION && cumplimiento < valor - PRECISION,
  );
}

/** R5: where a nivel begins; fraction. */
export function lowerBound(nivel: Nivel, { sobresaliente, aceptable }: EscalaDeNiveles): number {
  switch (nivel) {
    case "Sobresaliente":
      return sobresaliente.valor;
    case "Aceptable":
      return aceptable.valor;
    case "Bajo":
      return 0;
  }
}
