import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { absoluteAddress, parseRect, splitSheet } from "../rect";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The defined names of the workbook, or those of one sheet. They live in Univer. */
export class NamedItemCollection extends Collection<NamedItem> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet | null,
  ) {
    super();
  }

  override get $type(): string {
    return "NamedItemCollection";
  }
  override $keyOf(item: NamedItem): string {
    return item.name;
  }
  get items(): readonly NamedItem[] {
    const scope = this.$sheet?.getSheetId();
    return this.$book.workbook
      .getDefinedNames()
      .filter((name) => (scope ? name.getLocalSheetId() === scope : name.isWorkbookScope()))
      .map((name) => new NamedItem(this.$book, this.$sheet, name));
  }

  add(name: string, reference: HostObject | string, comment = ""): NamedItem {
    if (!isName(name)) fail("InvalidArgument");
    if (this.$find(name)) fail("ItemAlreadyExists");
    const refersTo =
      reference instanceof Range
        ? absoluteAddress(reference.$sheet.getSheetName(), reference.$rect)
        : String(reference);
    const { workbook } = this.$book;
    const builder = workbook.newDefinedNameBuilder().setName(name).setComment(comment);
    const named = refersTo.startsWith("=") ? builder.setFormula(refersTo) : builder.setRef(refersTo);
    const scoped = this.$sheet ? named.setScopeToWorksheet(this.$sheet) : named.setScopeToWorkbook();
    this.$book.change(() => workbook.insertDefinedNameBuilder(scoped.build()));
    this.$book.calculation.wrote();
    return this.getItem(name);
  }
}

class NamedItem extends HostObject implements HostOf<Excel.NamedItem> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet | null,
    readonly $name: ReturnType<FWorkbook["getDefinedNames"]>[number],
  ) {
    super();
  }

  override get $type(): string {
    return "NamedItem";
  }
  override get $id(): string {
    return this.name;
  }

  get name(): string {
    return this.$name.getName();
  }
  get formula(): string {
    return `=${this.$name.getFormulaOrRefString().replace(/^=/, "")}`;
  }
  set formula(formula: string) {
    this.$book.change(() => this.$name.setFormula(formula));
    this.$book.calculation.wrote();
  }
  get value(): string {
    return this.formula.slice(1);
  }
  get comment(): string {
    return this.$name.getComment() ?? "";
  }
  set comment(comment: string) {
    this.$book.change(() => this.$name.setComment(comment));
  }
  get scope(): "Worksheet" | "Workbook" {
    return this.$sheet ? "Worksheet" : "Workbook";
  }
  get type(): "Range" | "String" {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }
  get worksheet(): Worksheet {
    return this.worksheetOrNullObject ?? fail("ItemNotFound");
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.$sheet && this.$book.root().worksheets.$of(this.$sheet);
  }

  getRangeOrNullObject(): Range | null {
    const { sheet: name, local } = splitSheet(this.formula);
    const sheet = name === null ? this.$sheet : this.$book.workbook.getSheetByName(name);
    const rect = parseRect(local);
    return sheet && rect && new Range(this.$book, sheet, rect);
  }
  getRange(): Range {
    return this.getRangeOrNullObject() ?? fail("InvalidReference");
  }
  delete(): void {
    this.$book.change(() => this.$name.delete());
    this.$book.calculation.wrote();
  }
}

function isName(name: unknown): boolean {
  return typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !parseRect(name);
}
