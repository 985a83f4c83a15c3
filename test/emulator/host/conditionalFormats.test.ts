import { bootOffice, type BootedOffice } from "./bootOffice";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

test("conditionalFormats.add hands a finished rule to Univer", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("B2:B9");
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#C00000";
    format.cellValue.format.fill.color = "#FFC7CE";
    format.cellValue.rule = { formula1: "=0.56", operator: "LessThan" };
    const other = format.customOrNullObject;
    other.load();
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue"]);
    expect(other.isNullObject).toBe(true);
  });
  expect(office.workbook.getActiveSheet().getConditionalFormattingRules()).toMatchObject([
    {
      ranges: [{ startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 }],
      rule: {
        subType: "number",
        operator: "lessThan",
        value: 0.56,
        style: { bg: { rgb: "#FFC7CE" } },
      },
    },
  ]);
});

test("a custom rule is a formula, and clearAll takes every rule away", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("A1:A5");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1>3";
    format.custom.format.fill.color = "#FFFF00";
    await context.sync();
    const rules = () => office.workbook.getActiveSheet().getConditionalFormattingRules();
    expect(rules()).toMatchObject([{ rule: { subType: "formula", value: "=$A1>3" } }]);
    range.conditionalFormats.clearAll();
    await context.sync();
    expect(rules()).toEqual([]);
  });
});
