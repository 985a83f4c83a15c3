import { FormulaDataModel } from "@univerjs/engine-formula";
import { readStyled, writeBook } from "../../../src/emulator/book/hucre";
import type { Sheet, Workbook, WriteOptions } from "../../../src/emulator/book/hucre";
import { spillsOf } from "../../../src/emulator/book/spills";
import { univerFromXlsx } from "../../../src/emulator/book/univerFromXlsx";
import { xlsxFromUniver } from "../../../src/emulator/book/xlsxFromUniver";
import { headlessUniver } from "./headlessUniver";

/** What comes out when a file goes through the workbench's spreadsheet. */
async function throughTheWorkbench(book: WriteOptions): Promise<Workbook> {
  const read = await readStyled(await writeBook(book));
  const { univer, api } = headlessUniver();
  const workbook = api.createWorkbook(univerFromXlsx(read, "libro", "Libro"));
  await api.getFormula().onCalculationResultApplied();
  const model = univer.__getInjector().get(FormulaDataModel);
  const bytes = await xlsxFromUniver(workbook.save(), {
    spillsOf: (sheetId) => spillsOf(model, "libro", sheetId),
    chartsOf: () => [],
    namespaces: ["SOPO"],
    addinState: null,
  });
  univer.dispose();
  return readStyled(bytes);
}

async function sheetThrough(sheet: WriteOptions["sheets"][number]): Promise<Sheet> {
  const { sheets } = await throughTheWorkbench({ sheets: [sheet] });
  return sheets[0]!;
}

test("a value keeps its type: text of digits, number, truth, error, date", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [["2021257580001", 0.678, true, false, "#N/A", null, 44469]],
    cells: new Map([
      ["0,4", { value: "#N/A", type: "error" as const }],
      ["0,6", { value: 44469, style: { numFmt: "dd/mm/yyyy" } }],
    ]),
  });
  expect(sheet.rows[0]).toEqual([
    "2021257580001",
    0.678,
    true,
    false,
    "#N/A",
    null,
    new Date("2021-09-30T00:00:00Z"),
  ]);
  expect(sheet.cells?.get("0,4")?.type).toBe("error");
});

test("a formula keeps its text and its calculated value", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [[2, 3, null]],
    cells: new Map([
      ["0,2", { value: 5, type: "formula" as const, formula: "SUM(A1:B1)", formulaResult: 5 }],
    ]),
  });
  expect(sheet.cells?.get("0,2")).toMatchObject({ formula: "SUM(A1:B1)", formulaResult: 5 });
});

test("a formula written once for several cells reaches each of them", async () => {
  const shared = { formulaType: "shared" as const, formulaSharedIndex: 0 };
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [
      [1, 2],
      [2, 4],
      [3, 6],
    ],
    cells: new Map([
      ["0,1", { ...shared, value: 2, formula: "A1*2", formulaRef: "B1:B3", formulaResult: 2 }],
      ["1,1", { ...shared, value: 4, formula: "", formulaResult: 4 }],
      ["2,1", { ...shared, value: 6, formula: "", formulaResult: 6 }],
    ]),
  });
  expect([0, 1, 2].map((row) => sheet.cells?.get(`${row},1`)?.formula)).toEqual([
    "A1*2",
    "A2*2",
    "A3*2",
  ]);
});

test("a function that is younger than the format is marked for Excel again", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [[1, 2, null]],
    cells: new Map([["0,2", { value: 3, formula: "_xlfn.IFS(A1=1,3)", formulaResult: 3 }]]),
  });
  expect(sheet.cells?.get("0,2")?.formula).toBe("_xlfn.IFS(A1=1,3)");
});

test("a custom function is kept under the name that Excel gives it in a file", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [[1, 0.678]],
    cells: new Map([
      ["0,1", { value: 0.678, formula: "_xldudf_SOPO_AVANCE(A1)", formulaResult: 0.678 }],
    ]),
  });
  expect(sheet.cells?.get("0,1")?.formula).toBe("_xldudf_SOPO_AVANCE(A1)");
});

