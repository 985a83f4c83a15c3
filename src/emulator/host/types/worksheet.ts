import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { POINTS_PER_PIXEL } from "../geometry";
import { levelsOf } from "../groups";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { localAddress, type Rect } from "../rect";
import { sheetState } from "../state";
import { colorOf } from "../styles";
import { ChartCollection } from "./chart";
import { CommentCollection } from "./comments";
import { NamedItemCollection } from "./names";
import { PageBreakCollection, PageLayout } from "./pageLayout";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { checkAddress, resolveAddress } from "./resolveAddress";
import { WorksheetCustomPropertyCollection } from "./settings";
import { WorksheetFreezePanes, WorksheetProtection } from "./sheetView";
import { TableCollection } from "./tableCollection";

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

  // The genuine client writes this property under an older name than it reads it.
  override $set(name: string, value: unknown): void {
    super.$set(name === "gridlines" ? "showGridlines" : name, value);
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
    const hex = color === "" ? color : colorOf(color);
    this.$book.change(() => this.$sheet.setTabColor(hex));
  }

  get showGridlines(): boolean {
    return !this.$sheet.hasHiddenGridLines();
  }
  set showGridlines(isShown: boolean) {
    this.$book.change(() => this.$sheet.setHiddenGridlines(!isShown));
  }

  get standardWidth(): number {
    return this.$sheet.getSheet().getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
  }
  get standardHeight(): number {
    return this.$sheet.getSheet().getConfig().defaultRowHeight * POINTS_PER_PIXEL;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.$book, this.$sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.$book, this.$sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$book, this.$sheet);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.$book, this.$sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(sheetState(this.$sheet).properties);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$book, this.$sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.$book, this.$sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$book, this.$sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$book, this.$sheet);
  }

  activate(): void {
    if (this.visibility !== "Visible") fail("InvalidOperation");
    this.$book.root().$activate(this.$sheet);
  }

  delete(): void {
    if (this.visibility === "VeryHidden" || this.#isLastVisible()) fail("InvalidOperation");
    const { id } = this;
    if (this.$book.workbook.getActiveSheet().getSheetId() === id) this.#leave();
    this.$book.change(() => this.$book.workbook.deleteSheet(id));
    this.$book.calculation.wrote();
    this.$book.fire(this.$book.root().worksheets, "onDeleted", {
      worksheetId: id,
      source: "Local",
    });
  }

  calculate(): Promise<void> {
    return this.$book.calculation.calculate();
  }

  getRange(address?: string): Range {
    return resolveAddress(this.$book, this.$sheet, address);
  }
  getRanges(addresses?: string): RangeAreas {
    checkAddress(addresses);
    // A comma within the quoted name of a sheet parts nothing.
    const parts = addresses?.match(/(?:'[^']*'|[^,;'])+/g) ?? [undefined];
    return new RangeAreas(parts.map((address) => this.getRange(address?.trim())));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.getRange().$at({ row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    const { rowGroups, columnGroups } = sheetState(this.$sheet);
    if (rowLevels > 0) {
      levelsOf(rowGroups).forEach(
        (level, row) => (this.getCell(row, 0).rowHidden = level >= rowLevels),
      );
    }
    if (columnLevels > 0) {
      levelsOf(columnGroups).forEach(
        (level, column) => (this.getCell(0, column).columnHidden = level >= columnLevels),
      );
    }
  }

  /** Raises onChanged on this sheet and on the collection of sheets. */
  $edited(
    rect: Rect,
    triggerSource: "ThisLocalAddin" | "Unknown",
    changeType = "RangeEdited",
  ): void {
    this.$fire("onChanged", {
      address: localAddress(rect),
      changeType,
      source: "Local",
      worksheetId: this.id,
      triggerSource,
      shiftDirection: "None",
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

  /** The user is shown the sheet that follows, or the one before the last. */
  #leave(): void {
    const visible = this.$book
      .root()
      .worksheets.items.filter((sheet) => sheet.visibility === "Visible" || sheet.id === this.id);
    const at = visible.findIndex(({ id }) => id === this.id);
    (visible[at + 1] ?? visible[at - 1])?.activate();
  }

  #isLastVisible(): boolean {
    const visible = this.$book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.id;
  }
}

/** Excel's rules for the name of a sheet. */
export function checkSheetName(
  book: Book,
  name: unknown,
  ownId: string | null,
): asserts name is string {
  const isName =
    typeof name === "string" && name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!isName || RESERVED.test(name)) fail("InvalidArgument");
  const taken = book.workbook
    .getSheets()
    .some(
      (sheet) =>
        sheet.getSheetId() !== ownId && sheet.getSheetName().toLowerCase() === name.toLowerCase(),
    );
  if (taken) fail("ItemAlreadyExists");
}

// Excel keeps this name for its own sheet of changes, in its language and in English.
const RESERVED = /^(history|historial)$/i;
