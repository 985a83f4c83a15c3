import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { fromUniverRange } from "../rect";
import { bookState } from "../state";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXml";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** The object behind `context.workbook`. */
export class Workbook extends HostObject implements HostOf<Excel.Workbook> {
  readonly worksheets: WorksheetCollection;
  readonly application: Application;
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly comments: CommentCollection;
  readonly settings: SettingCollection;
  readonly customXmlParts: CustomXmlPartCollection;

  constructor(readonly $book: Book) {
    super();
    this.worksheets = new WorksheetCollection($book);
    this.application = new Application($book);
    this.names = new NamedItemCollection($book, null);
    this.tables = new TableCollection($book, null);
    this.comments = new CommentCollection($book, null);
    this.settings = new SettingCollection(bookState($book.workbook).settings);
    this.customXmlParts = new CustomXmlPartCollection($book);
  }

  override get $type(): string {
    return "Workbook";
  }

  get name(): string {
    return this.$book.name;
  }
  get readOnly(): boolean {
    return this.$book.circumstances.readOnly;
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$book);
  }

  getSelectedRange(): Range {
    const range = this.$book.workbook.getActiveRange()?.getRange();
    const rect = range ? fromUniverRange(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.$book, this.$book.workbook.getActiveSheet(), rect);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  $select(range: Range): void {
    this.$activate(range.$sheet);
    const { row, column, rows, columns } = range.$rect;
    const target = range.$sheet.getRange(row, column, rows, columns);
    this.$book.change(() => this.$book.workbook.setActiveRange(target));
    this.$selected(range);
    this.$book.reveal(range.$sheet, range.$rect);
  }

  /** Tells the handlers of the sheet and of the document that another range is selected. */
  $selected(range: Range): void {
    range.worksheet.$fire("onSelectionChanged", {
      address: range.$local,
      worksheetId: range.worksheet.id,
    });
    this.$book.selectionChanged();
  }

  $activate(sheet: FWorksheet): void {
    const before = this.$book.workbook.getActiveSheet();
    if (before.getSheetId() === sheet.getSheetId()) return;
    this.$book.change(() => this.$book.workbook.setActiveSheet(sheet));
    this.worksheets.$of(before).$fire("onDeactivated", { worksheetId: before.getSheetId() });
    this.worksheets.$of(sheet).$fireActivated();
  }

  /** The range that a defined name or a table stands for, seen from `sheet`. */
  $namedRange(name: string, sheet: FWorksheet): Range | null {
    const own = this.worksheets.$of(sheet).names.$find(name) ?? this.names.$find(name);
    return own?.getRangeOrNullObject() ?? this.tables.$find(name)?.getDataBodyRange() ?? null;
  }
}
