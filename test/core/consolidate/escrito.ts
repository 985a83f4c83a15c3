import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { cellKey, type WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { ReportSpec } from "../../../src/core/report/reportSpec";
import { consolidadoReport } from "../../../src/core/report/consolidacion/consolidadoReport";

/** The workbook that a consolidation is written into, as it is read back. */
export function written(consolidacion: Consolidacion): WorkbookSnapshot {
  return readBack("consolidado.xlsx", consolidadoReport(consolidacion));
}

/** A report as a workbook of that name. */
export function readBack(name: string, { sheets }: ReportSpec): WorkbookSnapshot {
  return {
    name,
    remembered: null,
    sheets: sheets.map(({ name, rows }) => ({
      name,
      hidden: false,
      merges: [],
      formulas: new Map(),
      uncalculated: new Set<number>(),
      rows: rows.map(({ cells }) =>
        cells.map((cell) => {
          if (cell === null || cell.kind === "empty") return null;
          return cell.kind === "text" ? cell.text || null : cell.value;
        }),
      ),
      formats: new Map(
        rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) =>
            cell?.kind === "number" && cell.format !== "General"
              ? [[cellKey(row, column), cell.format] as const]
              : [],
          ),
        ),
      ),
    })),
  };
}
