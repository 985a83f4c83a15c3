import { AddSheetTableCommand } from "@univerjs/sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import { Collection, type HostObject } from "../object";
import { intersection, type Rect } from "../rect";
import { mergesOf, tablesOf } from "../shiftConflicts";
import { writeHeadings } from "../tableHeadings";
import { gridRange, growTo } from "../write";
import { resolveAddress } from "./resolveAddress";
import { Table } from "./table";

/** The tables of one sheet, or of all of them. They live in Univer, so the grid shows them. */
export class TableCollection extends Collection<Table> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet | null,
  ) {
    super();
  }

  override get $type(): string {
    return "TableCollection";
  }
  override $keyOf(table: Table): string {
    return table.name;
  }
  get items(): readonly Table[] {
    const sheets = this.$sheet ? [this.$sheet] : this.$book.workbook.getSheets();
    return sheets.flatMap((sheet) =>
      sheet.getSubTableInfos().map((info) => new Table(this.$book, sheet, info.id)),
    );
  }

  add(address: HostObject | string, hasHeaders: boolean): Table {
    const { $book } = this;
    const home = this.$sheet ?? $book.workbook.getActiveSheet();
    const given = resolveAddress($book, home, address);
    const range = hasHeaders ? given : given.getResizedRange(1, 0);
    const sheet = range.$sheet;
    const meets = (area: Rect): boolean => intersection(area, range.$rect) !== null;
    if (tablesOf(sheet).some(meets)) fail("InvalidArgument");
    if (mergesOf(sheet).some(meets)) fail("MergedRangeConflict");

    growTo($book, sheet, range.$rect);
    // Without headings of its own the range moves down, and all that is below it.
    if (!hasHeaders) given.getRow(0).insert("Down");
    writeHeadings($book, sheet, range.getRow(0).$rect);
    const id = $book.newId("table");
    const isAdded = $book.change(() =>
      $book.univer.syncExecuteCommand(AddSheetTableCommand.id, {
        unitId: $book.workbook.getId(),
        subUnitId: sheet.getSheetId(),
        id,
        name: this.#freshName(),
        range: gridRange(sheet, range.$rect),
        options: { showHeader: true },
      }),
    );
    if (!isAdded) fail("GeneralException", "Univer refused to add the table.");
    $book.calculation.wrote();
    for (const tables of [$book.root().tables, $book.root().worksheets.$of(sheet).tables])
      $book.fire(tables, "onAdded", {
        tableId: id,
        worksheetId: sheet.getSheetId(),
        source: "Local",
      });
    return new Table($book, sheet, id);
  }

  #freshName(): string {
    const names = new Set(this.$book.root().tables.items.map((table) => table.name.toLowerCase()));
    let number = 1;
    while (names.has(`tabla${number}`)) number++;
    return `Tabla${number}`;
  }
}
