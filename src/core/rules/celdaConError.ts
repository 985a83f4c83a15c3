import { amountsRead } from "../checks/amountsRead";
import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly celdaConError: {
      readonly severity: "error";
      readonly points: null;
      readonly text: string;
    };
  }
}

/** R1: a cell with an error of Excel is absent, with that reason. */
export const celdaConError: Rule<"celdaConError"> = {
  name: "Celda con error",
  scope: "fila",
  namesMetas: true,
  check: { fila: check },
  sentence: (finding) => `La celda tiene el error ${finding.text}: se toma como sin dato.`,
  fix: "Escriba un número, o deje la celda vacía si no hay dato.",
};

function check(leida: FilaLeida): FindingOf<"celdaConError">[] {
  return amountsRead(leida).flatMap((amount) => {
    if (amount.value !== null || amount.absence !== "error") return [];
    return [
      {
        type: "celdaConError",
        severity: "error",
        meta: leida.meta.codigo,
        at: amount.at,
        points: null,
        text: amount.text,
      },
    ];
  });
}
