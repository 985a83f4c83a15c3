import type { SheetSpec } from "../../core/report/reportSpec";
import { rangeOf } from "../block";
import { rowAddressesOf } from "./areas";
import type { EarlierSheet } from "./earlierPublication";
import { wantedWidths, writeWidths } from "./widths";
import { writeCells } from "./writeCells";
import { writeLooks } from "./writeLooks";

/** Makes the sheet, or clears what an earlier publication wrote into it. Nothing of it moves. */
export function prepareSheet(
  workbook: Excel.Workbook,
  spec: SheetSpec,
  before: EarlierSheet | undefined,
): Excel.Worksheet {
  if (!before) {
    const worksheet = workbook.worksheets.add(spec.name);
    worksheet.tabColor = `#${spec.tabColor}`;
    worksheet.showGridlines = false;
    freeze(worksheet, spec);
    return worksheet;
  }
  const { worksheet, charts, table } = before;
  for (const chart of charts) chart.delete();
  // Clearing the sheet takes its table away in Excel: it is made anew, and its filter hides no rows below.
  table?.convertToRange();
  const all = worksheet.getRange();
  all.unmerge();
  all.clear();
  if (before.rows > 0) worksheet.getRangeByIndexes(0, 0, before.rows, 1).rowHidden = false;
  return worksheet;
}

/** Writes all of a sheet but its charts. */
export async function writeSheet(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  before: EarlierSheet | undefined,
  options: SheetOptions,
): Promise<void> {
  // Widths and heights go first: afterwards every row that wraps its text would be measured for each of them.
  writeWidths(worksheet, wantedWidths(spec), before?.widths ?? [], options.setWidths);
  writeHeights(worksheet, spec, before?.rows ?? 0);
  await writeCells(worksheet, spec, options.send);
  writeLooks(worksheet, spec);
  for (const area of spec.merges) rangeOf(worksheet, area).merge();
  writeTable(worksheet, spec, options.isTableNameTaken);
  writeOutline(worksheet, spec);
}

export interface SheetOptions {
  /** Widths that an earlier publication gave its columns. */
  readonly setWidths: readonly number[];
  readonly isTableNameTaken: boolean;
  /** Sends off what has been asked so far, before so much more is. */
  readonly send: (weight: number) => Promise<void>;
}

function freeze(worksheet: Excel.Worksheet, { freeze: { rows, columns } }: SheetSpec): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

function writeTable(worksheet: Excel.Worksheet, { table }: SheetSpec, isNameTaken: boolean): void {
  if (!table) return;
  const added = worksheet.tables.add(rangeOf(worksheet, table.area), true);
  if (!isNameTaken) added.name = table.name;
  added.style = "TableStyleLight1";
  added.showBandedRows = false;
}

/** Every row gets its height: one that is left alone would keep that of an earlier publication. */
function writeHeights(worksheet: Excel.Worksheet, { rows }: SheetSpec, rowsBefore: number): void {
  const byHeight = new Map<number, number[]>();
  for (let row = 0; row < Math.max(rows.length, rowsBefore); row++) {
    const height = rows[row]?.height ?? DEFAULT_HEIGHT;
    const same = byHeight.get(height);
    if (same) same.push(row);
    else byHeight.set(height, [row]);
  }
  for (const [height, same] of byHeight) {
    for (const address of rowAddressesOf(same))
      worksheet.getRanges(address).format.rowHeight = height;
  }
}

const DEFAULT_HEIGHT = 15;

/** Groups the rows from the outermost level inwards. */
function writeOutline(worksheet: Excel.Worksheet, { rows }: SheetSpec): void {
  const depths = rows.map(({ outline }) => outline ?? 0);
  for (let level = 1; level <= Math.max(0, ...depths); level++) {
    const deep = depths.flatMap((depth, row) => (depth >= level ? [row] : []));
    for (const address of rowAddressesOf(deep).flatMap((line) => line.split(","))) {
      worksheet.getRange(address).group("ByRows");
    }
  }
}

/** Whether any row of the sheet is grouped. */
export function isOutlined({ rows }: SheetSpec): boolean {
  return rows.some(({ outline }) => outline !== undefined);
}
