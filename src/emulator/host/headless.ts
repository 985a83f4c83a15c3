import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import { LocaleService, LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin, ZebraCrossingCacheController } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { hasFormula } from "./cells";

/** A workbook of Univer without a screen, for tests and tools. */
export interface HeadlessWorkbook {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  readonly dispose: () => void;
}

/** Opens `data` (one empty sheet when absent) and waits until its formulas are calculated. */
export async function openHeadless(data: Partial<IWorkbookData> = {}): Promise<HeadlessWorkbook> {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);

  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ ...empty(), ...structuredClone(data) });
  if (hasFormula(workbook)) await api.getFormula().onCalculationResultApplied();
  const injector = univer.__getInjector();
  // The stripes of tables, which no one sees here, are painted anew over all rows for each height that is set.
  injector.get(ZebraCrossingCacheController).dispose();
  const locale = injector.get(LocaleService);
  const dispose = (): void => {
    univer.dispose();
    // A calculation that was under way speaks once more, and finds its words gone.
    locale.t = () => "";
  };
  return { univer: api, workbook, dispose };
}

// Univer works on the very object it is given: each workbook needs its own.
function empty(): Partial<IWorkbookData> {
  return {
    id: "libro",
    name: "Libro.xlsx",
    locale: LocaleType.ES_ES,
    sheetOrder: ["hoja1"],
    sheets: { hoja1: { id: "hoja1", name: "Hoja1", rowCount: 100, columnCount: 26 } },
  };
}
