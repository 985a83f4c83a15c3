import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { typeToXlsx, valueToXlsx } from "./cellToXlsx";
import { formulaToXlsx } from "./formulaXlsx";
import { placeOf } from "./formulasOfSheet";
import type { Cell, CellStyle, ColumnDef, RowDef, WriteSheet } from "./hucre";
import { sheetExtrasToXlsx } from "./sheetExtras";
import { paperToXlsx } from "./paperToXlsx";
import { addressOfRange } from "./ranges";
import { levelsOf } from "../host/groups";
import type { Group, SheetState } from "../host/state";
import type { Spills } from "./spills";
import { styleToXlsx } from "./styleToXlsx";
import { noteAuthor } from "./threadsToXlsx";

/** What the file needs to know besides the sheet itself. */
export interface SheetContext {
  readonly styles: Readonly<Record<string, IStyleData | null | undefined>>;
  /** "=SUM(A1:A3)" by position, formulas that the snapshot shares between cells included. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly spills: Spills;
  /** Namespaces of custom functions ("SOPO"). */
  readonly namespaces: readonly string[];
}

/** A Univer sheet in the words of the file: values, formulas, looks, sizes, what is hidden or frozen. */
export function sheetToXlsx(sheet: Partial<IWorksheetData>, context: SheetContext): WriteSheet {
  const addin = sheet.custom?.["excel"] as SheetState | undefined;
  const cells = cellsOf(sheet, context);
  addComments(cells, addin?.comments ?? []);
  const xSplit = sheet.freeze?.xSplit ?? 0;
  const ySplit = sheet.freeze?.ySplit ?? 0;
  const tabColor = sheet.tabColor?.replace("#", "").toUpperCase();
  return {
    ...sheetExtrasToXlsx(sheet),
    ...(addin ? paperToXlsx(addin) : {}),
    name: sheet.name ?? "Hoja",
    rows: rowsOf(cells),
    cells,
    ...(sheet.hidden === BooleanNumber.TRUE
      ? addin?.isVeryHidden === true
        ? { veryHidden: true }
        : { hidden: true }
      : {}),
    merges: (sheet.mergeData ?? []).map((merge) => ({
      startRow: merge.startRow,
      startCol: merge.startColumn,
      endRow: merge.endRow,
      endCol: merge.endColumn,
    })),
    columns: columnsOf(sheet, addin?.columnGroups ?? [], styleReader(context.styles)),
    rowDefs: rowDefsOf(sheet, addin?.rowGroups ?? []),
    ...(xSplit > 0 || ySplit > 0 ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    view: {
      showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
      ...(sheet.zoomRatio && sheet.zoomRatio !== 1
        ? { zoomScale: Math.round(sheet.zoomRatio * 100) }
        : {}),
      ...(tabColor ? { tabColor: { rgb: tabColor } } : {}),
    },
  };
}

function cellsOf(sheet: Partial<IWorksheetData>, context: SheetContext): Map<string, Cell> {
  const styleOf = styleReader(context.styles);
  const cells = new Map<string, Cell>();
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
      const position = `${row},${column}`;
      const said =
        cell && cellOf(cell, context.formulas.get(position), context.namespaces, styleOf);
      if (said) cells.set(position, said);
    }
  }
  addSpills(cells, context.spills);
  return cells;
}

function cellOf(
  cell: ICellData,
  formula: string | undefined,
  namespaces: readonly string[],
  styleOf: (style: ICellData["s"]) => CellStyle | undefined,
): Cell | null {
  const value = valueToXlsx(cell);
  const style = styleOf(cell.s);
  const beside = {
    ...(style ? { style } : {}),
    ...(cell.custom?.["comment"]
      ? { comment: cell.custom["comment"] as NonNullable<Cell["comment"]> }
      : {}),
    ...(cell.custom?.["hyperlink"]
      ? { hyperlink: cell.custom["hyperlink"] as NonNullable<Cell["hyperlink"]> }
      : {}),
  };
  if (formula !== undefined) {
    return {
      value,
      type: "formula",
      formula: formulaToXlsx(formula, namespaces),
      formulaResult: value,
      ...beside,
    };
  }
  if (value === null && Object.keys(beside).length === 0) return null;
  return { value, type: typeToXlsx(value), ...beside };
}

// The notes that stand in for comments (see threadsToXlsx); those of the user's stay with their cells.
function addComments(cells: Map<string, Cell>, comments: SheetState["comments"]): void {
  for (const state of comments) {
    const position = `${state.row},${state.column}`;
    const cell: Cell = cells.get(position) ?? { value: null, type: "empty" };
    const comment = { author: noteAuthor(state), text: String(state.values["content"] ?? "") };
    cells.set(position, { ...cell, comment });
  }
}

// Excel wants to know how far a dynamic array reached and what it showed there.
function addSpills(cells: Map<string, Cell>, spills: Spills): void {
  for (const [position, { range, values }] of spills) {
    const master = cells.get(position);
    if (!master) continue;
    cells.set(position, {
      ...master,
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: addressOfRange(range),
    });
    for (const [at, value] of values) {
      const below = cells.get(at);
      if (at !== position) cells.set(at, { ...below, value, type: typeToXlsx(value) });
    }
  }
}

function rowsOf(cells: ReadonlyMap<string, Cell>): Cell["value"][][] {
  const rows: Cell["value"][][] = [];
  for (const [position, { value }] of cells) {
    const [row, column] = placeOf(position);
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return rows;
}

function columnsOf(
  sheet: Partial<IWorksheetData>,
  groups: readonly Group[],
  styleOf: (style: ICellData["s"]) => CellStyle | undefined,
): ColumnDef[] {
  const data = Object.entries(sheet.columnData ?? {});
  const levels = levelsOf(groups);
  const columns: ColumnDef[] = Array.from(
    {
      length: Math.max(
        0,
        ...[...data.map(([at]) => Number(at)), ...levels.keys()].map((at) => at + 1),
      ),
    },
    () => ({}),
  );
  for (const [at, outlineLevel] of levels) columns[at] = { outlineLevel };
  for (const [at, column] of data) {
    const style = styleOf(column?.s);
    columns[Number(at)] = {
      ...columns[Number(at)],
      ...(column?.w ? { width: (column.w - 5) / 7 } : {}),
      ...(column?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    };
  }
  return columns;
}

function rowDefsOf(sheet: Partial<IWorksheetData>, groups: readonly Group[]): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, outlineLevel] of levelsOf(groups)) rows.set(row, { outlineLevel });
  for (const [at, row] of Object.entries(sheet.rowData ?? {})) {
    const def: RowDef = {
      ...(row?.h && row.ia === BooleanNumber.FALSE ? { height: (row.h * 3) / 4 } : {}),
      ...(row?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
    if (Object.keys(def).length > 0) rows.set(Number(at), { ...rows.get(Number(at)), ...def });
  }
  return rows;
}

// A snapshot names most styles by id; looks given to a single cell stand in the cell itself.
function styleReader(
  styles: SheetContext["styles"],
): (style: ICellData["s"]) => CellStyle | undefined {
  const known = new Map<string, CellStyle | undefined>();
  return (style) => {
    if (!style) return undefined;
    const key = typeof style === "string" ? style : JSON.stringify(style);
    if (!known.has(key)) {
      const data = typeof style === "string" ? styles[style] : style;
      known.set(key, data ? styleToXlsx(data) : undefined);
    }
    return known.get(key);
  };
}
