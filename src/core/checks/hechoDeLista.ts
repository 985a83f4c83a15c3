import type { CellRef } from "../grid/grid";

/**
 * What a list gives cause to look at, before anything is found: the rules of an instrument and their words
 * stand in its folder, and `avisoDeLista` asks this of each.
 */
export interface HechoDeLista {
  /** Stable, ASCII: which rule of the instrument tells it. */
  readonly regla: string;
  readonly severity: "error" | "advertencia" | "info";
  /** What is wrong, and how to put it right. */
  readonly mensaje: string;
  readonly arreglo: string;
  readonly at: CellRef | null;
}

export function hecho(
  regla: string,
  severity: HechoDeLista["severity"],
  mensaje: string,
  arreglo: string,
  at: CellRef | null,
): HechoDeLista {
  return { regla, severity, mensaje, arreglo, at };
}
