import { bootOffice, type BootedOffice } from "./bootOffice";
import { outcome, type Batch } from "./outcome";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

/** Rows whose JSON weighs about so many bytes. */
function bytes(count: number): string[][] {
  return Array.from({ length: Math.ceil(count / 10_003) }, () => ["x".repeat(10_000)]);
}

function column(rows: readonly unknown[]): string {
  return `A1:A${rows.length}`;
}

describe("a request and its answer weigh at most 5 MB", () => {
  test("a request that weighs more is refused, and nothing of it is done", async () => {
    const rows = bytes(5_100_000);
    // More than 1 500 cells the client cuts by itself: these are few and long.
    expect(await outcome((sheet) => (sheet.getRange(column(rows)).values = rows))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(office.workbook.getActiveSheet().getRange("A1").getRawValue()).toBeFalsy();
  });

  test("an answer that weighs more is refused", async () => {
    const rows = bytes(2_600_000);
    for (const letter of ["A", "B"])
      await outcome(
        (sheet) => (sheet.getRange(`${letter}1:${letter}${rows.length}`).values = rows),
      );
    const both = `A1:B${rows.length}`;
    expect(await outcome((sheet) => sheet.getRange(column(rows)).load("values"))).toBe("done");
    expect(await outcome((sheet) => sheet.getRange(both).load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });
});

describe("what a cell, a name and an address may be", () => {
  test.each<[string, Batch, string]>([
    [
      "a text of 32 767 characters",
      (s) => (s.getRange("A1").values = [["x".repeat(32_767)]]),
      "done",
    ],
    ["a longer text", (s) => (s.getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"],
    ["open brackets", (s) => (s.getRange("A1").formulas = [["=SUM(("]]), "InvalidArgument"],
    ["a semicolon", (s) => (s.getRange("A1").formulas = [["=SUM(1;2)"]]), "InvalidArgument"],
    ["two marks", (s) => (s.getRange("A1").formulas = [["=Matriz!!A1"]]), "InvalidArgument"],
    [
      "a long literal",
      (s) => (s.getRange("A1").formulas = [[`="${"y".repeat(256)}"`]]),
      "InvalidArgument",
    ],
    [
      "a formula of more than 8 192 characters",
      (s) => (s.getRange("A1").formulas = [[`="${"x".repeat(8_190)}"`]]),
      "InvalidArgument",
    ],
    [
      "an address of more than 8 192 characters",
      (s) => void s.getRanges(Array(2_100).fill("A10").join(",")).load("address"),
      "InvalidArgument",
    ],
    [
      "an address of 8 191 characters",
      (s) => void s.getRanges(Array(2_048).fill("A10").join(",")).load("areaCount"),
      "done",
    ],
    ["a row of 410 points", (s) => (s.getRange("1:1").format.rowHeight = 410), "InvalidArgument"],
    [
      "a column of 1 400 points",
      (s) => (s.getRange("A:A").format.columnWidth = 1400),
      "InvalidArgument",
    ],
    ["a sheet called History", (_, book) => void book.worksheets.add("History"), "InvalidArgument"],
    ["a name that is a cell", (_, book) => void book.names.add("A1", "=1"), "InvalidArgument"],
    ["a name such as R1C1", (_, book) => void book.names.add("R1C1", "=1"), "InvalidArgument"],
    [
      "a name of 256 letters",
      (_, book) => void book.names.add("n".repeat(256), "=1"),
      "InvalidArgument",
    ],
    ["a table called A1", (s) => (s.tables.add("A1:B2", true).name = "A1"), "InvalidArgument"],
    [
      "settings of more than 2 MB in all",
      (_, book) => {
        book.settings.add("a", "x".repeat(1_500_000));
        book.settings.add("b", "x".repeat(600_000));
      },
      "InvalidArgument",
    ],
  ])("%s", async (_, batch, code) => {
    expect(await outcome(batch)).toBe(code);
  });
});

describe("merged areas", () => {
  const merge =
    (count: number): Batch =>
    (sheet) => {
      for (let row = 0; row < count; row++) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
    };
  const list: Batch = (sheet) =>
    void sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address");

  test("512 are listed, one more is refused", async () => {
    await outcome(merge(512));
    expect(await outcome(list)).toBe("done");
    await outcome((sheet) => sheet.getRange("A513:B513").merge());
    expect(await outcome(list)).not.toBe("done");
  });

  test("one that only reaches into the range is not listed", async () => {
    await outcome((sheet) => sheet.getRange("A1:B2").merge());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      const inside = sheet.getRange("B1:C9").getMergedAreasOrNullObject();
      inside.load("address");
      await context.sync();
      expect(inside.isNullObject).toBe(true);
    });
  });

  test("only their first cell takes a comment", async () => {
    await outcome((sheet) => sheet.getRange("A1:B2").merge());
    expect(await outcome((sheet) => void sheet.comments.add("B1", "No"))).toBe("InvalidArgument");
    expect(await outcome((sheet) => void sheet.comments.add("A1", "Sí"))).toBe("done");
  });
});

test("a clear of the whole sheet takes its tables away, one of their cells does not", async () => {
  await outcome((sheet) => void sheet.tables.add("A1:B3", true));
  const tables = (): number => office.host.root.tables.items.length;
  await outcome((sheet) => sheet.getRange("A1:B2").clear());
  expect(tables()).toBe(1);
  await outcome((sheet) => sheet.getRange().clear("Contents"));
  expect(tables()).toBe(1);
  await outcome((sheet) => sheet.getRange().clear());
  expect(tables()).toBe(0);
});

test("rows added to a table push down what stands below it", async () => {
  await outcome((sheet) => {
    sheet.getRange("A1:A4").values = [["Meta"], ["uno"], [""], ["abajo"]];
    sheet.tables.add("A1:A2", true).rows.add(undefined, [["dos"]]);
  });
  const sheet = office.workbook.getActiveSheet();
  expect(["A3", "A5"].map((cell) => sheet.getRange(cell).getRawValue())).toEqual(["dos", "abajo"]);
});

describe("protection", () => {
  test.each<[string, Batch]>([
    ["values", (s) => (s.getRange("A1").values = [[1]])],
    ["a fill", (s) => (s.getRange("A1").format.fill.color = "red")],
    ["a border", (s) => (s.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["merges", (s) => s.getRange("A1:B2").merge()],
    ["groups", (s) => s.getRange("1:2").group("ByRows")],
    ["hidden rows", (s) => (s.getRange("1:1").rowHidden = true)],
    ["the colour of the tab", (s) => (s.tabColor = "#FF0000")],
    ["charts", (s) => void s.charts.add("Line", s.getRange("A1:B2"))],
    ["comments", (s) => void s.comments.add("A1", "No")],
    ["conditional formats", (s) => void s.getRange("A1").conditionalFormats.add("Custom")],
    ["the paper", (s) => (s.pageLayout.orientation = "Landscape")],
    ["page breaks", (s) => s.horizontalPageBreaks.removePageBreaks()],
    ["tables", (s) => void s.tables.add("A1:B2", true)],
  ])("a protected sheet refuses %s", async (_, batch) => {
    await outcome((sheet) => sheet.protection.protect());
    expect(await outcome(batch)).toBe("AccessDenied");
    await outcome((sheet) => sheet.protection.unprotect());
    expect(await outcome(batch)).toBe("done");
  });

  test("only its own password takes it away", async () => {
    await outcome((sheet) => sheet.protection.protect({}, "sopo"));
    expect(await outcome((sheet) => sheet.protection.unprotect("otra"))).toBe("InvalidArgument");
    expect(await outcome((sheet) => sheet.protection.unprotect("sopo"))).toBe("done");
  });

  test.each<[string, Batch]>([
    ["a new sheet", (_, book) => void book.worksheets.add("Otra")],
    ["another name", (s) => (s.name = "Otra")],
    ["a hidden sheet", (s) => (s.visibility = "Hidden")],
  ])("a protected structure refuses %s", async (_, batch) => {
    await outcome((_sheet, book) => book.protection.protect());
    expect(await outcome(batch)).toBe("AccessDenied");
    expect(await outcome((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("done");
  });

  test("a workbook for reading only refuses every write", async () => {
    office.host.circumstances.readOnly = true;
    expect(await outcome((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await outcome((_, book) => void book.settings.add("a", 1))).toBe("AccessDenied");
    expect(await outcome((sheet) => void sheet.getRange("A1").load("values"))).toBe("done");
  });
});

describe("what the user is doing", () => {
  test.each<[string, Batch, string]>([
    ["a new sheet", (_, book) => void book.worksheets.add("Otra"), "GeneralException"],
    ["frozen rows", (s) => s.freezePanes.freezeRows(1), "GeneralException"],
    ["gridlines", (s) => (s.showGridlines = false), "GeneralException"],
    ["a selection", (s) => s.getRange("A1").select(), "GeneralException"],
    ["the active cell", (_, book) => void book.getActiveCell().load("address"), "InvalidSelection"],
    ["a deleted sheet", (s) => s.delete(), "InvalidSelection"],
    ["values", (s) => (s.getRange("A1").values = [[1]]), "done"],
  ])("with another workbook in front: %s", async (_, batch, code) => {
    await outcome((_sheet, book) => void book.worksheets.add("Segunda"));
    office.host.circumstances.elsewhere = true;
    expect(await outcome(batch)).toBe(code);
  });

  test("while a chart is selected there is no active cell", async () => {
    office.host.circumstances.chartSelected = true;
    expect(await outcome((_, book) => void book.getActiveCell().load("address"))).toBe(
      "InvalidSelection",
    );
  });

  test("while a cell is edited a batch is refused, or waits when it says so", async () => {
    const end = office.host.editCell();
    expect(await outcome((sheet) => void sheet.load("name"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Hoja1").getRange("A1").values = [["después"]];
      await context.sync();
    });
    expect(office.workbook.getActiveSheet().getRange("A1").getRawValue()).toBeFalsy();
    end();
    await waiting;
    expect(office.workbook.getActiveSheet().getRange("A1").getRawValue()).toBe("después");
  });

  test("each sync that writes is one more step to undo", async () => {
    const steps = (): number =>
      office.host.frames.filter((frame) => frame.kind === "request" && frame.writes).length;
    const before = steps();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Hoja1").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
    expect(steps() - before).toBe(2);
  });
});
