import type { Book } from "../book";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { bookState } from "../state";

/** `workbook.protection`: whether the sheets stay as they are. */
export class WorkbookProtection extends HostObject implements HostOf<Excel.WorkbookProtection> {
  constructor(readonly $book: Book) {
    super();
  }

  override get $type(): string {
    return "WorkbookProtection";
  }

  get protected(): boolean {
    return this.$state.isProtected === true;
  }
  protect(password = ""): void {
    if (this.protected) fail("InvalidOperation");
    this.$state.isProtected = true;
    this.$state.password = password;
  }
  unprotect(password = ""): void {
    if (password !== (this.$state.password ?? "")) fail("InvalidArgument");
    this.$state.isProtected = false;
  }

  get $state(): ReturnType<typeof bookState> {
    return bookState(this.$book.workbook);
  }
}
