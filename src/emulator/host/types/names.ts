import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail, notImplemented } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { isRefusedFormula } from "../refusedFormula";
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
  // Univer finds a name at once; to make them all for each that is asked for takes longer the more there are.
  override $find(key: unknown): NamedItem | null {
    const found = this.$book.workbook.getDefinedName(String(key));
    if (found === null) return null;
    const isHere = this.$sheet
      ? found.getLocalSheetId() === this.$sheet.getSheetId()
      : found.isWorkbookScope();
    return isHere ? new NamedItem(this.$book, this.$sheet, found) : super.$find(key);
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
    if (this.$find(name) ?? this.#tableNamed(name)) fail("ItemAlreadyExists");
    const target =
      reference instanceof Range
        ? absoluteAddress(reference.$sheet.getSheetName(), reference.$rect)
        : String(reference);
    if (target.startsWith("=") && isRefusedFormula(target)) fail("InvalidArgument");
    const { workbook } = this.$book;
    // Univer's own builder checks the name with iterator methods that Node 20 does not have.
    this.$book.change(() =>
      workbook.insertDefinedNameBuilder({
        id: this.$book.newId("name"),
        unitId: workbook.getId(),
        name,
        formulaOrRefString: refersTo(target),
        localSheetId: this.$sheet?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        comment,
      }),
    );
    this.$book.calculation.wrote();
    return this.getItem(name);
  }

  // Tables and names of the workbook are looked up by one name.
  #tableNamed(name: string): HostObject | null {
    return this.$sheet ? null : this.$book.root().tables.$find(name);
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

  override get $isKept(): boolean {
    return this.$book.workbook.getDefinedName(this.name) !== null;
  }
  get name(): string {
    return this.$name.getName();
  }
  get formula(): string {
    return `=${this.$name.getFormulaOrRefString().replace(/^=/, "")}`;
  }
  set formula(formula: string) {
    this.$book.change(() => this.$name.setRef(refersTo(formula)));
    this.$book.calculation.wrote();
  }
  get value(): string | number {
    return this.getRangeOrNullObject() ? this.formula.slice(1) : this.#constant;
  }
  get comment(): string {
    return this.$name.getComment() ?? "";
  }
  set comment(comment: string) {
    this.$book.change(() => this.$name.setComment(comment));
  }
  get visible(): boolean {
    const { workbook } = this.$book;
    const names = workbook.getActiveSheet().getInject().get(IDefinedNamesService);
    return Object.values(names.getDefinedNameMap(workbook.getId()) ?? {}).every(
      ({ name, localSheetId, hidden }) =>
        name !== this.name || localSheetId !== this.$name.getLocalSheetId() || hidden !== true,
    );
  }
  set visible(isVisible: boolean) {
    this.$book.change(() => this.$name.setHidden(!isVisible));
  }
  get scope(): "Worksheet" | "Workbook" {
    return this.$sheet ? "Worksheet" : "Workbook";
  }
  get type(): "Range" | "String" | "Double" {
    if (this.getRangeOrNullObject()) return "Range";
    return typeof this.#constant === "string" ? "String" : "Double";
  }
  /** Of a name that holds a number or a text; what a formula yields is not calculated here. */
  get #constant(): string | number {
    const entered = this.formula.slice(1);
    const text = /^"((?:[^"]|"")*)"$/.exec(entered)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    return /^-?\d+(\.\d+)?$/.test(entered)
      ? Number(entered)
      : notImplemented("NamedItem.value of a formula");
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
    return this.getRangeOrNullObject() ?? fail("InvalidOperation");
  }
  delete(): void {
    this.$book.change(() => this.$name.delete());
    this.$book.calculation.wrote();
  }
}

// Univer keeps a reference bare and a formula with its sign.
function refersTo(text: string): string {
  const bare = text.replace(/^=/, "");
  return parseRect(splitSheet(bare).local) ? bare : `=${bare}`;
}

/** Excel's rules for the names of cells, formulas and tables. */
export function isName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !/^(r\d*|c\d*|r\d*c\d*|true|false)$/i.test(name) &&
    !parseRect(name)
  );
}
