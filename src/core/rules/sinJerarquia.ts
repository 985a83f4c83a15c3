import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";
import { nivelEnFrase } from "../text/niveles";

declare module "../finding" {
  interface Findings {
    readonly sinJerarquia: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nivel: string;
    };
  }
}

/** R24: a row that does not say where it stands in the plan. */
export const sinJerarquia: Rule<"sinJerarquia"> = {
  name: "Meta sin lugar en el plan",
  scope: "fila",
  check: { fila: check },
  sentence: (finding) =>
    `Falta diligenciar ${finding.nivel === "" ? "el nivel del plan" : `«${nivelEnFrase(finding.nivel)}»`} en la fila.`,
  fix: "Diligencie en la fila el componente del plan al que pertenece la meta.",
};

function check({ meta: { fila }, levels }: FilaLeida): FindingOf<"sinJerarquia">[] {
  const missing = fila.path.indexOf(null);
  if (missing < 0 || fila.path.every((label) => label === null)) return [];
  return [
    {
      type: "sinJerarquia",
      severity: "advertencia",
      meta: fila.codigo,
      at: fila.at,
      points: null,
      nivel: levels[missing] ?? "",
    },
  ];
}
