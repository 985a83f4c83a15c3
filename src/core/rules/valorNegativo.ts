import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
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
  check: { fila: check },
  sentence: (finding) =>
    `El valor ${finding.campo} es negativo (${quantity(finding.value)}) y se toma como 0.`,
  fix: "Escriba un número, o deje la celda vacía si no hay dato.",
};

function check({ meta: { fila }, year }: FilaLeida): FindingOf<"valorNegativo">[] {
  return AMOUNTS.flatMap((campo) => {
    const amount = year?.[campo];
    if (amount?.value == null || amount.value >= 0) return [];
    return [
      {
        type: "valorNegativo",
        severity: "error",
        meta: fila.codigo,
        at: amount.at,
        points: null,
        campo,
        value: amount.value,
      },
    ];
  });
}

const AMOUNTS = ["programado", "ejecutado"] as const;
