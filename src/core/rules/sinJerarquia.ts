import type { Rule } from "../checks/rule";
import { nivelEnFrase } from "../text/niveles";

declare module "../finding" {
  interface Findings {
    readonly sinJerarquia: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nivel: string;
    };
  }
}

/** R24: a row that does not say where it stands in the plan. */
export const sinJerarquia: Rule<"sinJerarquia"> = {
  name: "Meta sin lugar en el plan",
  scope: "fila",
  sentence: (finding) =>
    `La fila no dice a qué ${finding.nivel === "" ? "nivel" : nivelEnFrase(finding.nivel)} pertenece.`,
  fix: "Diligencie en la fila el componente del plan al que pertenece la meta.",
};
