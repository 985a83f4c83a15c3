import type { CellRef } from "../grid/grid";
import { count } from "../text/format";
import { listedCells } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly contrapruebaDistinta: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly heading: string;
      readonly agree: number;
      readonly of: number;
      readonly cells: readonly CellRef[];
    };
  }
}

/** R20: a percentage that the sheet gives beside its quantities and that is not what they come to. */
export const contrapruebaDistinta: Rule<"contrapruebaDistinta"> = {
  name: "Porcentaje de la hoja que no coincide",
  scope: "parte",
  sentence: (finding) =>
    `«${finding.heading}» no es lo ejecutado sobre lo programado en ${count(finding.cells.length)} de ${count(finding.of)} filas (${listedCells(finding.cells)}).`,
  fix: "Revise en esas filas el porcentaje, lo programado y lo ejecutado.",
};
