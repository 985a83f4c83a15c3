import { bootOffice, type BootedOffice } from "./bootOffice";
import { outcome, type Batch } from "./outcome";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

/** A table over A5:C8 and a merged area over E5:F6. */
async function occupied(): Promise<void> {
  await outcome((sheet) => {
    sheet.tables.add("A5:C8", true);
    sheet.getRange("E5:F6").merge();
  });
}

function insert(address: string, shift: "Down" | "Right"): Batch {
  return (sheet) => void sheet.getRange(address).insert(shift);
}

function remove(address: string, shift: "Up" | "Left"): Batch {
  return (sheet) => sheet.getRange(address).delete(shift);
}

test.each<[string, Batch]>([
  ["cells above a part of a table", insert("A1", "Down")],
  ["cells within a part of a row of a table", insert("B6", "Down")],
  ["cells before a part of a table", insert("A6", "Right")],
  ["cells above a part of a merged area", insert("E1", "Down")],
  ["cells that stand above a part of a table", remove("A1:B1", "Up")],
  ["a cell of a table", remove("A6", "Up")],
  ["cells before a part of a merged area", remove("D6", "Left")],
  ["a part of a merged area", remove("E5", "Up")],
  ["the headings of a table", remove("5:5", "Up")],
])("neither come nor go: %s", async (_, batch) => {
  await occupied();
  expect(await outcome(batch)).toBe("InsertDeleteConflict");
});

test.each<[string, Batch]>([
  ["whole rows above all", insert("1:2", "Down")],
  ["cells above a whole table", insert("A1:C1", "Down")],
  ["a whole row within a table", insert("6:6", "Down")],
  ["a row of a table", remove("A6:C6", "Up")],
  ["a whole column", remove("B:B", "Left")],
  ["all of a table", remove("5:8", "Up")],
  ["cells below all", insert("A9", "Down")],
  ["cells between", insert("D1", "Down")],
])("come and go: %s", async (_, batch) => {
  await occupied();
  expect(await outcome(batch)).toBe("done");
});

test("no cell is pushed off the sheet", async () => {
  await outcome((sheet) => (sheet.getRange("A1048576").values = [[1]]));
  expect(await outcome(insert("1:1", "Down"))).toBe("NonBlankCellOffSheet");
  expect(await outcome(insert("A1", "Down"))).toBe("NonBlankCellOffSheet");
  expect(await outcome(insert("B1", "Down"))).toBe("done");
  await outcome((sheet) => (sheet.getRange("XFD1").values = [[1]]));
  expect(await outcome(insert("A:A", "Right"))).toBe("NonBlankCellOffSheet");
});

test.each<[string, Batch]>([
  ["cells of a table", (s) => s.getRange("A6:B6").merge()],
  ["a table over a merged area", (s) => void s.tables.add("E4:F8", true)],
  ["a table that grows over a merged area", (s) => s.tables.getItemAt(0).resize("A5:E8")],
])("are not merged: %s", async (_, batch) => {
  await occupied();
  expect(await outcome(batch)).toBe("MergedRangeConflict");
});

test.each([
  ["elsewhere", "A10:C12", "InvalidArgument"],
  ["with other headings", "A6:C9", "InvalidArgument"],
  ["to its headings alone", "A5:C5", "InvalidArgument"],
  ["down", "A5:C12", "done"],
  ["to one row", "A5:C6", "done"],
])("a table is resized %s: %s", async (_, address, code) => {
  await occupied();
  expect(await outcome((sheet) => sheet.tables.getItemAt(0).resize(address))).toBe(code);
});

describe("the headings of a table", () => {
  async function headings(batch: Batch): Promise<unknown> {
    await outcome((sheet) => {
      sheet.getRange("A1:B1").values = [["Meta", "Avance"]];
      sheet.tables.add("A1:B3", true);
    });
    expect(await outcome(batch)).toBe("done");
    return Excel.run(async (context) => {
      const heading = context.workbook.tables.getItemAt(0).getHeaderRowRange().load("values");
      await context.sync();
      return heading.values;
    });
  }

  test.each<[string, Batch, string[]]>([
    ["a number becomes text", (s) => (s.getRange("A1").values = [[2021]]), ["2021", "Avance"]],
    [
      "one that repeats gets a number",
      (s) => (s.getRange("B1").values = [["meta"]]),
      ["Meta", "meta2"],
    ],
    ["none is empty", (s) => s.getRange("B1").clear("Contents"), ["Meta", "Columna2"]],
    [
      "a new column has one",
      (s) => s.tables.getItemAt(0).resize("A1:C3"),
      ["Meta", "Avance", "Columna3"],
    ],
  ])("%s", async (_, batch, wanted) => {
    expect(await headings(batch)).toEqual([wanted]);
  });

  test("a formula among them is refused by name", async () => {
    await outcome((sheet) => void sheet.tables.add("A1:B3", true));
    const formula: Batch = (sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]);
    expect(await outcome(formula)).toBe("NotImplemented");
  });

  test("a table without headings of its own moves down what stands below it", async () => {
    await outcome((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["debajo"]];
      sheet.tables.add("A1:A2", false);
    });
    const sheet = office.workbook.getActiveSheet();
    expect(["A1", "A3", "A4"].map((cell) => sheet.getRange(cell).getRawValue())).toEqual([
      "Columna1",
      2,
      "debajo",
    ]);
  });
});

describe("a formula of several results", () => {
  async function spilled(prepare: Batch): Promise<unknown> {
    await outcome(prepare);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      const cell = sheet.getRange("A2");
      cell.formulas = [["=SEQUENCE(3)"]];
      const both = sheet.getRange("A2:A5").load("hasSpill");
      cell.load("values,hasSpill");
      await context.sync();
      return [cell.values[0]?.[0], cell.hasSpill, both.hasSpill];
    });
  }

  test("spills where all is free", async () => {
    expect(await spilled(() => undefined)).toEqual([1, true, null]);
  });
  test.each<[string, Batch]>([
    ["in a table", (s) => void s.tables.add("A1:B5", true)],
    ["over a merged area", (s) => s.getRange("A4:B4").merge()],
    ["over a value", (s) => (s.getRange("A4").values = [[1]])],
  ])("does not spill %s", async (_, prepare) => {
    expect(await spilled(prepare)).toEqual(["#SPILL!", false, false]);
  });
});
