import type { Contrapuesta } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { CellRef } from "../grid/grid";
import { count, countOf } from "../text/format";
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
  check: { contrapruebas: check },
  sentence: (finding) =>
    `«${finding.heading}» no es lo ejecutado sobre lo programado en ${count(finding.cells.length)} de ${countOf(finding.of, "fila", "filas")} (${listedCells(finding.cells)}).`,
  fix: "Revise en esas filas el porcentaje, lo programado y lo ejecutado.",
};

/** But for rows of which another finding already says why. */
function check({ contrapruebas, halladas }: Contrapuesta): FindingOf<"contrapruebaDistinta">[] {
  // What the execution is hangs on whether the quarters accumulate.
  if (halladas.some(({ type }) => type === "trimestresAcumulados")) return [];
  const explained = new Set(halladas.map(({ at }) => at && `${at.sheet} ${at.row}`));
  return contrapruebas.flatMap(({ tipo, column, agree, of, differ }) => {
    const cells = differ.filter(({ sheet, row }) => !explained.has(`${sheet} ${row}`));
    const [first] = cells;
    if (tipo !== "porcentaje" || first === undefined) return [];
    return [
      {
        type: "contrapruebaDistinta",
        severity: "advertencia",
        meta: null,
        at: first,
        points: null,
        heading: column.heading,
        agree,
        of,
        cells,
      },
    ];
  });
}
