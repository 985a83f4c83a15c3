import type { Finding } from "../../src/core/finding";
import type { CellSpec, ReportSpec, SheetSpec } from "../../src/core/report/reportSpec";
import { report, sheetOf } from "../core/report/small";
import type { Reports } from "./operations";

/** The least that has all that is written: looks, links, merges, an outline, a table, charts. */
export function smallReports(): Reports {
  const { sheets } = report();
  return reportsOf({ sheets: sheets.map((sheet) => cut(sheet, ROWS)) }, 1);
}

/** One sheet whose rows have so many heights that they fill a request of their own. */
export function tallReports(): Reports {
  const reports = smallReports();
  const [sheet] = reports.first.sheets;
  const [row] = sheet?.rows ?? [];
  if (!sheet || !row) throw new Error("no row to repeat");
  const rows = Array.from({ length: HEIGHTS }, (_, index) => ({
    ...row,
    cells: row.cells.slice(0, 3),
    height: 15 + index,
  }));
  const tall = { ...sheet, rows, merges: [], charts: [], table: null };
  return {
    ...reports,
    first: { sheets: [tall] },
    second: { sheets: [{ ...tall, rows: rows.slice(0, -20) }] },
  };
}

const HEIGHTS = 240;

const ROWS = 12;

function cut(sheet: SheetSpec, rows: number): SheetSpec {
  return {
    ...sheet,
    rows: sheet.rows.slice(0, rows),
    merges: sheet.merges.filter(({ bottom }) => bottom < rows),
    charts: sheet.charts.slice(0, 2),
    print: { ...sheet.print, breaks: sheet.print.breaks.slice(0, 1) },
  };
}

/** @param charts how many are drawn the first time */
export function reportsOf(values: ReportSpec, charts: number): Reports {
  const [resumen, detalle, alertas, graficos] = (
    ["resumen", "detalle", "alertas", "graficos"] as const
  ).map((key) => sheetOf(values, key)) as [SheetSpec, SheetSpec, SheetSpec, SheetSpec];
  const drawn = { ...graficos, charts: graficos.charts.slice(0, charts) };
  const redrawn = { ...graficos, charts: graficos.charts.slice(1) };
  return {
    first: { sheets: [detalle, alertas, drawn] },
    second: { sheets: [shorter(detalle), alertas, redrawn] },
    other: { sheets: [{ ...resumen, key: "proyeccion", name: "Proyección" }] },
    formulas: { sheets: [asking(detalle)] },
    findings: [[finding(1, "error"), finding(2, "advertencia")], [finding(2, "info")]],
  };
}

function shorter(sheet: SheetSpec): SheetSpec {
  return { ...sheet, rows: sheet.rows.slice(0, -2) };
}

/** Its figures ask a function of the add-in; what they yield needs none to be there. */
function asking(sheet: SheetSpec): SheetSpec {
  const rows = sheet.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell): CellSpec | null =>
      cell?.kind === "number"
        ? { ...cell, kind: "formula", formula: `=IFERROR(SOPO.CONTEO(A1),${cell.value})` }
        : cell,
    ),
  }));
  return { ...sheet, rows };
}

function finding(row: number, severity: Finding["severity"]): Finding {
  const found = {
    type: "valorIlegible",
    text: "x",
    severity,
    meta: `M${row}`,
    at: { workbook: "Libro.xlsx", sheet: "Matriz", row, column: 1 },
    points: null,
  };
  return found as Finding;
}
