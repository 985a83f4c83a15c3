import { Dimension } from "@univerjs/core";
import { placementOf } from "../geometry";
import { regrouped } from "../groups";
import { fail } from "../hostError";
import { MAX_COLUMNS, MAX_ROWS } from "../rect";
import { checkShift, type Move } from "../shiftConflicts";
import { sheetState, type Group } from "../state";
import { gridRange, growTo } from "../write";
import type { Range } from "./range";
import { RangePosition } from "./rangePosition";

/** Rows and columns of a range: hidden, grouped, inserted, deleted; and where it is drawn. */
export abstract class RangeLayout extends RangePosition {
  get left(): number {
    return placementOf(this.$sheet, this.$rect).left;
  }
  get top(): number {
    return placementOf(this.$sheet, this.$rect).top;
  }
  get width(): number {
    return placementOf(this.$sheet, this.$grid).width;
  }
  get height(): number {
    return placementOf(this.$sheet, this.$grid).height;
  }

  get rowHidden(): boolean {
    const { startRow, endRow } = gridRange(this.$sheet, this.$rect);
    return shared(startRow, endRow, (row) => !this.$sheet.getSheet().getRowRawVisible(row));
  }
  set rowHidden(isHidden: boolean) {
    growTo(this.$book, this.$sheet, this.$rect);
    const { startRow, endRow } = gridRange(this.$sheet, this.$rect);
    const count = endRow - startRow + 1;
    this.$book.change(() =>
      isHidden ? this.$sheet.hideRows(startRow, count) : this.$sheet.showRows(startRow, count),
    );
  }
  get columnHidden(): boolean {
    const { startColumn, endColumn } = gridRange(this.$sheet, this.$rect);
    return shared(
      startColumn,
      endColumn,
      (column) => !this.$sheet.getSheet().getColVisible(column),
    );
  }
  set columnHidden(isHidden: boolean) {
    growTo(this.$book, this.$sheet, this.$rect);
    const { startColumn, endColumn } = gridRange(this.$sheet, this.$rect);
    const count = endColumn - startColumn + 1;
    this.$book.change(() =>
      isHidden
        ? this.$sheet.hideColumns(startColumn, count)
        : this.$sheet.showColumns(startColumn, count),
    );
  }
  get hidden(): boolean {
    return this.rowHidden || this.columnHidden;
  }

  insert(shift: "Down" | "Right"): Range {
    const { row, column, rows, columns } = this.$rect;
    checkShift(this.$sheet, this.$rect, this.#move(shift));
    this.$book.change(() => {
      if (columns === MAX_COLUMNS) this.$sheet.insertRows(row, rows);
      else if (rows === MAX_ROWS) this.$sheet.insertColumns(column, columns);
      else this.#cells().insertCells(shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
    });
    this.#shifted(
      columns === MAX_COLUMNS
        ? "RowInserted"
        : rows === MAX_ROWS
          ? "ColumnInserted"
          : "CellInserted",
    );
    return this.$at(this.$rect);
  }
  delete(shift: "Up" | "Left"): void {
    const { row, column, rows, columns } = this.$rect;
    checkShift(this.$sheet, this.$rect, this.#move(shift));
    this.$book.change(() => {
      if (columns === MAX_COLUMNS) this.$sheet.deleteRows(row, rows);
      else if (rows === MAX_ROWS) this.$sheet.deleteColumns(column, columns);
      else this.#cells().deleteCells(shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
    });
    this.#shifted(
      columns === MAX_COLUMNS ? "RowDeleted" : rows === MAX_ROWS ? "ColumnDeleted" : "CellDeleted",
    );
  }

  group(option: "ByRows" | "ByColumns"): void {
    this.#checkGroup(option);
    const state = sheetState(this.$sheet);
    if (option === "ByRows") state.rowGroups = regrouped(state.rowGroups, this.#rows(), 1);
    else state.columnGroups = regrouped(state.columnGroups, this.#columns(), 1);
  }
  ungroup(option: "ByRows" | "ByColumns"): void {
    this.#checkGroup(option);
    const state = sheetState(this.$sheet);
    if (option === "ByRows") state.rowGroups = regrouped(state.rowGroups, this.#rows(), -1);
    else state.columnGroups = regrouped(state.columnGroups, this.#columns(), -1);
  }
  hideGroupDetails(option: "ByRows" | "ByColumns"): void {
    if (option === "ByRows") this.rowHidden = true;
    else this.columnHidden = true;
  }
  showGroupDetails(option: "ByRows" | "ByColumns"): void {
    if (option === "ByRows") this.rowHidden = false;
    else this.columnHidden = false;
  }

  // A whole row or column is drawn as far as the grid goes.
  get $grid(): Range["$rect"] {
    const { startRow, endRow, startColumn, endColumn } = gridRange(this.$sheet, this.$rect);
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  // Whole rows move up and down, whole columns to the sides, whatever is said.
  #move(shift: Move): Move {
    const isInsertion = shift === "Down" || shift === "Right";
    if (this.isEntireRow) return isInsertion ? "Down" : "Up";
    if (this.isEntireColumn) return isInsertion ? "Right" : "Left";
    return shift;
  }

  #checkGroup(option: "ByRows" | "ByColumns"): void {
    const isOther = option === "ByRows" ? this.isEntireColumn : this.isEntireRow;
    if (isOther) fail("InvalidArgument");
  }

  #cells() {
    growTo(this.$book, this.$sheet, this.$rect);
    return this.$sheet.getRange(gridRange(this.$sheet, this.$rect));
  }

  #rows(): Group {
    return [this.$rect.row, this.$rect.row + this.$rect.rows - 1];
  }

  #columns(): Group {
    return [this.$rect.column, this.$rect.column + this.$rect.columns - 1];
  }

  #shifted(changeType: string): void {
    this.$book.calculation.wrote();
    this.worksheet.$edited(this.$rect, "ThisLocalAddin", changeType);
  }
}

// Excel answers `null` for a mixture, which its declarations forget.
function shared(from: number, to: number, isHidden: (index: number) => boolean): boolean {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index++) {
    if (isHidden(index) !== first) return null as unknown as boolean;
  }
  return first;
}
