import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { localAddress, type Rect } from "../rect";
import { sheetState } from "../state";
import { Range } from "./range";
import { resolveAddress } from "./resolveAddress";

/** One sheet of the workbook. */
export class Worksheet extends HostObject implements HostOf<Excel.Worksheet> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
  ) {
    super();
  }

  override get $type(): string {
    return "Worksheet";
  }

  get id(): string {
    return this.$sheet.getSheetId();
  }

  get name(): string {
    return this.$sheet.getSheetName();
  }
  set name(name: string) {
    checkSheetName(this.$book, name, this.id);
    this.$book.change(() => this.$sheet.setName(name));
  }

  get position(): number {
    return this.$sheet.getIndex();
  }
  set position(index: number) {
    if (!(index >= 0 && index < this.$book.workbook.getNumSheets())) fail("InvalidArgument");
    this.$book.change(() => this.$book.workbook.moveSheet(this.$sheet, index));
  }

  get visibility(): `${Excel.SheetVisibility}` {
    if (!this.$sheet.isSheetHidden()) return "Visible";
    return sheetState(this.$sheet).isVeryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: `${Excel.SheetVisibility}`) {
    const isHidden = visibility !== "Visible";
    if (isHidden && this.#isLastVisible()) fail("InvalidOperation");
    sheetState(this.$sheet).isVeryHidden = visibility === "VeryHidden";
    this.$book.change(() => (isHidden ? this.$sheet.hideSheet() : this.$sheet.showSheet()));
  }

  get tabColor(): string {
    return this.$sheet.getTabColor()?.toUpperCase() ?? "";
  }
  set tabColor(color: string) {
    this.$book.change(() => this.$sheet.setTabColor(color));
  }

  get showGridlines(): boolean {
    return !this.$sheet.hasHiddenGridLines();
  }
  set showGridlines(isShown: boolean) {
    this.$book.change(() => this.$sheet.setHiddenGridlines(!isShown));
  }

  activate(): void {
    if (this.visibility !== "Visible") fail("InvalidOperation");
    this.$book.root().$activate(this.$sheet);
  }

  delete(): void {
    if (this.visibility === "VeryHidden" || this.#isLastVisible()) fail("InvalidOperation");
    const { id } = this;
    const wasActive = this.$book.workbook.getActiveSheet().getSheetId() === id;
    this.$book.change(() => this.$book.workbook.deleteSheet(id));
    this.$book.calculation.wrote();
    const { worksheets } = this.$book.root();
    this.$book.fire(worksheets, "onDeleted", { worksheetId: id, source: "Local" });
    if (wasActive) worksheets.$active().$fireActivated();
  }

  calculate(): Promise<void> {
    return this.$book.calculation.calculate();
  }

  getRange(address?: string): Range {
    return resolveAddress(this.$book, this.$sheet, address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.getRange().$at({ row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  /** Tells whoever listens to this sheet, or to all sheets, that cells were edited. */
  $edited(rect: Rect, triggerSource: "ThisLocalAddin" | "Unknown", changeType = "RangeEdited"): void {
    this.$fire("onChanged", {
      address: localAddress(rect),
      changeType,
      source: "Local",
      worksheetId: this.id,
      triggerSource,
      changeDirectionState: {},
    });
  }

  $fireActivated(): void {
    this.$fire("onActivated", { worksheetId: this.id });
  }

  /** Events of a sheet are events of the collection as well. */
  $fire(event: string, args: object): void {
    this.$book.fire(this, event, args);
    this.$book.fire(this.$book.root().worksheets, event, args);
  }

  #isLastVisible(): boolean {
    const visible = this.$book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.id;
  }
}

/** Excel's rules for the name of a sheet. */
export function checkSheetName(book: Book, name: unknown, ownId: string | null): asserts name is string {
  const isName =
    typeof name === "string" && name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!isName) fail("InvalidArgument");
  const taken = book.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== ownId && sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken) fail("ItemAlreadyExists");
}
