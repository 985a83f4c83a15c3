import type { CellValue } from "../../src/core/grid/grid";
import { delimiterOf } from "../../src/files/delimiter";
import { readWorkbook } from "../../src/files/readWorkbook";

async function rowsOf(content: string | Uint8Array, name = "datos.csv") {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.error.type);
  return read.value.sheets[0]!.rows as readonly (readonly CellValue[])[];
}

describe("readWorkbook(bytes, name) reads delimited text", () => {
  test("and leaves numbers as they are written", async () => {
    expect(await rowsOf("Meta;Valor\nA;1.234,5\nB;\n")).toEqual([
      ["Meta", "Valor"],
      ["A", "1.234,5"],
      ["B", null],
    ]);
  });

  test("named after the file", async () => {
    const read = await readWorkbook(new TextEncoder().encode("a;b"), "matriz 2021.csv");
    expect(read.ok && read.value.sheets[0]!.name).toBe("matriz 2021");
  });

  test("with commas, quotes and line breaks inside a field", async () => {
    expect(await rowsOf('Meta,Valor\n"Dotar ""2""\nsedes, con libros","46,70%"\n')).toEqual([
      ["Meta", "Valor"],
      ['Dotar "2"\nsedes, con libros', "46,70%"],
    ]);
  });

  test('with what a text is guarded by, ="…", taken off as Excel does', async () => {
    expect(await rowsOf('="M-01";"=""0012""";="a ""b""";="sin cerrar\n')).toEqual([
      ["M-01", "0012", 'a "b"', '="sin cerrar'],
    ]);
  });

  test("with the delimiter that its first line announces, as Excel does", async () => {
    expect(await rowsOf("sep=|\r\na|b;c\r\n")).toEqual([["a", "b;c"]]);
  });

  test("in UTF-8 with its mark, in Windows' alphabet and in UTF-16", async () => {
    const expected = [["Código", "Sopó"]];
    expect(await rowsOf("\uFEFFCódigo;Sopó")).toEqual(expected);
    expect(await rowsOf(new Uint8Array(Buffer.from("Código;Sopó", "latin1")))).toEqual(expected);
    expect(await rowsOf(new Uint8Array(Buffer.from("\uFEFFCódigo;Sopó", "utf16le")))).toEqual(
      expected,
    );
  });

  test("saved as .xls, as many systems do", async () => {
    expect(await rowsOf("a\tb\n1\t2\n", "reporte.xls")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("and says that a file of blanks is empty", async () => {
    const read = await readWorkbook(new TextEncoder().encode(" \r\n\n"), "datos.csv");
    expect(read).toEqual({ ok: false, error: { type: "empty" } });
  });
});

describe("delimiterOf(text)", () => {
  test("prefers what cuts every line alike over what is seen more often", () => {
    expect(delimiterOf("Meta;Valor\nA, B, C y D;1,5\nE, F;2,5\n")).toBe(";");
  });

  test("is not misled by a title above the table", () => {
    expect(delimiterOf("Plan Indicativo, vigencia 2021\n\nMeta\tValor\nA\t1\nB\t2\n")).toBe("\t");
  });

  test("is null where nothing cuts a line", () => {
    expect(delimiterOf("Buenos días")).toBeNull();
  });
});
