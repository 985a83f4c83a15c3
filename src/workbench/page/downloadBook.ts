import type { Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { addinStateToText } from "../../emulator/book/addinState";
import { spillsOf } from "../../emulator/book/spills";
import { xlsxFromUniver } from "../../emulator/book/xlsxFromUniver";
import { chartToXlsx } from "../../emulator/book/chartToXlsx";
import type { ExcelHost } from "../../emulator/host/excelHost";
import { cellAtPoint } from "../univer/cellAtPoint";

/** The name before the point of every custom function; manifest.xml says the same. */
export const NAMESPACE = "SOPO";

/** The workbook with everything that lives beside its cells, as .xlsx. */
export function downloadBook(
  univer: Univer,
  workbook: FWorkbook,
  host: ExcelHost,
): Promise<Uint8Array> {
  const model = univer.__getInjector().get(FormulaDataModel);
  const unitId = workbook.getId();
  const charts = host.charts();
  return xlsxFromUniver(workbook.save(), {
    spillsOf: (sheetId) => spillsOf(model, unitId, sheetId),
    chartsOf(sheetName) {
      const sheet = workbook.getSheetByName(sheetName);
      if (!sheet) return [];
      const cellAt = cellAtPoint(sheet);
      return charts
        .filter((chart) => chart.sheetId === sheet.getSheetId())
        .flatMap((shown) => {
          const chart = chartToXlsx(shown, cellAt);
          return chart ? [{ name: shown.name, chart }] : [];
        });
    },
    namespaces: [NAMESPACE],
    addinState: addinStateToText(workbook),
  });
}
