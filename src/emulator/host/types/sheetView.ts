import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { sheetState } from "../state";
import { Range } from "./range";
import { resolveAddress } from "./resolveAddress";

abstract class PartOfSheet extends HostObject {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
  ) {
    super();
  }
}

/** `worksheet.freezePanes`: the rows and columns that stay when the sheet scrolls. */
export class WorksheetFreezePanes
  extends PartOfSheet
  implements HostOf<Excel.WorksheetFreezePanes>
{
  override get $type(): string {
    return "WorksheetFreezePanes";
  }

  freezeAt(frozen: HostObject | string): void {
    const { row, column, rows, columns } = resolveAddress(this.$book, this.$sheet, frozen).$rect;
    this.#freeze(row + rows, column + columns);
  }
  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  unfreeze(): void {
    this.$book.change(() => this.$sheet.cancelFreeze());
  }
  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.$sheet.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const all = new Range(this.$book, this.$sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    if (xSplit === 0) return all.getAbsoluteResizedRange(ySplit, 1).getEntireRow();
    if (ySplit === 0) return all.getAbsoluteResizedRange(1, xSplit).getEntireColumn();
    return all.getAbsoluteResizedRange(ySplit, xSplit);
  }
  getLocation(): Range {
    return this.getLocationOrNullObject() ?? fail("ItemNotFound");
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) fail("InvalidArgument");
    this.$book.change(() =>
      this.$sheet.setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      }),
    );
  }
}

/** `worksheet.protection`. A protected sheet refuses what the add-in writes, as Excel does. */
export class WorksheetProtection extends PartOfSheet implements HostOf<Excel.WorksheetProtection> {
  override get $type(): string {
    return "WorksheetProtection";
  }

  get protected(): boolean {
    return sheetState(this.$sheet).isProtected;
  }
  protect(_options?: Excel.WorksheetProtectionOptions | null, password = ""): void {
    if (this.protected) fail("InvalidOperation");
    const state = sheetState(this.$sheet);
    state.isProtected = true;
    state.password = password;
  }
  unprotect(password = ""): void {
    const state = sheetState(this.$sheet);
    if (this.protected && password !== (state.password ?? "")) fail("InvalidArgument");
    state.isProtected = false;
  }
}
