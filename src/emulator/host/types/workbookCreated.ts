import { HostObject } from "../object";

/** A workbook that was made and is not open yet. */
export class WorkbookCreated extends HostObject {
  constructor(
    readonly id: string,
    readonly $open: () => void,
  ) {
    super();
  }

  override get $type(): string {
    return "WorkbookCreated";
  }

  open(): void {
    this.$open();
  }
}
