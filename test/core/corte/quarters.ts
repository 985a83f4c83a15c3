import { corteOf, type Corte } from "../../../src/core/corte/corte";
import { ENCABEZADOS } from "../../../src/core/corte/columnas";
import type { CorteGuardado } from "../../../src/core/corte/corteGuardado";
import { rowsOfCortes } from "../../../src/core/corte/cortesTable";
import { CORTES } from "../../../src/core/corte/text";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { CellValue, Sheet, WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { book, sheet } from "../../cases/recognitionCase";

/** Two metas that report by quarters; the table can be given otherwise, to be what the workbook says later. */
export function matrizOf(rows: string): WorkbookSnapshot {
  return book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Meta de producto | Peso de la meta | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021 T1 | Ejecutado 2021 T2 | Ejecutado 2021 T3
    ${rows.trim()}`,
    ),
  );
}

export const ROWS = `
    | M1 | 1. Vida | Dotar sedes | 60 | Incremento | 0 | 10 | 2 | 3 | 1
    | M2 | 1. Vida | Formar deportistas | 20 | Incremento | 0 | 20 | 5 | 5 | 5
    | M3 | 1. Vida | Sembrar árboles | 20 | Incremento | 0 | 8 | 1 | 1 | 2`;

export function evaluatedAt(workbook: WorkbookSnapshot, corte: string): Evaluation {
  const evaluation = evaluateWorkbook(workbook, { corte });
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

export function guardadoOf(corte: Corte, more: Partial<CorteGuardado> = {}): CorteGuardado {
  return {
    corte,
    cuando: "2021-07-15T08:30",
    quien: "Ana Ruiz",
    motivo: null,
    archivos: [{ archivo: "plan.xlsx", sha256: "ab12" }],
    ...more,
  };
}

/** What the workbook of `ROWS` gave at the end of a quarter, as it was saved. */
export function guardadoAt(corte: string, more: Partial<CorteGuardado> = {}): CorteGuardado {
  return guardadoOf(corteOf(evaluatedAt(matrizOf(ROWS), corte)), more);
}

/** The sheet of cortes as a workbook gives it back: numbers lose what is beyond fifteen digits. */
export function sheetKeeping(
  cortes: readonly CorteGuardado[],
  edit: (rows: CellValue[][]) => CellValue[][] = (rows) => rows,
): Sheet {
  const rows = rowsOfCortes(cortes).map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell)),
  );
  return {
    ...sheet("Cortes", `| ${CORTES.title}`),
    rows: [[CORTES.title], [CORTES.help], ENCABEZADOS, ...edit(rows)],
  };
}
