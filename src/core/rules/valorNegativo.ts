import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly valorNegativo: {
      readonly severity: "error";
      readonly points: null;
      readonly campo: "programado" | "ejecutado";
      readonly value: number;
    };
  }
}

/** R4: a negative quantity, which counts 0. */
export const valorNegativo: Rule<"valorNegativo"> = {
  name: "Valor negativo",
  scope: "fila",
  namesMetas: true,
  sentence: (finding) =>
    `El valor ${finding.campo} es negativo (${quantity(finding.value)}) y cuenta como 0.`,
  fix: "Escriba un número, o deje la celda vacía si no hay dato.",
};
