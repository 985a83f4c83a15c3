import { bootOffice, type BootedOffice } from "./bootOffice";
import { outcome, type Batch } from "./outcome";

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice()));
afterAll(() => office.dispose());

type Setting<Value> = (sheet: Excel.Worksheet, value: Value) => void;

/** What a member takes, and what it refuses. */
type Row<Value> = [string, Setting<Value>, readonly Value[], readonly Value[]];

function check<Value>(title: string, rows: readonly Row<Value>[]): void {
  test.each(rows)(title, async (_, set, taken, refused) => {
    const answers = (values: readonly Value[]): Promise<string[]> =>
      Promise.all(values.map((value) => outcome((sheet) => set(sheet, value))));
    expect(await answers(taken)).toEqual(taken.map(() => "done"));
    expect(await answers(refused)).toEqual(refused.map(() => "InvalidArgument"));
  });
}

const a1 = (sheet: Excel.Worksheet): Excel.RangeFormat => sheet.getRange("A1").format;

function chart(sheet: Excel.Worksheet): Excel.Chart {
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
}

function series(sheet: Excel.Worksheet): Excel.ChartSeries {
  return chart(sheet).series.getItemAt(0);
}

function allPages(sheet: Excel.Worksheet): Excel.HeaderFooter {
  return sheet.pageLayout.headersFooters.defaultForAllPages;
}

check<number>("a number: %s", [
  ["indent", (s, v) => (a1(s).indentLevel = v), [0, 250], [-1, 251, 1.5]],
  ["angle of a text", (s, v) => (a1(s).textOrientation = v), [-90, 90, 180], [-91, 91, 179]],
  ["size of a font", (s, v) => (a1(s).font.size = v), [1, 10.5, 409], [0, 410]],
  ["height of a chart", (s, v) => (chart(s).height = v), [1], [-1]],
  ["place of a chart", (s, v) => (chart(s).left = v), [0], [-1]],
  ["overlap of bars", (s, v) => (series(s).overlap = v), [-100, 100], [-101, 101]],
  ["gap between bars", (s, v) => (series(s).gapWidth = v), [0, 500], [-1, 501]],
  ["scale on paper", (s, v) => (s.pageLayout.zoom = { scale: v }), [10, 400], [9, 401]],
  ["margin on paper", (s, v) => (s.pageLayout.leftMargin = v), [0, 72], [-1]],
]);

check<string>("a text: %s", [
  ["name of a font", (s, v) => (a1(s).font.name = v), ["x".repeat(31)], ["x".repeat(32)]],
  ["name of a series", (s, v) => (series(s).name = v), ["x".repeat(255)], ["x".repeat(256)]],
  ["header", (s, v) => (allPages(s).leftHeader = v), ["x".repeat(255)], ["x".repeat(256)]],
  [
    "what is shown of a link",
    (s, v) => (s.getRange("A1").hyperlink = { address: "https://a.co", screenTip: v }),
    ["x".repeat(255)],
    ["x".repeat(256)],
  ],
  [
    "number format",
    (s, v) => (s.getRange("A1:B1").numberFormat = [[v, "0"]]),
    ["0.0 %;[Red]-0;;@", `"${"x".repeat(252)}"0`],
    ["[foo", "0;0;0;@;0", `"${"x".repeat(253)}"0`],
  ],
  [
    "one number format for all",
    (s, v) => (s.getRange("A1:B2").numberFormat = [[v]]),
    ["dd/mm/yyyy"],
    ["[foo"],
  ],
]);

test("what is set for single cells has the same limits", async () => {
  const indent =
    (indentLevel: number): Batch =>
    (sheet) =>
      void sheet.getRange("A1").setCellProperties([[{ format: { indentLevel } }]]);
  expect(await outcome(indent(250))).toBe("done");
  expect(await outcome(indent(251))).toBe("InvalidArgument");
});

check<number>("the best and the worst: %s", [
  ["numbers", rank("TopItems"), [1, 1000], [0, 1001]],
  ["percentages", rank("BottomPercent"), [1, 100], [0, 101]],
]);

