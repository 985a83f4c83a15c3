import type { IResources, IWorkbookData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ITableJson } from "@univerjs/sheets-table";

/** What Univer's plugins keep beside the cells, by sheet id. */
export interface BookResources {
  readonly conditionalFormats: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  readonly tables: TablesBySheet;
  readonly names: Readonly<Record<string, IDefinedNamesServiceParam>>;
}

export type TablesBySheet = Record<
  string,
  { tables: ITableJson[]; tableFilteredOutRows: number[] }
>;

/** Scope of a name that the whole workbook knows. */
export const WHOLE_BOOK = "AllDefaultWorkbook";

/** The resources in the form that a Univer snapshot carries. */
export function packResources(resources: BookResources): IResources {
  return [
    { name: PLUGINS.conditionalFormats, data: JSON.stringify(resources.conditionalFormats) },
    { name: PLUGINS.tables, data: JSON.stringify(resources.tables) },
    { name: PLUGINS.names, data: JSON.stringify(resources.names) },
  ];
}

/** The same, read back from the snapshot that Univer saves; a part it does not have is empty. */
export function unpackResources(book: IWorkbookData): BookResources {
  const part = <T>(name: string): T => {
    const data = book.resources?.find((resource) => resource.name === name)?.data;
    return (data ? JSON.parse(data) : {}) as T;
  };
  return {
    conditionalFormats: part(PLUGINS.conditionalFormats),
    tables: part(PLUGINS.tables),
    names: part(PLUGINS.names),
  };
}

const PLUGINS = {
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;
