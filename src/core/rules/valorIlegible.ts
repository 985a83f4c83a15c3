import { amountsRead } from "../checks/amountsRead";
import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly valorIlegible: {
      readonly severity: "error";
      readonly points: null;
      readonly text: string;
    };
  }
}

/** R1, R29: a cell that holds no number where one is wanted, such as a date. */
export const valorIlegible: Rule<"valorIlegible"> = {
  name: "Valor que no es un número",
  scope: "fila",
  namesMetas: true,
  check: { fila: check },
  sentence: (finding) =>
    DAY.test(finding.text)
      ? `${finding.text} es una fecha y no una cantidad (Excel cambia «3/4» por una fecha): se toma como sin dato.`
      : `«${finding.text}» no se puede leer como número: se toma como sin dato.`,
  fix: "Escriba un número, o deje la celda vacía si no hay dato.",
};

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

function check(leida: FilaLeida): FindingOf<"valorIlegible">[] {
  return amountsRead(leida).flatMap((amount) => {
    if (amount.value !== null) return [];
    if (amount.absence !== "unreadable" && amount.absence !== "date") return [];
    return [
      {
        type: "valorIlegible",
        severity: "error",
        meta: leida.meta.codigo,
        at: amount.at,
        points: null,
        text: amount.text,
      },
    ];
  });
}
