import type { SheetSpec } from "../../core/report/reportSpec";
import { rangeOf } from "../block";
import type { Step } from "../inRequests";
import { rowAddressesOf } from "./areas";
import type { EarlierSheet } from "./earlierPublication";
import { writeWidths } from "./widths";
import { writeCells } from "./writeCells";
import { writeLooks } from "./writeLooks";

/** Everything of a sheet that only the user changes once it is made. */
export function dressNew(worksheet: Excel.Worksheet, spec: SheetSpec): Step {
  worksheet.tabColor = `#${spec.tabColor}`;
  worksheet.showGridlines = false;
  freeze(worksheet, spec);
  return { actions: 8 };
}

/** Clears what an earlier publication wrote into a sheet. Nothing of it moves. */
export function clearSheet(before: EarlierSheet): Step {
  const { worksheet, charts, table } = before;
  for (const chart of charts) chart.delete();
  // Clearing the sheet takes its table away in Excel: it is made anew, and its filter hides no rows below.
  table?.convertToRange();
  const all = worksheet.getRange();
  all.unmerge();
  all.clear();
  if (before.rows > 0) worksheet.getRangeByIndexes(0, 0, before.rows, 1).rowHidden = false;
  return { actions: 12 + 2 * charts.length };
}

/** Writes all of a sheet but its charts. */
export function* writeSheet(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  { rowsBefore, widths, isTableNameTaken, share }: SheetOptions,
): Generator<Step> {
  // Widths and heights go first: afterwards every row that wraps its text would be measured for each of them.
  yield* writeWidths(worksheet, widths);
  yield* writeHeights(worksheet, spec, rowsBefore);
  yield* writeCells(worksheet, spec);
  yield { actions: 0, share: share / 2 };
  yield* writeLooks(worksheet, spec);
  for (const area of spec.merges) {
    rangeOf(worksheet, area).merge();
    yield { actions: 5 };
  }
  writeTable(worksheet, spec, isTableNameTaken);
  yield { actions: 8 };
  yield* writeOutline(worksheet, spec);
  yield { actions: 0, share: share / 2 };
}

export interface SheetOptions {
  /** How many rows an earlier publication, or a half-done one, may have given a height. */
  readonly rowsBefore: number;
  /** Points, by column. */
  readonly widths: readonly number[];
  readonly isTableNameTaken: boolean;
  /** How much of the whole work the sheet is. */
  readonly share: number;
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
function* writeHeights(
  worksheet: Excel.Worksheet,
  { rows }: SheetSpec,
  rowsBefore: number,
): Generator<Step> {
  const byHeight = new Map<number, number[]>();
  for (let row = 0; row < Math.max(rows.length, rowsBefore); row++) {
    const height = rows[row]?.height ?? DEFAULT_HEIGHT;
    const same = byHeight.get(height);
    if (same) same.push(row);
    else byHeight.set(height, [row]);
  }
  for (const [height, same] of byHeight) {
    for (const address of rowAddressesOf(same)) {
      worksheet.getRanges(address).format.rowHeight = height;
      yield { actions: 6, characters: address.length };
    }
  }
}

const DEFAULT_HEIGHT = 15;

/** Groups the rows from the outermost level inwards. */
function* writeOutline(worksheet: Excel.Worksheet, { rows }: SheetSpec): Generator<Step> {
  const depths = rows.map(({ outline }) => outline ?? 0);
  for (let level = 1; level <= Math.max(0, ...depths); level++) {
    const deep = depths.flatMap((depth, row) => (depth >= level ? [row] : []));
    for (const address of rowAddressesOf(deep).flatMap((line) => line.split(","))) {
      worksheet.getRange(address).group("ByRows");
      yield { actions: 5 };
    }
  }
}

/** Whether any row of the sheet is grouped. */
export function isOutlined({ rows }: SheetSpec): boolean {
  return rows.some(({ outline }) => outline !== undefined);
}
