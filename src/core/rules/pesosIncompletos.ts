import { listed } from "../text/listed";
import type { Rule } from "./rule";

declare module "../finding" {
  interface Findings {
    readonly pesosIncompletos: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly sin: readonly string[];
    };
  }
}

/** R8: some siblings have a weight and some have none. */
export const pesosIncompletos: Rule<"pesosIncompletos"> = {
  name: "Pesos incompletos",
  scope: "plan",
  sentence: (finding) =>
    `Faltan pesos ${finding.nodo === "" ? "en el plan" : `dentro de ${finding.nodo}`}: ${listed(finding.sin)}. Allí no se usan.`,
  fix: "Escriba los pesos en una columna o en una hoja de pesos (nodo, peso).",
};
