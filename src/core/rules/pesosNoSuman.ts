import { percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosNoSuman: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly suma: number;
    };
  }
}

/** R8: siblings that add up to neither 1 nor 100. Only their ratios count. */
export const pesosNoSuman: Rule<"pesosNoSuman"> = {
  name: "Pesos que no suman 100 %",
  scope: "plan",
  sentence: (finding) =>
    `Los pesos ${finding.nodo === "" ? "del primer nivel del plan" : `dentro de ${finding.nodo}`} suman ${percent(finding.suma, 2)} y no 100 %: se ajustaron proporcionalmente.`,
  fix: "Corrija los pesos en su hoja o columna: todos en la misma escala y que sumen 100 %.",
};
