import type { WritingProblem } from "../../src/core/report/publication";
import { reportOf } from "../../src/core/report/reportOf";
import type { ReportSpec, SheetKey } from "../../src/core/report/reportSpec";
import { sheetNames } from "../../src/core/report/sheetNames";
import type { Result } from "../../src/core/result";
import { writingProblemText } from "../../src/app/text/publish";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { evaluated, fourSheets, SMALL } from "../core/report/small";
import type { BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { expectWorkbook, workbookModel } from "./workbookModel";

const isResult = (key: SheetKey): boolean =>
  ["resumen", "detalle", "alertas", "graficos"].includes(key);

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Matriz: [["Meta"]], Pesos: [["I"]] })));
afterEach(() => office.dispose());

function valueOf<T>(result: Result<T, WritingProblem>): T {
  if (!result.ok) throw new Error(writingProblemText(result.error));
  return result.value;
}

/** The same report, published an hour later. */
function later(): ReportSpec {
  return fourSheets(
    reportOf(evaluated(SMALL), {
      workbook: SMALL,
      names: sheetNames(["Matriz", "Pesos"]),
      time: "2021-10-15T09:30",
    }),
  );
}

describe("what Excel would refuse half way is found before anything is written:", () => {
  const protect = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
  const hide = (visibility: "Hidden" | "VeryHidden"): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Alertas").visibility = visibility;
      await context.sync();
    });
  const leave = async (): Promise<void> => void (office.host.circumstances.elsewhere = true);
  const selectChart = async (): Promise<void> =>
    void (office.host.circumstances.chartSelected = true);
  const fill = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.settings.add("otro", "x".repeat(1_990_000));
      await context.sync();
    });
  const undo = (): Promise<Result<unknown, WritingProblem>> => undoPublish(isResult);
  const again = (): Promise<Result<unknown, WritingProblem>> => publish(fourSheets());

  test.each([
    ["undoing under a protected structure", true, protect, undo, "structureProtected"],
    ["publishing under a protected structure", false, protect, again, "structureProtected"],
    ["publishing where the workbook can keep no more", false, fill, again, "noRoom"],
    ["undoing while another workbook is in front", true, leave, undo, "noCell"],
    ["undoing while a chart is selected", true, selectChart, undo, "noCell"],
    ["undoing with a hidden sheet", true, () => hide("Hidden"), undo, "sheetHidden"],
    ["undoing with a very hidden sheet", true, () => hide("VeryHidden"), undo, "sheetVeryHidden"],
    [
      "publishing into a very hidden sheet",
      true,
      () => hide("VeryHidden"),
      again,
      "sheetVeryHidden",
    ],
  ] as const)("%s", async (_, isPublished, refuse, act, type) => {
    if (isPublished) valueOf(await publish(fourSheets()));
    await refuse();
    const before = workbookModel(office);
    expect(await act()).toMatchObject({ ok: false, error: { type } });
    expectWorkbook(office, before);
  });

  test("publishing again into the same sheets needs no other structure", async () => {
    valueOf(await publish(fourSheets()));
    await protect();
    expect(await again()).toMatchObject({ ok: true });
  });
});

describe("undoPublish(keys)", () => {
  test("of a first publication leaves the workbook as it was", async () => {
    const before = workbookModel(office);
    valueOf(await publish(fourSheets()));
    expect(valueOf(await undoPublish(isResult))).toEqual({
      removed: ["Resumen", "Detalle", "Alertas", "Gráficos"],
      restored: [],
      left: [],
    });
    expectWorkbook(office, before);
  });

  test("of a second one brings back what the sheets had", async () => {
    valueOf(await publish(fourSheets()));
    const before = workbookModel(office);
    valueOf(await publish(later()));
    expect(workbookModel(office)).not.toEqual(before);
    expect(valueOf(await undoPublish(isResult))).toEqual({
      removed: [],
      restored: ["Resumen", "Detalle", "Alertas", "Gráficos"],
      left: [],
    });
    expectWorkbook(office, before);
  });

  test("of one over sheets whose content the workbook does not know leaves them, and says so", async () => {
    valueOf(await publish(fourSheets()));
    await Excel.run(async (context) => {
      context.workbook.settings.getItem("sopo.escrituras").delete();
      await context.sync();
    });
    valueOf(await publish(later()));
    expect(valueOf(await undoPublish(isResult))).toEqual({
      removed: [],
      restored: [],
      left: ["Resumen", "Detalle", "Alertas", "Gráficos"],
    });
    expect(office.workbook.getSheets()).toHaveLength(6);
  });

  test("never removes a sheet of the user's that now has the name of one of ours", async () => {
    valueOf(await publish(fourSheets()));
    office.workbook.deleteSheet(office.workbook.getSheetByName("Alertas")!);
    office.workbook.create("Alertas", 10, 10);
    office.workbook.getSheetByName("Detalle")!.setName("Detalle de octubre");
    expect(valueOf(await undoPublish(isResult)).removed).toEqual([
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
