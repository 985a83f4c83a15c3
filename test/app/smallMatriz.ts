import type { CellValue } from "../../src/core/grid/grid";

/** Two escenarios of two metas each: I stands at 62,5 %, II at 37,5 %, and the plan at 50 %. */
export function smallMatriz(): CellValue[][] {
  return [
    ["Código", "Escenario de cambio", "Meta de producto", "Programado 2021", "Ejecutado 2021"],
    ["M-1", "I. Social", "Dotar sedes educativas", 4, 3],
    ["M-2", "I. Social", "Becar estudiantes", 10, 5],
    ["M-3", "II. Económico", "Reforestar hectáreas", 8, 2],
    ["M-4", "II. Económico", "Formular el plan de turismo", 2, 1],
  ];
}

/** Where Ejecutado 2021 of the first meta stands. */
export const EJECUTADO_M1 = { row: 1, column: 4 } as const;
