import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection } from "../object";
import { Worksheet, checkSheetName } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection
  extends Collection<Worksheet>
  implements Omit<HostOf<Excel.WorksheetCollection>, "items">
{
  // The same sheet must be the same object: the client tracks objects and listens to them.
  readonly #known = new Map<string, Worksheet>();

  constructor(readonly $book: Book) {
    super();
  }

  override get $type(): string {
    return "WorksheetCollection";
  }
  override $keyOf(sheet: Worksheet): string {
    return sheet.name;
  }

  get items(): readonly Worksheet[] {
    return this.$book.workbook.getSheets().map((sheet) => this.$of(sheet));
  }

  add(name?: string): Worksheet {
    if (name !== undefined) checkSheetName(this.$book, name, null);
    const { workbook } = this.$book;
    const active = workbook.getActiveSheet();
    const sheet = this.$book.change(() => {
      const inserted = workbook.insertSheet(name ?? this.#freshName(), {
        index: workbook.getNumSheets(),
      });
      // Univer shows what it inserts; Excel leaves the user where they are.
      workbook.setActiveSheet(active);
      return inserted;
    });
    const added = this.$of(sheet);
    this.$book.fire(this, "onAdded", { worksheetId: added.id, source: "Local" });
    return added;
  }

  getActiveWorksheet(): Worksheet {
    return this.$active();
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#seen(visibleOnly)[0] ?? fail("ItemNotFound");
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#seen(visibleOnly).at(-1) ?? fail("ItemNotFound");
  }
  override getCount(visibleOnly = false): number {
    return this.#seen(visibleOnly).length;
  }

  $active(): Worksheet {
    return this.$of(this.$book.workbook.getActiveSheet());
  }

  $of(sheet: FWorksheet): Worksheet {
    const id = sheet.getSheetId();
    const known = this.#known.get(id) ?? new Worksheet(this.$book, sheet);
    this.#known.set(id, known);
    return known;
  }

  #seen(visibleOnly: boolean): readonly Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  #freshName(): string {
    const names = new Set(this.items.map((sheet) => sheet.name.toLowerCase()));
    let number = this.items.length + 1;
    while (names.has(`hoja${number}`)) number++;
    return `Hoja${number}`;
  }
}
