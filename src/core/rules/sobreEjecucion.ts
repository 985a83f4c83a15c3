import { percent, quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sobreEjecucion: {
      readonly severity: "advertencia" | "info";
      readonly points: null;
      readonly bruto: number;
      readonly programado: number;
      readonly ejecutado: number;
    };
  }
}

/** R4: more than was promised. The surplus does not count. */
export const sobreEjecucion: Rule<"sobreEjecucion"> = {
  name: "Sobreejecución",
  scope: "fila",
  namesMetas: true,
  sentence: (finding) =>
    `Se ejecutó ${quantity(finding.ejecutado)} de ${quantity(finding.programado)} programado (${percent(finding.bruto)}); para el cálculo cuenta 100 %.`,
  fix: "Confirme el valor con la dependencia; si es correcto, no hay que cambiar nada.",
};
