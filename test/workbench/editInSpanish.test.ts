import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
import { editInSpanish } from "../../src/workbench/univer/typeInSpanish";

const FORMULA: ICellData = { f: "=ROUND(B1,1)", v: 0.6, t: 2 };
const NUMBER: ICellData = { v: 0.629, t: 2 };
const TEXT: ICellData = { v: "1.2", t: 1 };

let univer: Univer;
let workbook: Workbook;

beforeAll(() => {
  univer = new Univer({ locale: LocaleType.ES_ES, locales: { [LocaleType.ES_ES]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    sheetOrder: ["hoja"],
    sheets: { hoja: { id: "hoja", cellData: { 0: { 0: FORMULA, 1: NUMBER, 2: TEXT } } } },
  });
  editInSpanish(univer);
});

afterAll(() => univer.dispose());

test.each([
  ["a formula", 0, { f: "=REDONDEAR(B1;1)" }],
  ["a number", 1, { v: "0,629" }],
  ["a text", 2, { v: "1.2" }],
])("%s is shown as an Excel in Spanish does", (_name, column, shown) => {
  const cell = interceptors().fetchThroughInterceptors(BEFORE_CELL_EDIT)(at(column), where(column));
  expect(cell).toMatchObject(shown);
});

test("a formula that was only looked at is left as it was, with its value", () => {
  const typed = { ...FORMULA, f: "=REDONDEAR(B1;1)", v: null };
  const cell = interceptors().fetchThroughInterceptors(AFTER_CELL_EDIT)(typed, where(0));
  expect(cell).toEqual(FORMULA);
});

test("another formula is kept in the language of the file", () => {
  const typed = { ...FORMULA, f: "=REDONDEAR(B1;2)", v: null };
  const cell = interceptors().fetchThroughInterceptors(AFTER_CELL_EDIT)(typed, where(0));
  expect(cell).toEqual({ f: "=ROUND(B1,2)", v: null, t: 2 });
});

test.each([
  ["30/09/2021", { v: 44_469, s: { n: { pattern: "dd/mm/yyyy" } } }],
  ["$12.000.000", { v: 12_000_000, s: { n: { pattern: '"$"#,##0' } } }],
])("%s is kept as a number with its format", (typed, kept) => {
  const cell = interceptors().fetchThroughInterceptors(AFTER_CELL_EDIT)({ v: typed }, where(2));
  expect(cell).toMatchObject(kept);
});

test("what Excel refuses stays in its cell as it was typed", () => {
  const typed = { ...FORMULA, f: "=SUMA(1,5,2)", v: null };
  const cell = interceptors().fetchThroughInterceptors(AFTER_CELL_EDIT)(typed, where(0));
  expect(cell).toMatchObject({ f: null, v: "=SUMA(1,5,2)" });
});

test("a formula is taken as it was typed, not as the grid read it", () => {
  const editor = { id: DOCS_NORMAL_EDITOR_UNIT_ID_KEY, body: { dataStream: "=-0,05\r\n" } };
  univer.createUnit(UniverInstanceType.UNIVER_DOC, { ...editor, documentStyle: {} });
  const cell = interceptors().fetchThroughInterceptors(AFTER_CELL_EDIT)(
    { ...FORMULA, f: "=0,5", v: null },
    where(0),
  );
  expect(cell?.f).toBe("=-0.05");
});

function interceptors(): SheetInterceptorService["writeCellInterceptor"] {
  return univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
}

function at(column: number): ICellData {
  return workbook.getActiveSheet().getCellRaw(0, column)!;
}

function where(col: number): Where {
  const worksheet = workbook.getActiveSheet();
  const ids = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  return { ...ids, workbook, worksheet, row: 0, col, origin: at(col) };
}

type Where = Parameters<NonNullable<typeof BEFORE_CELL_EDIT.handler>>[1];
