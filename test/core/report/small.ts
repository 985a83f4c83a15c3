import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import type { ReportOptions } from "../../../src/core/report/reportContext";
import { reportOf } from "../../../src/core/report/reportOf";
import type {
  CellSpec,
  ReportSpec,
  SheetKey,
  SheetSpec,
} from "../../../src/core/report/reportSpec";
import { sheetNames } from "../../../src/core/report/sheetNames";
import { book, sheet } from "../../cases/recognitionCase";

/** Two ejes, of which the first has two programas: the least that has every kind of chart. */
export const SMALL = book(
  "plan.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Eje | Programa | Meta de producto | Dependencia responsable | Programado 2021 | Ejecutado 2021
    | M1 | 1. Vida | 1.1 Salud | Dotar sedes | Secretaría de Salud | 4 | 2
    | M2 | 1. Vida | 1.2 Deporte | Formar deportistas | Secretaría de Deporte | 10 | 10
    | M3 | 2. Campo | 2.1 Agro | =Sembrar árboles | Secretaría de Ambiente | 5 | 0`,
  ),
  sheet("Pesos", "| Eje | Peso\n| 1. Vida | 0.75\n| 2. Campo | 0.25"),
);

export function evaluated(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

export function report(
  workbook: WorkbookSnapshot = SMALL,
  options: Partial<ReportOptions> = {},
): ReportSpec {
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  return reportOf(evaluated(workbook), { workbook, names, time: "2021-10-15T08:30", ...options });
}

/** The sheets that every report has; what a matriz tells besides brings more. */
export function fourSheets(spec: ReportSpec = report()): ReportSpec {
  return { sheets: spec.sheets.filter(({ key }) => ALWAYS.has(key)) };
}

const ALWAYS: ReadonlySet<SheetKey> = new Set(["resumen", "detalle", "alertas", "graficos"]);

export function sheetOf(spec: ReportSpec, key: SheetKey): SheetSpec {
  return spec.sheets.find((one) => one.key === key)!;
}

/** What a reader of the sheet sees: its cells without looks. */
export function cellsOf({ rows }: SheetSpec): (string | number | null)[][] {
  return rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : shown(cell))));
}

export function shown(cell: CellSpec): string | number | null {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
    case "formula":
      return cell.value;
    case "empty":
      return null;
  }
}
