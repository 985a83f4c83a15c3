import { nth } from "../nth";
import { cellOfKey } from "../grid/grid";
import type { Source } from "../checks/check";
import type { FindingOf } from "../finding";
import { count } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly formulasSinCalcular: {
      readonly severity: "error";
      readonly points: null;
      readonly cells: number;
    };
  }
}

/** R18: formulas that came without a result are never read as 0. */
export const formulasSinCalcular: Rule<"formulasSinCalcular"> = {
  name: "Fórmulas sin calcular",
  scope: "parte",
  check: { lectura: ({ sources }) => sources.flatMap(uncalculated) },
  sentence: (finding) =>
    `${finding.cells === 1 ? "1 fórmula de la matriz no trae" : `${count(finding.cells)} fórmulas de la matriz no traen`} resultado, y no se toma como 0.`,
  fix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
};

function uncalculated({ workbook, matriz }: Source): FindingOf<"formulasSinCalcular">[] {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (!sheet) return [];
  const mapped = new Set(matriz.columns.map(({ column }) => column));
  const cells = [...sheet.uncalculated]
    .map(cellOfKey)
    .filter(({ row, column }) => mapped.has(column) && row > nth(matriz.headerRows, -1));
  const [first] = cells;
  if (!first) return [];
  return [
    {
      type: "formulasSinCalcular",
      severity: "error",
      meta: null,
      at: { workbook: workbook.name, sheet: sheet.name, ...first },
      points: null,
      cells: cells.length,
    },
  ];
}
