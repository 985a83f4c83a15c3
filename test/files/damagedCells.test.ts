import fc from "fast-check";
import type { FileProblem } from "../../src/core/fileProblem";
import { fileProblemText } from "../../src/core/text/files";
import { readWorkbook } from "../../src/files/readWorkbook";
import { archive, xlsx, xlsxParts } from "./archive";

const text = (at: string, said: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;

/** The problem with a sheet of this first row, or what stands in it. */
async function readRow(cells: string): Promise<FileProblem | readonly unknown[]> {
  return readRows(`<row r="1">${cells}</row>`);
}

async function readRows(rows: string): Promise<FileProblem | readonly unknown[]> {
  const read = await readWorkbook(xlsx({ rows }), "matriz.xlsx");
  return read.ok ? (read.value.sheets[0]?.rows[0] ?? []) : read.error;
}

describe("readWorkbook(bytes, name) refuses a sheet with damaged cells, and says which", () => {
  test("cells that cite a text that there is not: the first, and how many", async () => {
    const shared = (strings: string) =>
      archive([
        ...xlsxParts({
          rows: `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>2</v></c></row>`,
        }).map((part) =>
          part.name.endsWith("workbook.xml.rels")
            ? {
                ...part,
                content: String(part.content).replace(
                  "</Relationships>",
                  '<Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
                ),
              }
            : part,
        ),
        { name: "xl/sharedStrings.xml", content: `<sst>${strings}</sst>` },
      ]);
    const si = "<si><t>Eje</t></si>";
    const read = await readWorkbook(shared(si), "m.xlsx");
    expect(!read.ok && read.error).toEqual({
      type: "damagedCells",
      sheet: "Matriz",
      cell: "B3",
      count: 2,
      fault: "texto",
    });
    expect((await readWorkbook(shared(si.repeat(3)), "m.xlsx")).ok).toBe(true);
    // One that lost its name would give every cell after it the text of another.
    const torn = await readWorkbook(shared(`${si}<sj><t>Eje</t></sj>${si}${si}`), "m.xlsx");
    expect(!torn.ok && torn.error).toEqual({ type: "damaged", part: "xl/sharedStrings.xml" });
  });

  test("a cell that cites a text in a workbook without any", async () => {
    expect(await readRow('<c r="A1" t="s"><v>7</v></c>')).toMatchObject({
      cell: "A1",
      fault: "texto",
    });
  });

  test.each([
    ["a cell of another row", '<row r="2"><c r="A3"><v>1</v></c></row>', "A3"],
    ["a cell that is there twice", '<row r="2"><c r="B2"/><c r="B2"><v>1</v></c></row>', "B2"],
    ["a cell before the one before it", '<row r="2"><c r="B2"/><c r="A2"/></row>', "A2"],
    ["a row that is there twice", '<row r="2"/><row r="2"><c r="A2"/></row>', "A2"],
    ["a cell of no column", '<row r="2"><c r="2"/></row>', "A2"],
    ["a cell of no row", '<row r="2"><c r="A"/></row>', "A1"],
  ])("%s is out of its place", async (_name, rows, cell) => {
    expect(await readRows(rows)).toMatchObject({ type: "damagedCells", fault: "lugar", cell });
  });

  test.each([
    ["a row of another name", '<rox r="1"><c r="A1"/></rox>'],
    ["a cell of another name", '<row r="1"><d r="A1"/></row>'],
    ["a value of another name", '<row r="1"><c r="A1"><w>1</w></c></row>'],
    ["two values", '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
    ["an element in a value", '<row r="1"><c r="A1"><v>1<b/>2</v></c></row>'],
    ["a text of another name", '<row r="1"><c r="A1" t="inlineStr"><is><u>a</u></is></c></row>'],
    ["a text in a cell of numbers", '<row r="1"><c r="A1"><is><t>a</t></is></c></row>'],
    ["text between cells", '<row r="1">a<c r="A1"/></row>'],
    ["a type of another name", '<row r="1"><c r="A1" t="z"><v>1</v></c></row>'],
    ["an attribute of another name", '<row r="1"><c r="A1" q="s"><v>1</v></c></row>'],
  ])("%s is no part of a sheet", async (_name, rows) => {
    expect(await readRows(rows)).toMatchObject({ type: "damagedCells", fault: "forma" });
  });

  test.each(["0x28", "0b101", "0o7", " ", "\n", "1_000", "1,5", "--1", ".", "e5", "1e", "NaN"])(
    "%j is no number",
    async (value) => {
      expect(await readRow(`<c r="A1"><v>${value}</v></c>`)).toMatchObject({ fault: "valor" });
    },
  );

  test.each([
    ["e", "20"],
    ["b", "2"],
    ["s", "a"],
    ["s", ""],
  ])("of type %s, %j is no value", async (type, value) => {
    expect(await readRow(`<c r="A1" t="${type}"><v>${value}</v></c>`)).toMatchObject({
      fault: "valor",
    });
  });

  test("what a sound sheet may say", async () => {
    const cells =
      '<c r="A1"><v> -1.5E+3 </v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
      '<c r="D1" cm="1"><f>1+1</f><v>2</v><extLst><ext/></extLst></c><c><v><![CDATA[4]]></v></c>' +
      '<c r="F1" s="0"/><c xmlns:y="z" y:q="1"><v>.5</v></c><c r="H1"><v/></c><c r="I1"><v>4.</v></c>';
    expect(await readRow(cells)).toEqual([-1500, true, "#N/A", 2, 4, null, 0.5, null, 4]);
  });

  test("a number is read as it was written, or its sheet is refused", async () => {
    const letters = fc.constantFrom(..."0123456789.-+eExb_ ,".split(""));
    const values = fc.string({ unit: letters, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const read = await readRow(`<c r="A1"><v>${value}</v></c>`);
        const isNumber = /^ *[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)? *$/.test(value);
        expect(Array.isArray(read)).toBe(isNumber || value === "");
        if (isNumber) expect(read).toEqual([Number(value)]);
      }),
    );
  });
});

test("fileProblemText(name, problem) says which cells are damaged, and to look at what Excel repairs", () => {
  const problem = { type: "damagedCells", sheet: "Matriz", cell: "B3", fault: "texto" } as const;
  expect(fileProblemText("m.xlsx", { ...problem, count: 4410 })).toBe(
    "El archivo «m.xlsx» está dañado: en la hoja «Matriz», 4.410 celdas citan un texto que el libro no tiene; la primera es B3. Solicite de nuevo el archivo; si lo repara con Excel, revise lo que Excel quitó.",
  );
  expect(fileProblemText("m.xlsx", { ...problem, count: 1 })).toContain(
    "la celda B3 cita un texto que el libro no tiene.",
  );
});

test("a sheet without its list of rows is damaged", async () => {
  const parts = xlsxParts({ rows: text("A1", "Eje") }).map((part) =>
    part.name.includes("sheet1")
      ? { ...part, content: String(part.content).replaceAll("sheetData", "sheetDatb") }
      : part,
  );
  const read = await readWorkbook(archive(parts), "m.xlsx");
  expect(!read.ok && read.error.type).toBe("damaged");
});
