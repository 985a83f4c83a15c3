import type { Rule } from "../checks/rule";
import type { FindingOf } from "../finding";
import type { HechoDeLista } from "../checks/hechoDeLista";

declare module "../finding" {
  interface Findings {
    readonly avisoDeLista: {
      readonly severity: HechoDeLista["severity"];
      readonly points: null;
      readonly regla: string;
      readonly mensaje: string;
      readonly arreglo: string;
    };
  }
}

/** What an instrument's own rules tell of its lists, in their words. */
export const avisoDeLista: Rule<"avisoDeLista"> = {
  name: "Por revisar en la lista",
  scope: "fila",
  check: { lista: (hecho) => [findingOf(hecho)] },
  sentence: ({ mensaje }) => mensaje,
  fix: ({ arreglo }) => arreglo,
};

function findingOf({
  regla,
  severity,
  mensaje,
  arreglo,
  at,
}: HechoDeLista): FindingOf<"avisoDeLista"> {
  return { type: "avisoDeLista", severity, meta: null, at, points: null, regla, mensaje, arreglo };
}
