import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
} from "@univerjs/sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { PlainObject, type PlainValues } from "../plainObject";
import type { Book } from "../book";
import { fail, notImplemented } from "../hostError";
import type { HostObject } from "../object";
import { MAX_ROWS, fromUniverRange, intersection, type Rect } from "../rect";
import { mergesOf } from "../shiftConflicts";
import { sheetState } from "../state";
import { mendHeadings } from "../tableHeadings";
import { usedRect } from "../usedRect";
import { gridRange } from "../write";
import { isName } from "./names";
import { Range } from "./range";
import { resolveAddress } from "./resolveAddress";
import { TableColumnCollection, TableRow, TableRowCollection } from "./tableParts";
import type { Worksheet } from "./worksheet";

/** A table of Univer; what only Excel knows of it (style, banding) is kept beside it. */
export class Table extends PlainObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly id: string,
  ) {
    super("Table", (sheetState($sheet).tables[id] ??= { ...DEFAULTS }));
  }

  override get $isKept(): boolean {
    return this.$sheet.getSubTableInfos().some(({ id }) => id === this.id);
  }
  override $set(name: string, value: unknown): void {
    if (name === "style" && !isStyle(value)) fail("InvalidArgument");
    if (name === "showFilterButton" && this.$values["showHeaders"] === false)
      fail("InvalidOperation");
    super.$set(name, value);
  }

  get name(): string {
    return this.$info.name;
  }
  set name(name: string) {
    if (!isName(name)) fail("InvalidArgument");
    const others = this.$book.root().tables.items.filter((table) => table.id !== this.id);
    const isTaken = others.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (isTaken || this.$book.root().names.$find(name)) fail("ItemAlreadyExists");
    this.#configure({ name });
  }
  get showTotals(): boolean {
    return false;
  }
  set showTotals(isShown: boolean) {
    if (isShown) notImplemented("Table.showTotals");
  }
  get worksheet(): Worksheet {
    return this.$book.root().worksheets.$of(this.$sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  getRange(): Range {
    return new Range(this.$book, this.$sheet, this.$rect);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { rows } = this.$rect;
    return this.getRange()
      .getOffsetRange(1, 0)
      .getAbsoluteResizedRange(Math.max(1, rows - 1), this.$rect.columns);
  }
  resize(range: HostObject | string): void {
    const { $sheet, $rect } = resolveAddress(this.$book, this.$sheet, range);
    const isHere = $sheet.getSheetId() === this.$sheet.getSheetId();
    const overlaps = intersection($rect, this.$rect) !== null;
    if (!isHere || !overlaps || $rect.row !== this.$rect.row || $rect.rows < 2)
      fail("InvalidArgument");
    if (mergesOf($sheet).some((area) => intersection(area, $rect))) fail("MergedRangeConflict");
    this.$resize($rect);
    mendHeadings(this.$book, this.$sheet, $rect);
  }
  clearFilters(): void {
    const { $book, id: tableId } = this;
    const unitId = $book.workbook.getId();
    for (let column = 0; column < this.$rect.columns; column++) {
      const params = { unitId, tableId, column, tableFilter: undefined };
      $book.change(() => $book.univer.syncExecuteCommand(SetSheetTableFilterCommand.id, params));
    }
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.#remove();
    return range;
  }
  delete(): void {
    const range = this.getRange();
    this.#remove();
    range.clear();
  }

  /** Adds rows below the last one. */
  $append(values: unknown[][]): TableRow {
    const { row, rows } = this.$rect;
    this.#makeRoom(values.length);
    this.$resize({ ...this.$rect, rows: rows + values.length });
    const added = this.getRange().$at({ ...this.$rect, row: row + rows, rows: values.length });
    added.values = values;
    return new TableRow(this, rows - 1);
  }

  // What stands below the table moves down, in its columns alone.
  #makeRoom(rows: number): void {
    const below = { ...this.$rect, row: this.$rect.row + this.$rect.rows };
    const used = usedRect(this.$sheet, false);
    if (used && intersection(used, { ...below, rows: MAX_ROWS - below.row }))
      this.getRange()
        .$at({ ...below, rows })
        .insert("Down");
  }

  get $rect(): Rect {
    return fromUniverRange(this.$info.range);
  }

  get $info(): ReturnType<FWorksheet["getSubTableInfos"]>[number] {
    return this.$sheet.getSubTableInfos().find(({ id }) => id === this.id) ?? fail("ItemNotFound");
  }

  $resize(rect: Rect): void {
    this.#configure({ updateRange: { newRange: gridRange(this.$sheet, rect) } });
  }

  #configure(config: object): void {
    const isDone = this.$book.change(() =>
      this.$book.univer.syncExecuteCommand(SetSheetTableCommand.id, {
        unitId: this.$book.workbook.getId(),
        tableId: this.id,
        ...config,
      }),
    );
    if (!isDone) fail("InvalidArgument");
    this.$book.calculation.wrote();
  }

  #remove(): void {
    const { $book, $sheet, id } = this;
    const { name } = this;
    $book.change(() =>
      $book.univer.syncExecuteCommand(DeleteSheetTableCommand.id, {
        unitId: $book.workbook.getId(),
        subUnitId: $sheet.getSheetId(),
        tableId: id,
      }),
    );
    delete sheetState($sheet).tables[id];
    for (const tables of [$book.root().tables, this.worksheet.tables])
      $book.fire(tables, "onDeleted", {
        tableId: id,
        tableName: name,
        worksheetId: $sheet.getSheetId(),
        source: "Local",
      });
  }
}

// Those that Excel brings, and none.
function isStyle(name: unknown): boolean {
  const [, light, medium, dark] =
    /^TableStyle(?:Light([1-9]\d?)|Medium([1-9]\d?)|Dark([1-9]\d?))$/.exec(String(name)) ?? [];
  return name === "" || Number(light) <= 21 || Number(medium) <= 28 || Number(dark) <= 11;
}

const DEFAULTS: PlainValues = {
  showHeaders: true,
  style: "TableStyleMedium2",
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};
