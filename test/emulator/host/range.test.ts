import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Hoja1");

describe("what a range holds", () => {
  test("Range.values gives back numbers, texts, booleans and empty cells as they were written", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:C3");
      range.values = [
        ["Meta", 12.5],
        [true, ""],
      ];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["Meta", 12.5],
        [true, ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Empty"],
      ]);
    });
  });

  test("Range.values takes typed text for what Excel would: numbers, percentages, forced text", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:D1");
      range.values = [["12", "62.6%", "'007", "2021257580012"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[12, 0.626, "007", 2021257580012]]);
      expect(range.numberFormat[0]![1]).toBe("0.00%");
    });
  });

  test("Range.values keeps text that looks like a number in a cell formatted as text", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["2021257580012"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["2021257580012"]]);
    });
  });

  test("Range.values turns text that starts with a sign into a formula, as Excel does", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [["+B7", "-"]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=+B7", "-"]]);
    });
  });

  test("Range.values leaves a cell alone where null is written", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    });
  });

  test("Range.formulas are calculated before the same batch reads their values", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.formulas = [[2], [3], ["=SUM(A1:A2)*10"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], [3], [50]]);
      expect(range.formulas).toEqual([[2], [3], ["=SUM(A1:A2)*10"]]);
    });
  });

  test("Range.values follows a cell that a formula depends on", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      await context.sync();
      sheet.getRange("A1").values = [[7]];
      const result = sheet.getRange("B1");
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[14]]);
    });
  });

  test("Range.values sees the cells that a formula spills into", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const spilled = sheet.getRange("A1:B2");
      const used = sheet.getUsedRange(true);
      spilled.load("values");
      used.load("address");
      await context.sync();
      expect(spilled.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(used.address).toBe("Hoja1!A1:B2");
    });
  });

  test("Range.values gives errors as their text, and valueTypes says so", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.formulas = [["=1/0"]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[["#DIV/0!"]], [["Error"]]]);
    });
  });

  test("Range.formulasR1C1 reads the same for cells filled down", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("C2:C3");
      range.formulas = [["=A2*$B$1"], ["=A3*$B$1"]];
      range.load("formulasR1C1");
      await context.sync();
      expect(range.formulasR1C1).toEqual([["=RC[-2]*R1C2"], ["=RC[-2]*R1C2"]]);
    });
  });

  test("Range.text shows numbers as a Colombian reads them", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.values = [[0.6782, 1234567.891, "texto"]];
      range.numberFormat = [["0.0%", "#,##0.00", "General"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["67,8%", "1.234.567,89", "texto"]]);
      expect(range.numberFormat).toEqual([["0.0%", "#,##0.00", "General"]]);
    });
  });

  test("Range.clear empties contents and keeps formats, or the other way round", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.values = [[5]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      range.clear("Formats");
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });
});

