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
  sentence: () =>
    "El libro no trae pesos para el primer nivel del plan: sus componentes pesan igual.",
  fix: "Escriba los pesos en una columna o en una hoja de pesos (componente y peso).",
};
