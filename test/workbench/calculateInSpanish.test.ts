import {
  CellValueType,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { calculateInSpanish } from "../../src/workbench/univer/calculateInSpanish";
import { showInSpanish } from "../../src/workbench/univer/showInSpanish";

let univer: Univer;

beforeAll(() => {
  univer = new Univer({ locale: LocaleType.ES_ES, locales: { [LocaleType.ES_ES]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    sheetOrder: ["hoja"],
    sheets: { hoja: { id: "hoja" } },
  });
  calculateInSpanish(univer);
  showInSpanish(univer);
});

afterAll(() => univer.dispose());

test.each<[string, readonly (string | number)[], string | number]>([
  ["TEXT", [0.629, "0,0 %"], "62,9 %"],
  ["TEXT", [1234.5, "#.##0,00"], "1.234,50"],
  ["TEXT", [44_469, "dd/mm/aaaa"], "30/09/2021"],
  ["TEXT", [44_469, 'd" de "mmmm'], "30 de septiembre"],
  ["CONCATENATE", ["Cumplimiento: ", 62.9], "Cumplimiento: 62,9"],
  ["TEXTJOIN", ["; ", 1, 0.5, 1.5], "0,5; 1,5"],
  ["VALUE", ["62,9"], 62.9],
  ["VALUE", ["$12.000.000"], 12_000_000],
  ["VALUE", ["62.9"], "#VALUE!"],
  ["PLUS", ["62,9", 1], 63.9],
  ["PLUS", ["62.9", 1], "#VALUE!"],
  ["LEFT", [62.9, 3], "62,"],
])("%s(%j) gives what Excel in Spanish gives", (name, given, result) => {
  expect(calculated(name, given)).toBe(result);
});

test("functions that write amounts as another country does are not there", () => {
  const functions = univer.__getInjector().get(IFunctionService);
  for (const name of ["FIXED", "DOLLAR", "NUMBERVALUE"])
    expect(functions.hasExecutor(name)).toBe(false);
});

test.each([
  [{ v: 62.9, t: CellValueType.NUMBER }, "62,9"],
  [{ v: 1, t: CellValueType.BOOLEAN }, "VERDADERO"],
  [{ v: "#NAME?", t: CellValueType.STRING }, "#¿NOMBRE?"],
  [{ v: "1.2", t: CellValueType.STRING }, "1.2"],
])("the cell %j is drawn as %s, and stays what it is", (cell, shown) => {
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    sheetOrder: ["dibujo"],
    sheets: { dibujo: { id: "dibujo", cellData: { 0: { 0: cell } } } },
  });
  expect(workbook.getSheetBySheetId("dibujo")?.getCell(0, 0)?.v).toBe(shown);
  expect(workbook.getSheetBySheetId("dibujo")?.getCellRaw(0, 0)?.v).toBe(cell.v);
});

function calculated(name: string, given: readonly (string | number)[]): unknown {
  const functions = univer.__getInjector().get(IFunctionService);
  const one = functions.getExecutor(name) as BaseFunction;
  const values = given.map((value) =>
    typeof value === "number" ? NumberValueObject.create(value) : StringValueObject.create(value),
  );
  const whole = one.calculate(...values) as BaseValueObject;
  const result = whole.isArray() ? (whole as ArrayValueObject).get(0, 0)! : whole;
  return result.isError() ? (result as ErrorValueObject).getErrorType() : result.getValue();
}
