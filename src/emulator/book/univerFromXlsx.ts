import { LocaleType } from "@univerjs/core";
import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { colorReader } from "./colors";
import type { ColorOf } from "./colors";
import { conditionalFormatsFromXlsx } from "./conditionalFormatsFromXlsx";
import type { CellStyle, StyledWorkbook } from "./hucre";
import { namesFromXlsx } from "./names";
import { packResources } from "./resources";
import type { TablesBySheet } from "./resources";
import { sheetFromXlsx } from "./sheetFromXlsx";
import { styleFromXlsx } from "./styleFromXlsx";
import { tablesFromXlsx } from "./tables";

/** A workbook of the file as Univer opens it, with its tables, conditional formats and names. */
export function univerFromXlsx(book: StyledWorkbook, id: string, name: string): IWorkbookData {
  const colorOf = colorReader(book.themeColors);
  const styles: Record<string, IStyleData> = {};
  const styleId = styleKeeper(styles, colorOf);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const conditionalFormats: Record<string, readonly IConditionFormattingRule[]> = {};
  const tables: TablesBySheet = {};
  // Unique in the page, where one workbook follows another.
  const ids = book.sheets.map((_, index) => `${id}-hoja${index + 1}`);

  const sheetIdOf = (sheet: string) => ids[book.sheets.findIndex((one) => one.name === sheet)];

  book.sheets.forEach((sheet, index) => {
    const sheetId = ids[index]!;
    sheets[sheetId] = sheetFromXlsx(sheetId, sheet, {
      styleId,
      colorOf,
      ...(book.defaultFont ? { font: book.defaultFont } : {}),
      untoldCharts: book.untold.charts.get(sheet.name) ?? [],
      sheetIdOf,
      ...(book.persons ? { persons: book.persons } : {}),
    });
    conditionalFormats[sheetId] = conditionalFormatsFromXlsx(sheet.conditionalRules ?? [], colorOf);
    tables[sheetId] = {
      tables: tablesFromXlsx(sheet.tables ?? [], sheetId),
      tableFilteredOutRows: [],
    };
  });
  const names = namesFromXlsx(book.namedRanges ?? [], book.untold.hiddenNames, sheetIdOf);

  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ES_ES,
    styles,
    sheetOrder: ids,
    sheets,
    custom: { properties: book.properties ?? {} },
    resources: packResources({ conditionalFormats, tables, names }),
  };
}

// Cells of one look share the very object when the file is read, so most lookups never build the key.
function styleKeeper(
  styles: Record<string, IStyleData>,
  colorOf: ColorOf,
): (style: CellStyle) => string {
  const byObject = new WeakMap<CellStyle, string>();
  const byKey = new Map<string, string>();
  return (style) => {
    const known = byObject.get(style);
    if (known !== undefined) return known;
    const said = styleFromXlsx(style, colorOf);
    const key = JSON.stringify(said);
    const id = byKey.get(key) ?? `s${byKey.size + 1}`;
    byObject.set(style, id);
    byKey.set(key, id);
    styles[id] = said;
    return id;
  };
}
