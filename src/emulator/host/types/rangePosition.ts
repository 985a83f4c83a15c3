import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import { HostObject } from "../object";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingRect,
  fullAddress,
  intersection,
  isInside,
  localAddress,
  type Rect,
} from "../rect";
import { usedRect } from "../usedRect";
import { resolveAddress } from "./resolveAddress";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a range lies and how to get from it to other ranges. */
export abstract class RangePosition extends HostObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly $rect: Rect,
  ) {
    super();
  }

  override get $type(): string {
    return "Range";
  }

  get address(): string {
    return fullAddress(this.$sheet.getSheetName(), this.$rect);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.$rect.row;
  }
  get columnIndex(): number {
    return this.$rect.column;
  }
  get rowCount(): number {
    return this.$rect.rows;
  }
  get columnCount(): number {
    return this.$rect.columns;
  }
  get cellCount(): number {
    const count = this.$rect.rows * this.$rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.$rect.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.$rect.rows === MAX_ROWS;
  }
  get worksheet(): Worksheet {
    return this.$book.root().worksheets.$of(this.$sheet);
  }

  getCell(row: number, column: number): Range {
    const { row: top, column: left } = this.$rect;
    return this.$at({ row: top + row, column: left + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    if (row < 0 || row >= this.$rect.rows) fail("InvalidArgument");
    return this.$at({ ...this.$rect, row: this.$rect.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.$rect.columns) fail("InvalidArgument");
    return this.$at({ ...this.$rect, column: this.$rect.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.$rect.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.$rect.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.$rect.rows - 1, this.$rect.columns - 1);
  }
  getEntireRow(): Range {
    return this.$at({ ...this.$rect, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.$at({ ...this.$rect, row: 0, rows: MAX_ROWS });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.$rect;
    return this.$at({ ...this.$rect, row: row + rows, column: column + columns });
  }
  /** The last cell moves, beyond the first one too. */
  getResizedRange(rows: number, columns: number): Range {
    const { row, column, rows: height, columns: width } = this.$rect;
    const [bottom, right] = [row + height - 1 + rows, column + width - 1 + columns];
    return this.$at({
      row: Math.min(row, bottom),
      column: Math.min(column, right),
      rows: Math.abs(bottom - row) + 1,
      columns: Math.abs(right - column) + 1,
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.$at({ ...this.$rect, rows, columns });
  }
  /** A negative count names rows or columns within the range, at that side of it. */
  getRowsAbove(count = 1): Range {
    const { row } = this.$rect;
    return this.$at({ ...this.$rect, row: Math.min(row, row - count), rows: Math.abs(count) });
  }
  getRowsBelow(count = 1): Range {
    const next = this.$rect.row + this.$rect.rows;
    return this.$at({ ...this.$rect, row: Math.min(next, next + count), rows: Math.abs(count) });
  }
  getColumnsBefore(count = 1): Range {
    const { column } = this.$rect;
    const first = Math.min(column, column - count);
    return this.$at({ ...this.$rect, column: first, columns: Math.abs(count) });
  }
  getColumnsAfter(count = 1): Range {
    const next = this.$rect.column + this.$rect.columns;
    const first = Math.min(next, next + count);
    return this.$at({ ...this.$rect, column: first, columns: Math.abs(count) });
  }
  getBoundingRect(other: HostObject | string): Range {
    const there = this.$other(other);
    if (there.$sheet.getSheetId() !== this.$sheet.getSheetId()) fail("InvalidArgument");
    return this.$at(boundingRect(this.$rect, there.$rect));
  }
  getIntersectionOrNullObject(other: HostObject | string): Range | null {
    const there = this.$other(other);
    const rect = intersection(this.$rect, there.$rect);
    const isHere = there.$sheet.getSheetId() === this.$sheet.getSheetId();
    return rect && isHere ? this.$at(rect) : null;
  }
  getIntersection(other: HostObject | string): Range {
    return this.getIntersectionOrNullObject(other) ?? fail("ItemNotFound");
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedRect(this.$sheet, valuesOnly);
    const rect = used && intersection(this.$rect, used);
    return rect && this.$at(rect);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? fail("ItemNotFound");
  }

  /** "B2:C5", without the sheet: what events carry. */
  get $local(): string {
    return localAddress(this.$rect);
  }

  $at(rect: Rect): Range {
    return isInside(rect) ? new Range(this.$book, this.$sheet, rect) : fail("InvalidArgument");
  }

  $other(other: HostObject | string): Range {
    return resolveAddress(this.$book, this.$sheet, other);
  }
}
