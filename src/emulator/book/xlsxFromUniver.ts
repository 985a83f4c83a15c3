import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { ADDIN_STATE } from "./addinState";
import { conditionalFormatsToXlsx } from "./conditionalFormatsToXlsx";
import { formulasOfSnapshot } from "./formulasOfSnapshot";
import { writeBook } from "./hucre";
import type { SheetChart, WorkbookProperties, WriteOptions } from "./hucre";
import type { SheetState } from "../host/state";
import { hiddenNames, namesToXlsx } from "./names";
import { unpackResources } from "./resources";
import { sheetToXlsx } from "./sheetToXlsx";
import type { Spills } from "./spills";
import { tablesToXlsx } from "./tables";
import { addThreads } from "./threadsToXlsx";

export interface NamedChart {
  readonly name: string;
  readonly chart: SheetChart;
}

/** What lives beside the snapshot and belongs in the file too. */
export interface BesideTheSnapshot {
  readonly spillsOf: (sheetId: string) => Spills;
  /** In the order in which they lie above each other. */
  readonly chartsOf: (sheetName: string) => readonly NamedChart[];
  /** Namespaces of custom functions ("SOPO"). */
  readonly namespaces: readonly string[];
  /** What the add-in keeps in the workbook (see addinState). */
  readonly addinState: string | null;
}

/** The workbook as the bytes of an .xlsx. */
export function xlsxFromUniver(
  book: IWorkbookData,
  beside: BesideTheSnapshot,
): Promise<Uint8Array> {
  const sheets = book.sheetOrder.map((id, index) => ({
    // The name that hucre gives it.
    part: `xl/worksheets/sheet${index + 1}.xml`,
    comments: (book.sheets[id]?.custom?.["excel"] as SheetState | undefined)?.comments ?? [],
  }));
  return writeBook(bookToXlsx(book, beside), {
    chartNames: book.sheetOrder.map((id) =>
      beside.chartsOf(book.sheets[id]?.name ?? id).map(({ name }) => name),
    ),
    hiddenNames: hiddenNames(unpackResources(book).names),
    change: (parts) => addThreads(parts, sheets),
  });
}

function bookToXlsx(book: IWorkbookData, beside: BesideTheSnapshot): WriteOptions {
  const { conditionalFormats, tables, names } = unpackResources(book);
  const sheets = book.sheetOrder.map((id) => {
    const sheet = book.sheets[id] ?? {};
    const name = sheet.name ?? id;
    const charts = beside.chartsOf(name);
    const rules = conditionalFormatsToXlsx(conditionalFormats[id] ?? []);
    const tablesOfSheet = tablesToXlsx(tables[id]?.tables ?? [], (row, column) =>
      textAt(sheet, row, column),
    );
    return {
      ...sheetToXlsx(sheet, {
        styles: book.styles as Parameters<typeof sheetToXlsx>[1]["styles"],
        formulas: formulasOfSnapshot(sheet),
        spills: beside.spillsOf(id),
        namespaces: beside.namespaces,
      }),
      ...(rules.length > 0 ? { conditionalRules: rules } : {}),
      ...(tablesOfSheet.length > 0 ? { tables: tablesOfSheet } : {}),
      ...(charts.length > 0 ? { charts: charts.map(({ chart }) => chart) } : {}),
    };
  });
  return {
    sheets,
    namedRanges: namesToXlsx(names, (id) => book.sheets[id]?.name),
    defaultFont: { name: "Calibri", size: 11 },
    properties: propertiesOf(book, beside.addinState),
  };
}

function propertiesOf(book: IWorkbookData, addinState: string | null): WorkbookProperties {
  const { custom, ...properties } = (book.custom?.["properties"] ?? {}) as WorkbookProperties;
  const others = Object.entries(custom ?? {}).filter(([name]) => name !== ADDIN_STATE);
  const kept = [...others, ...(addinState === null ? [] : [[ADDIN_STATE, addinState] as const])];
  return { ...properties, ...(kept.length > 0 ? { custom: Object.fromEntries(kept) } : {}) };
}

function textAt(sheet: Partial<IWorksheetData>, row: number, column: number): string {
  const cell = sheet.cellData?.[row]?.[column] as ICellData | null | undefined;
  return String(cell?.v ?? "");
}
