import type { FilaRepetida } from "../matriz/filas/duplicates";
import type { FindingOf } from "../finding";
import type { CellRef } from "../grid/grid";
import type { CampoDeMeta } from "../matriz/filas/fila";
import { listedCells } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly metaEnConflicto: {
      readonly severity: "error" | "advertencia";
      readonly points: null;
      readonly campo: "ejecutado" | "programado" | CampoDeMeta;
      readonly others: readonly CellRef[];
    };
  }
}

/** R14, R27: one meta in two rows with two values. */
export const metaEnConflicto: Rule<"metaEnConflicto"> = {
  name: "Meta repetida con otros valores",
  scope: "plan",
  namesMetas: true,
  check: { repetida: check },
  sentence: (finding) =>
    `La meta ${finding.meta} está en varias filas con ${OTHER[finding.campo]} (${listedCells(finding.others)}): se toma la primera; decida cuál se usa.`,
  fix: "Deje una sola fila, con el valor que confirme la dependencia responsable.",
};

const OTHER: Readonly<Record<"ejecutado" | "programado" | CampoDeMeta, string>> = {
  ejecutado: "otro valor ejecutado",
  programado: "otro valor programado",
  nivel: "otro lugar en el plan",
  tipo: "otro tipo",
  lineaBase: "otra línea base",
  metaCuatrienio: "otra meta del cuatrienio",
  peso: "otro peso",
  dependencia: "otra dependencia",
};

function check({ fila, others, como }: FilaRepetida): FindingOf<"metaEnConflicto">[] {
  if (como === "otraMeta" || como === "igual") return [];
  return [
    {
      type: "metaEnConflicto",
      // Who answers for it changes no figure of the plan.
      severity: como === "dependencia" ? "advertencia" : "error",
      meta: fila.codigo,
      at: fila.at,
      points: null,
      campo: como,
      others,
    },
  ];
}
