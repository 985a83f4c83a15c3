import { TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import type { ITableJson } from "@univerjs/sheets-table";
import type { TableDefinition } from "./hucre";
import { addressOfRange, rangeOf } from "./ranges";

/** The tables of a sheet of the file; one without a range cannot be placed. */
export function tablesFromXlsx(tables: readonly TableDefinition[], sheetId: string): ITableJson[] {
  return tables.flatMap((table, index) => {
    const range = table.range === undefined ? null : rangeOf(table.range);
    if (!range) return [];
    const columns = table.columns.map((column, at) => ({
      id: `${sheetId}-table${index}-${at}`,
      displayName: column.name,
      dataType: TableColumnDataTypeEnum.None,
      formula: "",
      meta: {},
      style: {},
    }));
    return [
      {
        id: `${sheetId}-table${index}`,
        name: table.displayName ?? table.name,
        range,
        options: { showHeader: true, showFooter: false, tableStyleId: DEFAULT_LOOK },
        filters: { tableColumnFilterList: [] },
        columns,
        meta: table.style ? { style: table.style } : {},
      },
    ];
  });
}

/** Univer's tables in the words of the file. Headings come from the cells, which may have been edited. */
export function tablesToXlsx(
  tables: readonly ITableJson[],
  textAt: (row: number, column: number) => string,
): TableDefinition[] {
  return tables.map(({ name, range, columns, meta }) => ({
    name,
    displayName: name,
    range: addressOfRange(range),
    style: typeof meta?.["style"] === "string" ? meta["style"] : "TableStyleMedium2",
    showRowStripes: true,
    showAutoFilter: true,
    columns: Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, at) => ({
      name:
        textAt(range.startRow, range.startColumn + at) ||
        columns[at]?.displayName ||
        `Columna${at + 1}`,
    })),
  }));
}

const DEFAULT_LOOK = "table-default-0";
