import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

describe("values of a range", () => {
  test("Range.values gives back numbers, texts, booleans and empty cells as they were written", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Hoja1").getRange("B2:C3");
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

  test("Range.formulas are calculated before the same batch reads their values", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Hoja1").getRange("A1:A3");
      range.formulas = [[2], [3], ["=SUM(A1:A2)*10"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], [3], [50]]);
      expect(range.formulas).toEqual([[2], [3], ["=SUM(A1:A2)*10"]]);
    });
  });
});
