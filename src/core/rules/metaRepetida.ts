import type { FilaRepetida } from "../matriz/filas/duplicates";
import type { FindingOf } from "../finding";
import type { CellRef } from "../grid/grid";
import { listedCells } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly metaRepetida: {
      readonly severity: "error" | "info";
      readonly points: null;
      readonly others: readonly CellRef[];
    };
  }
}

/** R14: a code that stands in two rows: the same meta (a note), or another one (an error). */
export const metaRepetida: Rule<"metaRepetida"> = {
  name: "Meta repetida",
  scope: "plan",
  namesMetas: true,
  check: { repetida: check },
  sentence: (finding) =>
    finding.severity === "error"
      ? `El código ${finding.meta} también está en otra meta distinta (${listedCells(finding.others)}): se tienen en cuenta las dos.`
      : `La meta ${finding.meta} está repetida con los mismos valores (${listedCells(finding.others)}): se toma una vez.`,
  fix: (finding) =>
    finding.severity === "error"
      ? "Corrija el código de una de las dos metas."
      : "Elimine la fila repetida.",
};

function check({ fila, others, como }: FilaRepetida): FindingOf<"metaRepetida">[] {
  if (como !== "otraMeta" && como !== "igual") return [];
  return [
    {
      type: "metaRepetida",
      severity: como === "otraMeta" ? "error" : "info",
      meta: fila.codigo,
      at: fila.at,
      points: null,
      others,
    },
  ];
}
