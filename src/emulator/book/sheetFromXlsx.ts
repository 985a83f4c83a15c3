import { BooleanNumber } from "@univerjs/core";
import { a1 } from "../../core/grid/a1";
import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { cellFromXlsx } from "./cellFromXlsx";
import type { ColorOf } from "./colors";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "./dressNewSheet";
import { excelStateFromXlsx, type StateSurroundings } from "./excelStateFromXlsx";
import { formulasOfSheet, placeOf } from "./formulasOfSheet";
import type { CellStyle, Sheet } from "./hucre";
import { sheetExtrasOf } from "./sheetExtras";

/** What a sheet shares with the others of its workbook. */
export interface SheetSurroundings extends StateSurroundings {
  /** Keeps a style once for all the cells that share it. */
  readonly styleId: (style: CellStyle) => string;
  readonly colorOf: ColorOf;
  readonly font?: NonNullable<CellStyle["font"]>;
}

/** What one sheet of the file becomes. */
export function sheetFromXlsx(
  id: string,
  sheet: Sheet,
  around: SheetSurroundings,
): Partial<IWorksheetData> {
  const { styleId, colorOf, font = {} } = around;
  const widest = Math.max(0, ...sheet.rows.map((row) => row.length), ...mergeEnds(sheet, "endCol"));
  const longest = Math.max(sheet.rows.length, ...mergeEnds(sheet, "endRow"));
  const columnCount = Math.max(26, widest + SPARE_COLUMNS);
  const rowCount = Math.max(200, longest + SPARE_ROWS);
  const rowData = rowsOf(sheet);
  const columnData = columnsOf(sheet, columnCount, styleId);
  const rows = sheet.freezePane?.rows ?? 0;
  const columns = sheet.freezePane?.columns ?? 0;
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden === true || sheet.veryHidden === true),
    tabColor: colorOf(sheet.view?.tabColor) ?? "",
    rowCount,
    columnCount,
    defaultStyle: { ff: font.name ?? "Calibri", fs: font.size ?? 11 },
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: cellsOf(sheet, styleId),
    rowData,
    columnData,
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    showGridlines: flag(sheet.view?.showGridLines !== false),
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    ...(rows + columns > 0
      ? {
          freeze: {
            xSplit: columns,
            ySplit: rows,
            startRow: rows || -1,
            startColumn: columns || -1,
          },
        }
      : {}),
    custom: {
      extras: sheetExtrasOf(sheet, rowCount, columnCount),
      excel: excelStateFromXlsx(sheet, around, {
        columns: (column) => sizeOf(columnData[column]),
        rows: (row) => sizeOf(rowData[row]),
      }),
    },
  };
}

function sizeOf({ w, h, hd }: Partial<IColumnData & IRowData> = {}): number | null | undefined {
  return hd === BooleanNumber.TRUE ? null : (w ?? h);
}

// Room to go on typing beyond what the file holds.
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;

function cellsOf(
  sheet: Sheet,
  styleId: (style: CellStyle) => string,
): Record<number, Record<number, ICellData>> {
  const cells = sheet.cells ?? new Map<string, never>();
  const { formulas, spilled } = formulasOfSheet(cells);
  const data: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((values, row) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, column) => {
      const cell = spilled.has(`${row},${column}`) ? null : cellFromXlsx(value);
      if (cell) line[column] = cell;
    });
    data[row] = line;
  });
  // Each comment has a note that stands in for it; only the others are notes.
  const commented = new Set(sheet.threadedComments?.map(({ ref }) => ref));
  for (const [position, cell] of cells) {
    const [row, column] = placeOf(position);
    const formula = formulas.get(position);
    const said: ICellData = {
      ...(formula === undefined ? {} : { f: formula }),
      ...(cell.style ? { s: styleId(cell.style) } : {}),
      ...customOf(cell, commented.has(a1(row, column))),
    };
    if (Object.keys(said).length === 0) continue;
    const line = (data[row] ??= {});
    line[column] = { ...line[column], ...said };
  }
  return data;
}

// Univer moves what is `custom` along with its cell, so comments and links survive inserted rows.
function customOf(
  cell: NonNullable<Sheet["cells"]> extends Map<string, infer C> ? C : never,
  isCommented: boolean,
): ICellData {
  const custom = {
    ...(cell.comment && !isCommented ? { comment: cell.comment } : {}),
    ...(cell.hyperlink ? { hyperlink: cell.hyperlink } : {}),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function rowsOf(sheet: Sheet): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height === undefined && !hidden) continue;
    data[row] = {
      ...(height === undefined ? {} : { h: (height * 4) / 3, ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return data;
}

function columnsOf(
  sheet: Sheet,
  columnCount: number,
  styleId: (style: CellStyle) => string,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  sheet.columns?.slice(0, columnCount).forEach((column, index) => {
    if (!column) return;
    const said: Partial<IColumnData> = {
      ...(column.width ? { w: pixelsOf(column.width) } : {}),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(column.style ? { s: styleId(column.style) } : {}),
    };
    if (Object.keys(said).length > 0) data[index] = said;
  });
  return data;
}

/** Width in characters of Calibri 11, as the file counts, in pixels. */
function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function mergeEnds(sheet: Sheet, edge: "endRow" | "endCol"): number[] {
  return (sheet.merges ?? []).map((merge) => Math.min(merge[edge], sheet.rows.length + 1000) + 1);
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