function rank(type: "TopItems" | "BottomPercent"): Setting<number> {
  return (sheet, value) => {
    const format = sheet.getRange("A1:A5").conditionalFormats.add("TopBottom");
    format.topBottom.rule = { rank: value, type };
  };
}

check<string>("a formula: %s", [
  ["of a cell", (s, v) => (s.getRange("A1").formulas = [[v]]), formulas(), refusedFormulas()],
  [
    "of a conditional format",
    (s, v) => (s.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = v),
    formulas(),
    refusedFormulas(),
  ],
  [
    "that a conditional format compares with",
    (s, v) => {
      const format = s.getRange("A1:A5").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: v, operator: "LessThan" };
    },
    ["0.8", ...formulas()],
    refusedFormulas(),
  ],
]);

function formulas(): string[] {
  return [
    "=SUM(B1:B2,3)",
    "=IF(B1,1)",
    "=COUNT(N:N)",
    "=SOPO.AVANCE(B1,B2,B3)",
    `=SUM(${Array(255).fill("1").join(",")})`,
    `=${"ABS(".repeat(64)}1${")".repeat(64)}`,
  ];
}

function refusedFormulas(): string[] {
  return [
    "=SUM((",
    "=SUM(1;2)",
    "=ABS()",
    "=IF(1,2,3,4)",
    `=SOPO.AVANCE(${Array(256).fill("1").join(",")})`,
    `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
    `=1${"+1".repeat(4_100)}`,
  ];
}

test("a name cannot stand for a formula that no cell takes", async () => {
  for (const formula of refusedFormulas()) {
    expect(await outcome((_, book) => void book.names.add("Meta_1", formula))).toBe(
      "InvalidArgument",
    );
    const given: Batch = (_, book) => (book.names.getItem("Otra").formula = formula);
    await outcome((_, book) => void book.names.add("Otra", "=1"));
    expect(await outcome(given)).toBe("InvalidArgument");
  }
});

test("neither TRUE nor FALSE is a name", async () => {
  for (const name of ["TRUE", "false"])
    expect(await outcome((_, book) => void book.names.add(name, "=1"))).toBe("InvalidArgument");
});

test("a table and a name of the workbook cannot be called the same", async () => {
  await outcome((sheet, book) => {
    sheet.tables.add("J1:J3", true).name = "Alertas";
    book.names.add("Metas", "=Hoja1!$A$1");
  });
  const name: Batch = (_, book) => void book.names.add("alertas", "=1");
  const table: Batch = (sheet) => (sheet.tables.getItem("Alertas").name = "metas");
  expect([await outcome(name), await outcome(table)]).toEqual([
    "ItemAlreadyExists",
    "ItemAlreadyExists",
  ]);
});

test.each<[string, Batch, Batch, string]>([
  [
    "a comment's address without its sheet",
    (s, book) => {
      s.comments.add("B1", "Revisar");
      book.comments.add("Hoja1!B2", "Revisar");
    },
    (_, book) => void book.comments.add("B3", "Revisar"),
    "InvalidArgument",
  ],
  [
    "the comment of several cells",
    (s) => void s.comments.getItemByCell("Hoja1!B1").load("content"),
    (s) => void s.comments.getItemByCell("Hoja1!B1:B2").load("content"),
    "InvalidArgument",
  ],
  [
    "the cells of a name that has none",
    (s, book) => void book.names.add("Celda_1", s.getRange("A1")).getRange().load("address"),
    (_, book) => void book.names.add("Valor_1", "=1").getRange().load("address"),
    "InvalidOperation",
  ],
  [
    "a part of a row to repeat on paper",
    (s) => s.pageLayout.setPrintTitleRows("1:2"),
    (s) => s.pageLayout.setPrintTitleRows("A1:B2"),
    "InvalidArgument",
  ],
  [
    "a column grouped by rows",
    (s) => s.getRange("B:C").group("ByColumns"),
    (s) => s.getRange("B:C").group("ByRows"),
    "InvalidArgument",
  ],
  [
    "the used cells of a range that has none",
    (s) => void s.getRange("A1:XFD1048576").getUsedRangeOrNullObject().load("address"),
    (s) => void s.getRange("Y1:Z9").getUsedRange().load("address"),
    "ItemNotFound",
  ],
  [
    "where two cells spill to",
    (s) => void s.getRange("A1").getSpillingToRangeOrNullObject().load("address"),
    (s) => void s.getRange("A1:A2").getSpillingToRangeOrNullObject().load("address"),
    "InvalidArgument",
  ],
  [
    "a range around cells of two sheets",
    (s) => void s.getRange("A1").getBoundingRect("Hoja1!B2").load("address"),
    (s, book) => {
      book.worksheets.add();
      s.getRange("A1").getBoundingRect(book.worksheets.getLast().getRange("A1")).load("address");
    },
    "InvalidArgument",
  ],
  [
    "a cell of a hidden sheet, selected",
    (s) => s.getRange("A1").select(),
    (_, book) => {
      const sheet = book.worksheets.add();
      sheet.visibility = "Hidden";
      sheet.getRange("A1").select();
    },
    "InvalidOperation",
  ],
  [
    "fewer than no rows, frozen",
    (s) => s.freezePanes.freezeRows(1),
    (s) => s.freezePanes.freezeRows(-1),
    "InvalidArgument",
  ],
  [
    "a look of tables that Excel has not",
    (s) => (s.tables.add("L1:L3", true).style = "TableStyleMedium28"),
    (s) => (s.tables.add("M1:M3", true).style = "TableStyleMedium29"),
    "InvalidArgument",
  ],
  [
    "the filter of a table without headings",
    (s) => (s.tables.add("N1:N3", true).showFilterButton = false),
    (s) => {
      const table = s.tables.add("O1:O3", true);
      table.showHeaders = false;
      table.showFilterButton = true;
    },
    "InvalidOperation",
  ],
  [
    "more than 255 series",
    (s) => void s.charts.add("Line", s.getRange("A1:IV2"), "Columns"),
    (s) => void s.charts.add("Line", s.getRange("A1:IW2"), "Columns"),
    "InvalidArgument",
  ],
])("%s", async (_, taken, refused, code) => {
  expect([await outcome(taken), await outcome(refused)]).toEqual(["done", code]);
});

test("a sheet has at most 1 026 page breaks", async () => {
  const breaks: Batch = (sheet) => {
    for (let row = 2; row <= 1027; row++) sheet.horizontalPageBreaks.add(`A${row}`);
  };
  expect(await outcome(breaks)).toBe("done");
  expect(await outcome((sheet) => void sheet.horizontalPageBreaks.add("A2"))).toBe("done");
  expect(await outcome((sheet) => void sheet.horizontalPageBreaks.add("A1028"))).toBe(
    "InvalidOperation",
  );
});

test("a negative count of rows or columns looks into the range", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("C3:F8");
    const found = [
      range.getRowsAbove(2),
      range.getRowsAbove(-2),
      range.getRowsBelow(-2),
      range.getColumnsBefore(-1),
      range.getColumnsAfter(-1),
    ].map((one) => one.load("address"));
    await context.sync();
    const addresses = found.map(({ address }) => address.replace("Hoja1!", ""));
    expect(addresses).toEqual(["C1:F2", "C3:F4", "C7:F8", "C3:C8", "F3:F8"]);
  });
});

test("the case of a key makes no other mark of a sheet", async () => {
  await Excel.run(async (context) => {
    const marks = context.workbook.worksheets.getItem("Hoja1").customProperties;
    marks.add("sopo", "1");
    marks.add("SOPO", "2");
    marks.load("items/key,items/value");
    await context.sync();
    expect(marks.items.map(({ key, value }) => [key, value])).toEqual([["sopo", "2"]]);
  });
});

test("a workbook is not protected twice", async () => {
  const protect: Batch = (_, book) => book.protection.protect();
  expect([await outcome(protect), await outcome(protect)]).toEqual(["done", "InvalidOperation"]);
  await outcome((_, book) => book.protection.unprotect());
});
