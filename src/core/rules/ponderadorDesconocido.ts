import type { HechoDePesos } from "../plan/pesos";
import type { FindingOf } from "../finding";
import type { Vigencia } from "../vocabulary";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly ponderadorDesconocido: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly vigencia: Vigencia | null;
    };
  }
}

/** R8: the share of the vigencia in the cuatrienio is not known, so there are no points of the plan. */
export const ponderadorDesconocido: Rule<"ponderadorDesconocido"> = {
  name: "Ponderador desconocido",
  scope: "plan",
  check: { pesos: check },
  sentence: (finding) =>
    `No se conoce el ponderador de la vigencia${finding.vigencia === null ? "" : ` ${finding.vigencia}`}: el cumplimiento se calcula; los puntos del plan, no.`,
  fix: "Escriba el ponderador de la vigencia en la hoja de pesos (vigencia, ponderador).",
};

function check(hecho: HechoDePesos): FindingOf<"ponderadorDesconocido">[] {
  if (hecho.de !== "ponderador" || hecho.ponderador !== null) return [];
  return [
    {
      type: "ponderadorDesconocido",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      vigencia: hecho.vigencia,
    },
  ];
}
