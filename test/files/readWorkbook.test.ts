import { writeXlsx } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { cellKey, type Sheet } from "../../src/core/grid/grid";
import { readWorkbook } from "../../src/files/readWorkbook";
import { archive, xlsx, xlsxParts } from "./archive";

async function firstSheet(bytes: Uint8Array, name = "libro.xlsx"): Promise<Sheet> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.error.type);
  return read.value.sheets[0]!;
}

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="49"/></cellXfs>';

describe("readWorkbook(bytes, name) reads the cells of an .xlsx", () => {
  test("texts, numbers and booleans as they are, and nothing where there is nothing", async () => {
    const sheet = await firstSheet(
      await writeXlsx({ sheets: [{ name: "A", rows: [["I.A.1", 4, true, null, 0]] }] }),
    );
    expect(sheet.rows).toEqual([["I.A.1", 4, true, null, 0]]);
  });

  test("a date as Excel's serial number", async () => {
    const sheet = await firstSheet(
      xlsx({ rows: '<row r="1"><c r="A1" s="2"><v>44469</v></c></row>', styles: STYLES }),
    );
    expect(sheet.rows).toEqual([[44469]]);
    expect(sheet.formats.get(cellKey(0, 0))).toBe("dd/mm/yyyy");
  });

  test("a date of a Mac workbook, which counts from 1904, as the serial number of the same day", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows: '<row r="1"><c r="A1" s="2"><v>43007</v></c></row>',
        styles: STYLES,
        workbook: '<workbookPr date1904="1"/>',
      }),
    );
    expect(sheet.rows).toEqual([[44469]]);
  });

  test("an error as its text and rich text as plain text", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows:
          '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c>' +
          '<c r="B1" t="inlineStr"><is><r><t>Meta </t></r><r><rPr><b/></rPr><t>física</t></r></is></c></row>',
      }),
    );
    expect(sheet.rows).toEqual([["#DIV/0!", "Meta física"]]);
  });

  test("a format only of numbers, and only when it is not General", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows:
          '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="0"><v>2</v></c>' +
          '<c r="C1" s="1"/><c r="D1" s="1" t="inlineStr"><is><t>NP</t></is></c></row>',
        styles: STYLES,
      }),
    );
    expect([...sheet.formats]).toEqual([[cellKey(0, 0), "0%"]]);
  });

  test("a formula that was calculated: its value and its text", async () => {
    const sheet = await firstSheet(
      xlsx({ rows: '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>7</v></c></row>' }),
    );
    expect(sheet.rows).toEqual([[7]]);
    expect(sheet.formulas.get(cellKey(0, 0))).toBe("=SUM(B1:C1)");
    expect(sheet.uncalculated.size).toBe(0);
  });

  test("a formula that was not calculated: no value, and it says so", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows:
          '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1*2</f></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
      }),
    );
    expect(sheet.rows).toEqual([[null], [null]]);
    expect([...sheet.uncalculated]).toEqual([cellKey(0, 0), cellKey(1, 0)]);
  });

  test("a formula that gives no text is empty, not uncalculated", async () => {
    const sheet = await firstSheet(
      xlsx({ rows: '<row r="1"><c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c></row>' }),
    );
    expect(sheet.rows).toEqual([[null]]);
    expect(sheet.uncalculated.size).toBe(0);
  });

  test("cells that do not say where they are follow the one before", async () => {
    const sheet = await firstSheet(
      xlsx({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" }),
    );
    expect(sheet.rows).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe("readWorkbook(bytes, name) reads the sheets of a workbook", () => {
  test("in the order of the tabs, and which are hidden", async () => {
    const read = await readWorkbook(
      await writeXlsx({
        sheets: [
          { name: "Matriz", rows: [[1]] },
          { name: "Pesos", rows: [[2]], hidden: true },
          { name: "Listas", rows: [[3]], veryHidden: true },
        ],
      }),
      "libro.xlsx",
    );
    expect(read.ok && read.value.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Matriz", false],
      ["Pesos", true],
      ["Listas", true],
    ]);
  });

  test("merges, cut where the rows end", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>',
        after:
          '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C2147483648"/>' +
          '<mergeCell ref="A900:B901"/><mergeCell ref="B2:B2"/></mergeCells>',
      }),
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
  });

  test("a sheet called __proto__ like any other", async () => {
    const sheet = await firstSheet(xlsx({ sheetName: "__proto__" }));
    expect(sheet.name).toBe("__proto__");
    expect(Object.keys({})).toEqual([]);
  });

  test("whatever its name says: an .xlsx called .csv", async () => {
    expect((await firstSheet(xlsx({}), "matriz.csv")).rows).toEqual([[1]]);
  });

  test("an .xls of Excel 97, with its empty row and its merge", async () => {
    const sheet = await firstSheet(
      new Uint8Array(readFileSync("test/files/libro-97.xls")),
      "libro.xls",
    );
    expect(sheet.rows.map((row) => [...row])).toEqual([
      ["Código MP", "Programado"],
      ["I.A.1.1", 4],
      [],
      ["I.A.1.2", 0.5],
    ]);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  test("without its chart sheets, which have no cells", async () => {
    const parts = xlsxParts({}).map((part) => ({
      ...part,
      content: String(part.content)
        .replace("</sheets>", '<sheet name="Gráfica" sheetId="2" r:id="rId9"/></sheets>')
        .replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
    }));
    const read = await readWorkbook(archive(parts), "libro.xlsx");
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Matriz"]);
  });

  test("when a border is drawn down to the last cell of Excel", async () => {
    const sheet = await firstSheet(
      xlsx({
        rows:
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
          '<row r="1048576"><c r="XFD1048576" s="1"/></row>',
        styles: STYLES,
      }),
    );
    expect(sheet.rows).toEqual([[1, 2]]);
  });

  test("when its dimension is a lie", async () => {
    const sheet = await firstSheet(xlsx({ before: '<dimension ref="A1:XFD1048576"/>' }));
    expect(sheet.rows).toEqual([[1]]);
  });
});
