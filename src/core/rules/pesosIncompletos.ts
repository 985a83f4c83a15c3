import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosIncompletos: {
      readonly severity: "error" | "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly sin: readonly string[];
      /** The others keep theirs; else none is used there, and all count alike. */
      readonly usados: boolean;
    };
  }
}

/** R8: some siblings have a weight and some have none. */
export const pesosIncompletos: Rule<"pesosIncompletos"> = {
  name: "Pesos incompletos",
  scope: "plan",
  sentence: (finding) =>
    `Falta un peso válido ${finding.nodo === "" ? "en el plan" : `dentro de ${finding.nodo}`}: ${listed(finding.sin)}. ${
      finding.usados
        ? "Los demás conservan el suyo, y lo que no lo tiene no cuenta."
        : "Allí no se usan."
    }`,
  fix: "Escriba los pesos, números de 0 o más, en una columna o en una hoja de pesos (componente y peso).",
};
