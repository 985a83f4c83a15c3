import type { CellRef } from "../grid/grid";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly dineroSinMeta: {
      readonly severity: "advertencia";
      readonly points: null;
    };
  }
}

/** R24, R34: money that a sheet beside the matriz tells of codes that no meta has. */
export const dineroSinMeta: Rule<"dineroSinMeta"> = {
  name: "Recursos de una meta que no está",
  scope: "fila",
  check: { lectura: ({ dineroSinMeta: rows }) => rows.map(findingOf) },
  sentence: () =>
    "Esta fila trae recursos de códigos que ninguna meta tiene: no entran en los totales de recursos.",
  fix: "Escriba el código de la meta como está en la matriz, o agregue la meta.",
};

function findingOf(at: CellRef): FindingOf<"dineroSinMeta"> {
  return { type: "dineroSinMeta", severity: "advertencia", meta: null, at, points: null };
}
