import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

/** What a batch fails with: code and place. */
async function failure(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<unknown[]> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Hoja1"), context);
    await context.sync();
    return ["done"];
  }).catch((error: OfficeExtension.Error) => [error.code, error.debugInfo?.errorLocation]);
}

describe("what Excel refuses", () => {
  test("worksheets.getItem fails with ItemNotFound for a sheet that is not there, and says which statement", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nada").getRange("A1").load("values");
      await context.sync();
    });
    await expect(run).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      httpStatusCode: 404,
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem"),
      },
    });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, unknown[]]>([
    [
      "a matrix of another shape",
      (sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
      ["InvalidArgument", "Range.values"],
    ],
    [
      "an address that is none",
      (sheet) => sheet.getRange("A0").load("values"),
      ["InvalidArgument", "Worksheet.getRange"],
    ],
    [
      "a sheet of the same name",
      (_, context) => context.workbook.worksheets.add("hoja1"),
      ["ItemAlreadyExists", "WorksheetCollection.add"],
    ],
    ["a name with a slash", (sheet) => (sheet.name = "a/b"), ["InvalidArgument", "Worksheet.name"]],
    [
      "a literal that no enumeration has",
      (sheet) => (sheet.visibility = "Invisible" as never),
      ["InvalidArgument", "Worksheet.visibility"],
    ],
    [
      "an argument that no enumeration has",
      (sheet) => void sheet.charts.add("Colum" as never, sheet.getRange("A1")),
      ["InvalidArgument", "ChartCollection.add"],
    ],
    [
      "a colour that is none",
      (sheet) => (sheet.getRange("A1").format.fill.color = "verde"),
      ["InvalidArgument", "RangeFill.color"],
    ],
  ])("a batch with %s fails", async (_, batch, expected) => {
    expect(await failure(batch)).toEqual(expected);
  });

  test("a name that the type does not have is passed over when it is loaded, and fails when it is read", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Hoja1")
        .getRange("A1")
        .load("valuess,address");
      await context.sync();
      expect(range.address).toBe("Hoja1!A1");
      expect(() => range.values).toThrow(/["']values["']/);
    });
  });

  test("what was done before the failing action stays done", async () => {
    await failure((sheet) => {
      sheet.getRange("A1").values = [["antes"]];
      sheet.getRange("A0").load("values");
    });
    expect(office.workbook.getActiveSheet().getRange("A1").getRawValue()).toBe("antes");
  });
});

describe("what nobody has emulated is loud", () => {
  test("Range.getSpecialCells fails with NotImplemented and its own name", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Hoja1")
        .getRange("A1")
        .getSpecialCells("Formulas")
        .load("address");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("NotImplemented: Range.getSpecialCells"),
    });
  });

  test("a part of a chart that nobody has emulated fails with NotImplemented", async () => {
    expect(
      await failure((sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
        chart.series.getItemAt(0).xErrorBars.load("visible");
      }),
    ).toEqual(["NotImplemented", "ChartSeries.xErrorBars"]);
  });

  test("a property that load() left out is PropertyNotLoaded, never silence", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Hoja1").getRange("A1");
      range.load();
      await context.sync();
      expect(() => range.linkedDataTypeState).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }),
      );
    });
  });
});

describe("what the genuine client catches by itself", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    [
      "a read before load",
      (context) => context.workbook.worksheets.getItem("Hoja1").name,
      "PropertyNotLoaded",
    ],
    [
      "a result before sync",
      (context) => context.workbook.worksheets.getCount().value,
      "ValueNotLoaded",
    ],
    [
      "set() of a read-only property",
      (context) => context.workbook.worksheets.getItem("Hoja1").set({ id: "x" } as never),
      "InvalidArgument",
    ],
    [
      "charts.add without a range",
      (context) =>
        context.workbook.worksheets.getItem("Hoja1").charts.add("Line", "A1:B2" as never),
      "InvalidArgument",
    ],
  ])("%s", async (_, mistake, code) => {
    const run = Excel.run(async (context) => {
      mistake(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});

test.each([
  [5004, "InvalidOperationInCellEditMode"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
])("host.failNext(%i) lets the next sync fail with %s", async (status, code) => {
  office.host.failNext(status);
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});
