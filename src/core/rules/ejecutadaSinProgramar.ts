import type { Vigencia } from "../vocabulary";
import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly ejecutadaSinProgramar: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly ejecutado: number;
      readonly vigencia: Vigencia | null;
    };
  }
}

/** R6: reported while not programmed. It counts in the cuatrienio only. */
export const ejecutadaSinProgramar: Rule<"ejecutadaSinProgramar"> = {
  name: "Ejecutada sin programar",
  scope: "fila",
  namesMetas: true,
  sentence: (finding) =>
    `Se reportó ejecución de ${quantity(finding.ejecutado)} sin estar programada en ${finding.vigencia ?? "la vigencia"}: no cuenta para la vigencia, sí para el cuatrienio.`,
  fix: "Confirme si la meta estaba programada en la vigencia; si lo estaba, escriba el valor programado.",
};
