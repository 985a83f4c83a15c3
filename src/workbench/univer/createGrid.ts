import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEs from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEs from "@univerjs/preset-sheets-core/locales/es-ES";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEs from "@univerjs/preset-sheets-drawing/locales/es-ES";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEs from "@univerjs/preset-sheets-table/locales/es-ES";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";

/** The spreadsheet on the page, still without a workbook. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer with the presets that the workbench needs. `@univerjs/presets` would do the same in one
 * line, and bring two dozen packages that carry no licence.
 */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ES_ES,
    locales: {
      [LocaleType.ES_ES]: mergeLocales(coreEs, conditionalFormattingEs, drawingEs, tableEs),
    },
    theme: defaultTheme,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // Codes are texts of digits: a mark on each of them would say nothing.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
      // Excel opens a file with the values that it holds.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  // Presets share plugins; the last one says how.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
