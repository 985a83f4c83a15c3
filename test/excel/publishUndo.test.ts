import type { WritingProblem } from "../../src/core/report/publication";
import { reportOf } from "../../src/core/report/reportOf";
import type { ReportSpec } from "../../src/core/report/reportSpec";
import { sheetNames } from "../../src/core/report/sheetNames";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { evaluated, report, SMALL } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { expectWorkbook, workbookModel } from "./workbookModel";

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Matriz: [["Meta"]], Pesos: [["I"]] })));
afterEach(() => office.dispose());

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

/** The same report, published an hour later. */
function later(): ReportSpec {
  return reportOf(evaluated(SMALL), {
    workbook: SMALL,
    names: sheetNames(["Matriz", "Pesos"]),
    time: "2021-10-15T09:30",
  });
}

describe("undoPublish(published, earlier)", () => {
  test("of a first publication leaves the workbook as it was", async () => {
    const before = workbookModel(office);
    const published = valueOf(await publish(report()));
    expect(valueOf(await undoPublish(published, null))).toEqual({
      removed: ["Resumen", "Detalle", "Alertas", "Gráficos"],
      restored: [],
      left: [],
    });
    expectWorkbook(office, before);
  });

  test("of a second one brings back what the sheets had", async () => {
    valueOf(await publish(report()));
    const before = workbookModel(office);
    const again = valueOf(await publish(later()));
    expect(workbookModel(office)).not.toEqual(before);
    expect(valueOf(await undoPublish(again, report()))).toEqual({
      removed: [],
      restored: ["Resumen", "Detalle", "Alertas", "Gráficos"],
      left: [],
    });
    expectWorkbook(office, before);
  });

  test("of a second one that nobody kept leaves the sheets and says so", async () => {
    valueOf(await publish(report()));
    const again = valueOf(await publish(later()));
    const after = workbookModel(office);
    expect(valueOf(await undoPublish(again, null))).toEqual({
      removed: [],
      restored: [],
      left: ["Resumen", "Detalle", "Alertas", "Gráficos"],
    });
    expectWorkbook(office, after);
  });

  test("never removes a sheet of the user's that now has the name of one of ours", async () => {
    const published = valueOf(await publish(report()));
    office.workbook.deleteSheet(office.workbook.getSheetByName("Alertas")!);
    office.workbook.create("Alertas", 10, 10);
    office.workbook.getSheetByName("Detalle")!.setName("Detalle de octubre");
    expect(valueOf(await undoPublish(published, null)).removed).toEqual([
      "Resumen",
      "Detalle de octubre",
      "Gráficos",
    ]);
    expect(office.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual([
      "Matriz",
      "Pesos",
      "Alertas",
    ]);
  });
});
