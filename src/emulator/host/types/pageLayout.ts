import type { FWorksheet } from "@univerjs/sheets/facade";
import { PlainObject } from "../plainObject";
import type { Book } from "../book";
import { fail } from "../hostError";
import { Collection, HostObject } from "../object";
import { sheetState } from "../state";
import { Range } from "./range";
import { resolveAddress } from "./resolveAddress";

/** How a sheet goes on paper: values that the workbench writes into the file. */
export class PageLayout extends PlainObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
  ) {
    super("PageLayout", sheetState($sheet).paper);
  }

  setPrintTitleRows(rows: HostObject | string): void {
    const range = resolveAddress(this.$book, this.$sheet, rows);
    if (!range.isEntireRow) fail("InvalidArgument");
    const { row, rows: count } = range.$rect;
    this.$values["printTitleRows"] = `$${row + 1}:$${row + count}`;
  }
}

/** The rows with which a new page begins. */
export class PageBreakCollection extends Collection<PageBreak> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
  ) {
    super();
  }

  override get $type(): string {
    return "PageBreakCollection";
  }
  override $keyOf(pageBreak: PageBreak): string {
    return pageBreak.$id;
  }
  get items(): readonly PageBreak[] {
    return sheetState(this.$sheet).rowBreaks.map(
      (row) => new PageBreak(this.$book, this.$sheet, row),
    );
  }

  add(range: HostObject | string): PageBreak {
    const { row } = resolveAddress(this.$book, this.$sheet, range).$rect;
    const state = sheetState(this.$sheet);
    if (!state.rowBreaks.includes(row)) {
      if (state.rowBreaks.length >= MOST_BREAKS) fail("InvalidOperation");
      state.rowBreaks = [...state.rowBreaks, row].sort((one, other) => one - other);
    }
    return new PageBreak(this.$book, this.$sheet, row);
  }
  removePageBreaks(): void {
    sheetState(this.$sheet).rowBreaks = [];
  }
}

// Microsoft, "Excel specifications and limits".
const MOST_BREAKS = 1026;

class PageBreak extends HostObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly rowIndex: number,
  ) {
    super();
  }

  override get $type(): string {
    return "PageBreak";
  }
  override get $id(): string {
    return String(this.rowIndex);
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): Range {
    const { rowIndex: row } = this;
    return new Range(this.$book, this.$sheet, { row, column: 0, rows: 1, columns: 1 });
  }
  delete(): void {
    const state = sheetState(this.$sheet);
    state.rowBreaks = state.rowBreaks.filter((row) => row !== this.rowIndex);
  }
}
