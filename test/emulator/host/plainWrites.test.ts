import { FormulaDataModel } from "@univerjs/engine-formula";
import { openRows } from "../../excel/openRows";
import type { BootedOffice } from "./bootOffice";

// Univer looks for the formulas of the whole workbook at each write; for what has none it need not.

let office: BootedOffice;
beforeEach(async () => void (office = await openRows({ Hoja: [[1, "=A1+1"], [2], [3]] })));
afterEach(() => office.dispose());

/** How often Univer collected all formulas while this was written. */
async function collected(work: (sheet: Excel.Worksheet) => void): Promise<number> {
  const model = office.workbook.getActiveSheet().getInject().get(FormulaDataModel);
  const collect = jest.spyOn(model, "getFormulaData");
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Hoja"));
    await context.sync();
  });
  const { length } = collect.mock.calls;
  collect.mockRestore();
  return length;
}

async function formulas(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja").getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

test("a value over a value, and a link into an empty cell, look for no formula", async () => {
  const looked = await collected((sheet) => {
    sheet.getRange("A2:A3").values = [[7], ["x"]];
    sheet.getRange("C1").hyperlink = { documentReference: "Hoja!A1" };
  });
  expect(looked).toBe(0);
  expect(await formulas("A1:C3")).toEqual([
    [1, "=A1+1", "Hoja!A1"],
    [7, "", ""],
    ["x", "", ""],
  ]);
});

test("a formula, and a value over a formula, do", async () => {
  expect(await collected((sheet) => (sheet.getRange("C1").formulas = [["=A1*2"]]))).not.toBe(0);
  expect(await collected((sheet) => (sheet.getRange("C1").values = [[5]]))).not.toBe(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja").getRange("A1").values = [[100]];
    await context.sync();
  });
  expect(await formulas("C1")).toEqual([[5]]);
});