test("a cell keeps number format, font, fill, border and alignment", async () => {
  const style = {
    numFmt: "0.0%",
    font: { name: "Arial", size: 14, bold: true, italic: true, color: { rgb: "1F6F54" } },
    fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "E2EFDA" } },
    border: {
      top: { style: "medium" as const, color: { rgb: "C00000" } },
      left: { style: "dotted" as const, color: { rgb: "000000" } },
    },
    alignment: {
      horizontal: "center" as const,
      vertical: "top" as const,
      wrapText: true,
      textRotation: 45,
      indent: 2,
    },
  };
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [[0.5]],
    cells: new Map([["0,0", { value: 0.5, style }]]),
  });
  expect(sheet.cells?.get("0,0")?.style).toMatchObject(style);
});

test("a sheet keeps merges, widths, heights, frozen panes, tab colour and gridlines", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [
      ["Programado", null, "x"],
      ["a", "b", "c"],
    ],
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    columns: [{ width: 20 }, { width: 8, hidden: true }, {}],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { hidden: true }],
    ]),
    freezePane: { rows: 1, columns: 2 },
    view: { tabColor: { rgb: "1F6F54" }, showGridLines: false },
  });
  expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
  expect(sheet.columns?.[0]?.width).toBeCloseTo(20, 0);
  expect(sheet.columns?.[1]?.hidden).toBe(true);
  expect(sheet.rowDefs?.get(0)?.height).toBe(30);
  expect(sheet.rowDefs?.get(1)?.hidden).toBe(true);
  expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
  expect(sheet.view).toMatchObject({ tabColor: { rgb: "1F6F54" }, showGridLines: false });
});

test("hidden sheets stay hidden, the deeply hidden ones too", async () => {
  const { sheets } = await throughTheWorkbench({
    sheets: [
      { name: "Matriz", rows: [[1]] },
      { name: "Pesos", rows: [[46.2]], hidden: true },
      { name: "Registro", rows: [["x"]], veryHidden: true },
    ],
  });
  expect(
    sheets.map(({ name, hidden, veryHidden }) => [name, hidden === true, veryHidden === true]),
  ).toEqual([
    ["Matriz", false, false],
    ["Pesos", true, false],
    ["Registro", false, true],
  ]);
});

test("a table keeps name, range and headings", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [
      ["Meta", "Avance"],
      ["I.A.1.1", 0.5],
      ["I.A.1.2", 1],
    ],
    tables: [{ name: "Metas", range: "A1:B3", columns: [{ name: "Meta" }, { name: "Avance" }] }],
  });
  expect(sheet.tables).toMatchObject([
    { name: "Metas", range: "A1:B3", columns: [{ name: "Meta" }, { name: "Avance" }] },
  ]);
});

