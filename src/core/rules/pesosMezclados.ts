import type { HechoDePesos } from "../plan/pesos";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosMezclados: {
      readonly severity: "error";
      readonly points: null;
      readonly nodo: string;
    };
  }
}

/** R8: weights of the top level in two scales. */
export const pesosMezclados: Rule<"pesosMezclados"> = {
  name: "Pesos en dos escalas",
  scope: "plan",
  check: { pesos: check },
  sentence: () =>
    "La columna de pesos mezcla valores entre 0 y 1 con valores entre 0 y 100: no se usa.",
  fix: "Corrija los pesos en su hoja o columna: todos en la misma escala y que sumen 100\u00a0%.",
};

function check(hecho: HechoDePesos): FindingOf<"pesosMezclados">[] {
  return hecho.de === "fuente" && hecho.mezclados
    ? [{ type: "pesosMezclados", severity: "error", meta: null, at: null, points: null, nodo: "" }]
    : [];
}
