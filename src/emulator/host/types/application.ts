import type { Book } from "../book";
import { notImplemented } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { WorkbookCreated } from "./workbookCreated";

/** Excel itself: calculation and the screen. */
export class Application extends HostObject implements HostOf<Excel.Application> {
  constructor(readonly $book: Book) {
    super();
  }

  override get $type(): string {
    return "Application";
  }

  get calculationMode(): "Automatic" {
    return "Automatic";
  }
  set calculationMode(mode: string) {
    if (mode !== "Automatic") notImplemented(`Application.calculationMode ${mode}`);
  }
  get calculationState(): "Done" {
    return "Done";
  }
  get decimalSeparator(): string {
    return ",";
  }
  get thousandsSeparator(): string {
    return ".";
  }

  createWorkbook(base64 = ""): WorkbookCreated {
    const { openWorkbook } = this.$book;
    if (openWorkbook === null) notImplemented("Application.createWorkbook");
    return new WorkbookCreated(this.$book.newId("workbook"), () => openWorkbook(base64));
  }
  calculate(_type: `${Excel.CalculationType}`): Promise<void> {
    return this.$book.calculation.calculate();
  }
  // Univer draws once per frame anyway: there is nothing to hold back.
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}