test("conditional formats keep range, condition and look", async () => {
  const red = {
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: "FFC7CE" } },
  };
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [[0.1], [0.9]],
    conditionalRules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formula: "0.56",
        priority: 1,
        range: "A1:A2",
        style: red,
      },
      {
        type: "cellIs",
        operator: "between",
        formula: ["0.56", "0.81"],
        priority: 2,
        range: "A1:A2",
      },
      { type: "expression", formula: "A1>1", priority: 3, range: "A1:A2", stopIfTrue: true },
      {
        type: "containsText",
        text: "Bajo",
        formula: 'NOT(ISERROR(SEARCH("Bajo",A1)))',
        priority: 4,
        range: "A1:A2",
      },
      {
        type: "dataBar",
        dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
        priority: 5,
        range: "A1:A2",
      },
      {
        type: "colorScale",
        colorScale: {
          cfvo: [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }],
          colors: ["FFF8696B", "FFFFEB84", "FF63BE7B"],
        },
        priority: 6,
        range: "A1:A2",
      },
      {
        type: "iconSet",
        iconSet: {
          iconSet: "3TrafficLights1",
          cfvo: [
            { type: "percent", value: "0" },
            { type: "num", value: "0.56" },
            { type: "num", value: "0.81" },
          ],
        },
        priority: 7,
        range: "A1:A2",
      },
    ],
  });
  const rules = sheet.conditionalRules ?? [];
  expect(rules.map(({ type, range, priority }) => `${priority} ${type} ${range}`)).toEqual([
    "1 cellIs A1:A2",
    "2 cellIs A1:A2",
    "3 expression A1:A2",
    "4 containsText A1:A2",
    "5 dataBar A1:A2",
    "6 colorScale A1:A2",
    "7 iconSet A1:A2",
  ]);
  expect(rules[0]).toMatchObject({
    operator: "lessThan",
    formula: "0.56",
    style: { fill: { bgColor: { rgb: "FFC7CE" } } },
  });
  expect(rules[1]?.formula).toEqual(["0.56", "0.81"]);
  expect(rules[2]).toMatchObject({ formula: "A1>1", stopIfTrue: true });
  expect(rules[5]?.colorScale?.colors).toEqual(["FFF8696B", "FFFFEB84", "FF63BE7B"]);
  expect(rules[6]?.iconSet).toMatchObject({
    iconSet: "3TrafficLights1",
    cfvo: [
      { type: "percent", value: "0" },
      { type: "num", value: "0.56" },
      { type: "num", value: "0.81" },
    ],
  });
});

test("names and comments stay", async () => {
  const { sheets, namedRanges } = await throughTheWorkbench({
    sheets: [
      {
        name: "Matriz 2021",
        rows: [["x"]],
        cells: new Map([
          ["0,0", { value: "x", comment: { author: "Planeación", text: "Revisar" } }],
        ]),
      },
    ],
    namedRanges: [{ name: "pesos", range: "'Matriz 2021'!$A$1:$A$4" }],
  });
  expect(namedRanges).toMatchObject([{ name: "pesos", range: "'Matriz 2021'!$A$1:$A$4" }]);
  expect(sheets[0]?.cells?.get("0,0")?.comment).toMatchObject({
    author: "Planeación",
    text: "Revisar",
  });
});

test("what the grid does not show stays: validation, filter, paper, properties", async () => {
  const { sheets, properties } = await throughTheWorkbench({
    sheets: [
      {
        name: "Matriz",
        rows: [["Tipo"], ["Incremento"]],
        dataValidations: [{ type: "list", range: "A2:A9", values: ["Incremento", "Reducción"] }],
        autoFilter: { range: "A1:A2" },
        pageSetup: { orientation: "landscape", printTitlesRow: "$1:$1" },
      },
    ],
    properties: { title: "Matriz de recolección", custom: { Oficina: "Planeación" } },
  });
  expect(sheets[0]?.dataValidations).toMatchObject([
    { range: "A2:A9", values: ["Incremento", "Reducción"] },
  ]);
  expect(sheets[0]?.autoFilter?.range).toBe("A1:A2");
  expect(sheets[0]?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$1:$1" });
  expect(properties).toMatchObject({
    title: "Matriz de recolección",
    custom: { Oficina: "Planeación" },
  });
});

test("what a formula spilled is written as a dynamic array, and spills again", async () => {
  const sheet = await sheetThrough({
    name: "Matriz",
    rows: [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    cells: new Map([
      [
        "0,1",
        {
          value: 1,
          formula: "A1:A3*2",
          formulaType: "array" as const,
          formulaRef: "B1:B3",
          formulaDynamic: true,
          formulaResult: 1,
        },
      ],
    ]),
  });
  expect(sheet.cells?.get("0,1")).toMatchObject({
    formula: "A1:A3*2",
    formulaType: "array",
    formulaRef: "B1:B3",
  });
});
