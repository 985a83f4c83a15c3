import type { ProblemaDeSustento } from "../sustento/sustento";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sustentoSinEntender: {
      readonly severity: "error";
      readonly points: null;
      /** A newer version of the add-in wrote it. */
      readonly isNewer: boolean;
    };
  }
}

/** R31: what a consolidated matriz stands on is not understood whole, so that its figures may be others. */
export const sustentoSinEntender: Rule<"sustentoSinEntender"> = {
  name: "Sustento que no se entiende",
  scope: "parte",
  check: { lectura: ({ problemasDeSustento }) => problemasDeSustento.map(findingOf) },
  sentence: ({ isNewer }) =>
    isNewer
      ? "La hoja Sustento la escribió una versión más nueva del complemento: las cifras pueden ser otras."
      : "Esta fila de la hoja Sustento no se entiende y no se usa: las cifras pueden ser otras.",
  fix: "Actualice el complemento, o consolide de nuevo los archivos.",
};

function findingOf({ at, isNewer }: ProblemaDeSustento): FindingOf<"sustentoSinEntender"> {
  return {
    type: "sustentoSinEntender",
    severity: "error",
    meta: null,
    at,
    points: null,
    isNewer,
  };
}
