import { writeXlsx } from "hucre/xlsx";
import type { FileProblem } from "../../src/core/fileProblem";
import { readWorkbook } from "../../src/files/readWorkbook";
import { archive, xlsx, xlsxParts } from "./archive";

async function problemOf(bytes: Uint8Array, name = "matriz.xlsx"): Promise<FileProblem | "read"> {
  const read = await readWorkbook(bytes, name);
  return read.ok ? "read" : read.error;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

const LIMIT = 256 * 1_048_576;

describe("readWorkbook(bytes, name) refuses what is no workbook", () => {
  test("an empty file", async () => {
    expect(await problemOf(new Uint8Array(0))).toEqual({ type: "empty" });
  });

  test("a file of more than 100 MB, without looking at it", async () => {
    expect(await problemOf(new Uint8Array(200 * 1_048_576))).toEqual({
      type: "tooLarge",
      size: 209_715_200,
      limit: 104_857_600,
    });
  });

  test("a sentence saved as .xlsx", async () => {
    expect(await problemOf(text("Buenos días"))).toEqual({ type: "notAWorkbook" });
  });

  test("a Word document called .xlsx", async () => {
    const bytes = archive([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", content: "<document/>" },
    ]);
    expect(await problemOf(bytes)).toEqual({ type: "unsupportedFormat", extension: "docx" });
  });

  test("an .ods and an .xlsb, by their names", async () => {
    const ods = archive([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "content.xml", content: "<x/>" },
    ]);
    const xlsb = archive([{ name: "xl/workbook.bin", content: "x" }]);
    expect(await problemOf(ods)).toEqual({ type: "unsupportedFormat", extension: "ods" });
    expect(await problemOf(xlsb)).toEqual({ type: "unsupportedFormat", extension: "xlsb" });
  });

  test("a web page that a system exported as .xls", async () => {
    expect(await problemOf(text("\n<HTML><table><tr><td>1</table>"), "reporte.xls")).toEqual({
      type: "unsupportedFormat",
      extension: "html",
    });
  });

  test("a PDF called .xlsx", async () => {
    expect(await problemOf(text("%PDF-1.7"))).toEqual({
      type: "unsupportedFormat",
      extension: "pdf",
    });
  });

  test("an archive of anything else", async () => {
    expect(await problemOf(archive([{ name: "foto.jpg", content: "x" }]))).toEqual({
      type: "notAWorkbook",
    });
  });

  test("a workbook without sheets", async () => {
    const parts = xlsxParts({}).map((part) => ({
      ...part,
      content: String(part.content).replace(/<sheet [^>]*>/, ""),
    }));
    expect(await problemOf(archive(parts))).toEqual({ type: "noSheets" });
  });

  test("a workbook with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Matriz", rows: [[1]] }],
      encryption: { password: "sopo", spinCount: 1 },
    });
    expect(await problemOf(bytes)).toEqual({ type: "encrypted" });
  });

  test("an archive with a password", async () => {
    expect(await problemOf(xlsx({ lie: { encrypted: true } }))).toEqual({ type: "encrypted" });
  });
});

describe("readWorkbook(bytes, name) reports what is damaged", () => {
  test("bytes that are no archive any more", async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + 11) % 256);
    expect(await problemOf(noise)).toEqual({ type: "damaged", part: null });
  });

  test("a file that was cut short", async () => {
    const bytes = xlsx({});
    for (const length of [4, 30, 200, bytes.length - 10]) {
      expect(await problemOf(bytes.subarray(0, length))).toMatchObject({ type: "damaged" });
    }
  });

  test("a sheet whose checksum is wrong, by its part", async () => {
    expect(await problemOf(xlsx({ lie: { crc: 1 } }))).toEqual({
      type: "damaged",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("a byte changed anywhere never passes for a workbook of other figures", async () => {
    const sound = xlsx({ rows: '<row r="1"><c r="A1"><v>1234</v></c></row>' });
    for (let at = 0; at < sound.length; at += 7) {
      const bytes = sound.slice();
      bytes[at]! ^= 0x55;
      const read = await readWorkbook(bytes, "matriz.xlsx");
      if (read.ok) expect(read.value.sheets[0]!.rows[0]).toEqual([1234]);
    }
  });

  test("a sheet that the workbook names and the archive does not have", async () => {
    const parts = xlsxParts({}).filter(({ name }) => !name.includes("sheet1"));
    expect(await problemOf(archive(parts))).toEqual({
      type: "damaged",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("a cell where Excel has none", async () => {
    const row = '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>';
    expect(await problemOf(xlsx({ rows: row }))).toMatchObject({ type: "damaged" });
  });
});

describe("readWorkbook(bytes, name) is not harmed", () => {
  test("by values at both ends of the sheet", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(await problemOf(xlsx({ rows }))).toEqual({ type: "tooSpread", sheet: "Matriz" });
  });

  test("by a bomb that announces what it unfolds into", async () => {
    const more = [{ name: "xl/media/a.bin", content: "x", announced: LIMIT }];
    expect(await problemOf(xlsx({ more }))).toEqual({ type: "bomb", limit: LIMIT });
  });

  test("by a sheet that unfolds into more than it announces", async () => {
    const rows = " ".repeat(1_000_000);
    expect(await problemOf(xlsx({ rows, lie: { announced: 5000 } }))).toEqual({
      type: "bomb",
      limit: LIMIT,
    });
  });

  test("by a heavy part that announces little, before any reader sees it", async () => {
    const content = new Uint8Array(270 * 1_048_576);
    const more = [{ name: "xl/media/a.bin", content, announced: 5000 }];
    expect(await problemOf(xlsx({ more }))).toEqual({ type: "bomb", limit: LIMIT });
  });

  test("by thousands of parts", async () => {
    const more = Array.from({ length: 2001 }, (_, i) => ({ name: `xl/${i}`, content: "" }));
    expect(await problemOf(xlsx({ more }))).toEqual({ type: "bomb", limit: LIMIT });
  });

  test("by entities that multiply, which no workbook declares", async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const parts = xlsxParts({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>',
    }).map((part) =>
      part.name.includes("sheet1")
        ? { ...part, content: String(part.content).replace("<worksheet", `${bomb}<worksheet`) }
        : part,
    );
    expect(await problemOf(archive(parts))).toMatchObject({ type: "damaged" });
  });
});
