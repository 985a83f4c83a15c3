import type { Rule } from "../checks/rule";

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
    `La fila no dice a qué ${finding.nivel === "" ? "nivel" : finding.nivel.toLowerCase()} pertenece.`,
  fix: "Escriba en la fila el nodo del plan al que pertenece la meta.",
};
