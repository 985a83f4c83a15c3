import type { Finding } from "../finding";
import { cellOfKey, type WorkbookSnapshot } from "../grid/grid";
import type { Contraprueba } from "./contrapruebas/contraprueba";
import type { Matriz, Question } from "./matriz";
import { nth } from "../nth";

/** R18: formulas of mapped columns that came without a result. */
export function uncalculated(workbook: WorkbookSnapshot, matriz: Matriz): Finding[] {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  if (!sheet) return [];
  const mapped = new Set(matriz.columns.map(({ column }) => column));
  const cells = [...sheet.uncalculated]
    .map(cellOfKey)
    .filter(({ row, column }) => mapped.has(column) && row > nth(matriz.headerRows, -1));
  const [first] = cells;
  if (!first) return [];
  const at = { workbook: workbook.name, sheet: sheet.name, ...first };
  return [
    {
      type: "formulasSinCalcular",
      severity: "error",
      meta: null,
      at,
      points: null,
      cells: cells.length,
    },
  ];
}

/** Columns that could be the execution of the matriz, where none was recognised as it. */
export function unreadFinding(
  missing: readonly Extract<Question, { readonly type: "missingColumn" }>[],
): Finding[] {
  const headings = missing
    .filter(({ wanted }) => wanted.campo === "ejecutado" && wanted.vigencia === undefined)
    .flatMap(({ candidates }) => candidates.map(({ heading }) => heading));
  return headings.length === 0
    ? []
    : [
        {
          type: "ejecucionSinReconocer",
          severity: "advertencia",
          meta: null,
          at: null,
          points: null,
          headings,
        },
      ];
}

/**
 * Percentages of the sheet that are not what was done over what was promised, but for rows of which another
 * finding already says why.
 *
 * @param others what was found besides
 */
export function contrapruebaFindings(
  contrapruebas: readonly Contraprueba[],
  others: readonly Finding[],
): Finding[] {
  // What the execution is hangs on whether the quarters accumulate.
  if (others.some(({ type }) => type === "trimestresAcumulados")) return [];
  const explained = new Set(others.map(({ at }) => at && `${at.sheet} ${at.row}`));
  return contrapruebas.flatMap(({ tipo, column, agree, of, differ }): Finding[] => {
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

/** R11: rows whose quarters look cumulative. */
export function cumulativeFinding(filas: number): Finding[] {
  return filas === 0
    ? []
    : [
        {
          type: "trimestresAcumulados",
          severity: "advertencia",
          meta: null,
          at: null,
          points: null,
          filas,
        },
      ];
}
