import type { Vigencia } from "../vocabulary";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly noProgramadaPresunta: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly vigencia: Vigencia | null;
    };
  }
}

/** R6: nothing is programmed, and nothing says NP. */
export const noProgramadaPresunta: Rule<"noProgramadaPresunta"> = {
  name: "Sin valor programado",
  scope: "fila",
  namesMetas: true,
  sentence: (finding) =>
    `No hay valor programado para ${finding.vigencia ?? "la vigencia"}: se presume que la meta no está programada.`,
  fix: "Escriba el valor programado, o NP si la meta no está programada en la vigencia.",
};
