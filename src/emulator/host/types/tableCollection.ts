import { CellValueType } from "@univerjs/core";
import { AddSheetTableCommand } from "@univerjs/sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import { Collection, type HostObject } from "../object";
import { intersection } from "../rect";
import { gridRange, growTo, writeCells, type CellMatrix } from "../write";
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
    const taken = $book.root().worksheets.$of(sheet).tables.items;
    if (taken.some((table) => intersection(table.getRange().$rect, range.$rect)))
      fail("InvalidArgument");

    growTo($book, sheet, range.$rect);
    writeCells($book, sheet, headings(given, hasHeaders));
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

// A heading is text, never empty and unlike the others: Excel writes "Columna1" where it must, puts a number behind
// one that repeats, and shifts the cells down when the range has no headings of its own.
function headings(given: ReturnType<typeof resolveAddress>, hasHeaders: boolean): CellMatrix {
  const { row, column } = given.$rect;
  const matrix: CellMatrix = {};
  const put = (at: number, offset: number, value: string | number | boolean): void => {
    const t = TYPES[typeof value as keyof typeof TYPES];
    const v = typeof value === "boolean" ? Number(value) : value;
    (matrix[at] ??= {})[column + offset] = { f: null, si: null, p: null, v, t };
  };
  const name = (offset: number): string => `Columna${offset + 1}`;
  const values = given.values;
  if (hasHeaders) {
    const [first = []] = values;
    const given = first.map((value, offset) => (value === "" ? name(offset) : String(value)));
    unlike(given).forEach((heading, offset) => {
      if (heading !== first[offset]) put(row, offset, heading);
    });
    return matrix;
  }
  values[0]?.forEach((_, offset) => put(row, offset, name(offset)));
  values.forEach((line, index) =>
    line.forEach((value, offset) => put(row + 1 + index, offset, value)),
  );
  return matrix;
}

const TYPES = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

/** The same headings, with a number behind those that repeat, whatever their letter case. */
function unlike(headings: readonly string[]): readonly string[] {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  const seen = new Set<string>();
  return headings.map((heading) => {
    let own = heading;
    for (let number = 2; seen.has(own.toLowerCase()); number++) {
      const next = `${heading}${number}`;
      if (!taken.has(next.toLowerCase())) own = next;
    }
    seen.add(own.toLowerCase());
    taken.add(own.toLowerCase());
    return own;
  });
}
