import type { HechoDePesos } from "../plan/pesos";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosIguales: {
      readonly severity: "info";
      readonly points: null;
    };
  }
}

/** R8: no weights for the top level. */
export const pesosIguales: Rule<"pesosIguales"> = {
  name: "Sin pesos en el libro",
  scope: "plan",
  check: { pesos: check },
  sentence: () =>
    "El libro no trae pesos para el primer nivel del plan: sus componentes pesan igual.",
  fix: "Escriba los pesos en una columna o en una hoja de pesos (componente y peso).",
};

function check(hecho: HechoDePesos): FindingOf<"pesosIguales">[] {
  if (hecho.de !== "primerNivel" || hecho.fuente !== "iguales") return [];
  // Weights that cannot be used are said to be that.
  if (hecho.someInvalid || hecho.nodos.length < 2) return [];
  return [{ type: "pesosIguales", severity: "info", meta: null, at: null, points: null }];
}
