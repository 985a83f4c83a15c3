import type { FindingOf } from "../finding";
import type { CellRef } from "../grid/grid";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly avisoDeLista: {
      readonly severity: "error" | "advertencia" | "info";
      readonly points: null;
      /** Stable, ASCII: which rule of an instrument found it. */
      readonly regla: string;
      readonly mensaje: string;
      readonly arreglo: string;
    };
  }
}

/**
 * What an instrument's own rules found in its lists. Each instrument has these rules and their words in its
 * folder, where it asks them itself: so there is no check here.
 */
export const avisoDeLista: Rule<"avisoDeLista"> = {
  name: "Por revisar en la lista",
  scope: "fila",
  check: {},
  sentence: ({ mensaje }) => mensaje,
  fix: ({ arreglo }) => arreglo,
};

export type Aviso = FindingOf<"avisoDeLista">;

/** A finding of an instrument's own rule. */
export function aviso(
  regla: string,
  severity: Aviso["severity"],
  mensaje: string,
  arreglo: string,
  at: CellRef | null,
): Aviso {
  return { type: "avisoDeLista", severity, meta: null, at, points: null, regla, mensaje, arreglo };
}