describe("where a range lies", () => {
  test("Worksheet.getUsedRange spans what was written, wherever it starts", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B3").values = [["a"]];
      sheet.getRange("D7").values = [[1]];
      sheet.getRange("Z99").format.fill.color = "#00FF00";
      const used = sheet.getUsedRange(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount");
      const withFormats = sheet.getUsedRange();
      withFormats.load("address");
      await context.sync();
      expect(used.toJSON()).toMatchObject({
        address: "Hoja1!B3:D7",
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 5,
        columnCount: 3,
      });
      expect(withFormats.address).toBe("Hoja1!B3:Z99");
    });
  });

  test("Worksheet.getUsedRangeOrNullObject is null for an empty sheet", async () => {
    await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("Range.getOffsetRange, getResizedRange, getRow, getBoundingRect and getIntersection find their neighbours", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:D5");
      const found = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(-1, 2),
        range.getRow(1),
        range.getLastCell(),
        range.getBoundingRect("F9"),
        range.getIntersection("C1:C99"),
        range.getEntireColumn(),
        sheetOf(context).getRangeByIndexes(0, 0, 2, 3),
      ];
      found.forEach((one) => one.load("address"));
      await context.sync();
      expect(found.map((one) => one.address)).toEqual([
        "Hoja1!C3:E6",
        "Hoja1!B2:F4",
        "Hoja1!B3:D3",
        "Hoja1!D5",
        "Hoja1!B2:F9",
        "Hoja1!C2:C5",
        "Hoja1!B:D",
        "Hoja1!A1:C2",
      ]);
    });
  });

  test("Range.address quotes the name of a sheet that needs it", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Plan 2021").getRange("A1");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Plan 2021'!A1");
    });
  });

  test("Range.getMergedAreasOrNullObject gives the addresses of merged cells", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const none = sheet.getRange("A1:J9").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:A5").merge();
      const areas = sheet.getRange("A1:J9").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      expect([none.isNullObject, areas.address]).toEqual([true, "Hoja1!A1:C1,Hoja1!A3:A5"]);
      sheet.getRange("A3:A5").unmerge();
      areas.load("areaCount");
      const left = sheet.getRange("A1:J9").getMergedAreasOrNullObject();
      left.load("address");
      await context.sync();
      expect(left.address).toBe("Hoja1!A1:C1");
    });
  });

  test("Range.select moves the selection that getSelectedRange reads", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("C4:D6").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Hoja1!C4:D6", "Hoja1!C4"]);
    });
  });

  test("Range.rowHidden and columnHidden hide and tell mixed apart", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const hidden = sheet.getRange("A3:A4");
      const mixed = sheet.getRange("A4:B5");
      hidden.load("rowHidden,columnHidden");
      mixed.load("rowHidden,columnHidden");
      await context.sync();
      expect([hidden.rowHidden, hidden.columnHidden]).toEqual([true, false]);
      expect([mixed.rowHidden, mixed.columnHidden]).toEqual([null, null]);
    });
  });

  test("Range.insert and delete move the cells below", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").values = [["uno"], ["dos"]];
      sheet.getRange("2:3").insert("Down");
      const moved = sheet.getRange("A4");
      moved.load("values");
      await context.sync();
      expect(moved.values).toEqual([["dos"]]);
      sheet.getRange("2:2").delete("Up");
      const back = sheet.getRange("A3");
      back.load("values");
      await context.sync();
      expect(back.values).toEqual([["dos"]]);
    });
  });

  test("Range.group and showOutlineLevels fold the rows of a group", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      sheet.showOutlineLevels(2, 0);
      const rows = ["A2", "A3", "A5", "A6"].map((address) => sheet.getRange(address));
      rows.forEach((row) => row.load("rowHidden"));
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, true, false, false]);
    });
  });
});

test("1 500 rows of 75 columns are read whole", async () => {
  office.dispose();
  const row = Array.from({ length: 75 }, (_, column) => ({
    v: column % 2 ? column : `texto ${column}`,
  }));
  const cellData = Array.from({ length: 1500 }, () => ({ ...row }));
  const sheet = {
    id: "s",
    name: "Hoja1",
    rowCount: 1500,
    columnCount: 75,
    cellData: { ...cellData },
  };
  office = await bootOffice({ sheetOrder: ["s"], sheets: { s: sheet } });
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:BW1500");
    range.load("values");
    await context.sync();
    expect([range.values.length, range.values[1499]![73], range.values[1499]![74]]).toEqual([
      1500,
      73,
      "texto 74",
    ]);
  });
});

test("a batch that only reads does not wait for a calculation", async () => {
  office.dispose();
  office = await bootOffice({
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "Hoja1", cellData: { 0: { 0: { v: 2 }, 1: { f: "=A1*2" } } } } },
  });
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    const timed = async (): Promise<number> => {
      range.load("values");
      const start = performance.now();
      await context.sync();
      return performance.now() - start;
    };
    const reading = await timed();
    expect(range.values).toEqual([[2, 4]]);
    sheetOf(context).getRange("A1").values = [[3]];
    // What is written is calculated first, in the same run and on the same machine.
    const writing = await timed();
    expect(range.values).toEqual([[3, 6]]);
    expect(reading).toBeLessThan(writing);
  });
});
