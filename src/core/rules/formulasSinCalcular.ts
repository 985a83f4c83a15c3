import { count } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly formulasSinCalcular: {
      readonly severity: "error";
      readonly points: null;
      readonly cells: number;
    };
  }
}

/** R18: formulas that came without a result are never read as 0. */
export const formulasSinCalcular: Rule<"formulasSinCalcular"> = {
  name: "Fórmulas sin calcular",
  scope: "parte",
  sentence: (finding) =>
    `${count(finding.cells)} fórmulas de la matriz no traen resultado: ábrala en Excel, guárdela y vuelva a leerla. No se leen como 0.`,
  fix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
};
