import { readXlsx } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames, type SheetNames } from "../../src/core/report/sheetNames";
import { readWorkbook } from "../../src/files/readWorkbook";
import { readDestination, writeReport } from "../../src/files/writeReport";
import {
  openPackage,
  setText,
  textOf,
  zipPackage,
  type Package,
} from "../../src/files/writeReportPackage";
import { evaluated, SMALL } from "../core/report/small";
import { archive, xlsxParts, type Part } from "./archive";

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/matriz-sopo-2021-t3.xlsx")),
);

/** A workbook with what its user put in it; parts are replaced by name. */
function workbook(...parts: readonly Part[]): Uint8Array {
  const own = xlsxParts({
    styles: STYLES,
    after:
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>2</formula></cfRule></conditionalFormatting>',
  });
  const names = new Set(parts.map(({ name }) => name));
  return archive([...own.filter(({ name }) => !names.has(name)), ...parts]);
}

const STYLES =
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="9" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

async function published(bytes: Uint8Array, formulas = false): Promise<Uint8Array> {
  const destination = await readDestination(bytes);
  if (!destination.ok) throw new Error(destination.error.type);
  const names = sheetNames(destination.value.sheets, destination.value.marked);
  const written = await writeReport(
    bytes,
    reportOf(evaluated(SMALL), { workbook: SMALL, names, time: "2021-10-15T08:30", formulas }),
    "publicado",
  );
  if (!written.ok) throw new Error(written.error.type);
  return written.value;
}

async function partsOf(bytes: Uint8Array): Promise<Package> {
  const parts = await openPackage(bytes);
  if (!parts.ok) throw new Error(parts.error.type);
  return parts.value;
}

describe("writeReport(bytes, report)", () => {
  test("copies every part of the workbook as it is, but for its lists of sheets, relations and formats", async () => {
    const source = workbook(
      { name: "xl/comments1.xml", content: "<comments/>" },
      { name: "customXml/item1.xml", content: "<own/>" },
    );
    const [before, after] = [await partsOf(source), await partsOf(await published(source))];
    const changed = [...before.keys()].filter(
      (name) => Buffer.compare(before.get(name)!, after.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });
  test("leaves each cell format of the workbook in its place", async () => {
    const styles = textOf(await partsOf(await published(workbook())), "xl/styles.xml");
    expect(
      /<cellXfs count="\d+">(?:<xf[^>]*\/>){2}/.exec(styles)?.[0].replace(/count="\d+"/, ""),
    ).toBe('<cellXfs ><xf xfId="0"/><xf numFmtId="9" xfId="0"/>');
    expect(styles).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
  });
  test("adds the sheets after those of the workbook, with their charts, table and groups", async () => {
    const { sheets } = await readXlsx(await published(workbook()), { readStyles: true });
    expect(
      sheets.map(({ name, charts, tables }) => [
        name,
        charts?.length ?? 0,
        tables?.map((table) => table.name) ?? [],
      ]),
    ).toEqual([
      ["Matriz", 0, []],
      ["Resumen", 1, []],
      ["Detalle", 0, []],
      ["Alertas", 0, ["SOPO_Alertas"]],
      ["Gráficos", 7, []],
      ["Agrupaciones", 1, []],
      ["Fichas", 3, []],
    ]);
    expect(
      [...sheets[2]!.rowDefs!.values()].map(({ outlineLevel }) => outlineLevel ?? 0).slice(3),
    ).toEqual([0, 0, 1, 2, 1, 2, 0, 1, 2]);
  });
  test("counts the pages of each of its sheets from 1, and leaves those of the workbook", async () => {
    const parts = await partsOf(await published(workbook()));
    const first = [...parts].flatMap(([name]) => {
      const setup = /<pageSetup\s[^>]*>/.exec(textOf(parts, name))?.[0];
      return setup === undefined
        ? []
        : [setup.includes('firstPageNumber="1" useFirstPageNumber="1"')];
    });
    expect(new Set(first)).toEqual(new Set([true]));
  });
  test("writes a text that looks like a formula as a text", async () => {
    const { sheets } = await readXlsx(await published(workbook()));
    const detalle = sheets.find(({ name }) => name === "Detalle")!;
    expect(detalle.rows.flat()).toContain("=Sembrar árboles");
    expect([...detalle.cells!.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
  test("writes live formulas with the value that they have now, as Excel keeps those of an add-in", async () => {
    const { sheets } = await readXlsx(await published(workbook(), true));
    const sheet = (name: string) => sheets.find((one) => one.name === name)!;
    expect(sheet("Fórmulas").cells!.get("3,0")).toMatchObject({
      formula: "_xldudf_SOPO_RESUMEN(Matriz!$A$1:$W$504,2,,2021)",
      formulaType: "array",
      formulaRef: "A4:T10",
      value: "Nodo",
    });
    expect(sheet("Fórmulas").rows[4]!.slice(0, 2)).toEqual(["1", "Vida"]);
    const cells = [...sheet("Resumen").cells!.values()];
    expect(
      cells
        .filter(({ formula }) => formula?.includes("$H$4"))
        .map(({ formula, value }) => [formula?.split('=""')[0], value]),
    ).toContainEqual(['IF(INDEX(Fórmulas!$H$4:$H$3000,MATCH("vida",Fórmulas!$T$4:$T$3000,0))', 2]);
  });
  test("gives the same bytes when it is published again", async () => {
    const once = await published(workbook());
    expect(Buffer.compare(await published(once), once)).toBe(0);
  });
  test("replaces a sheet where it stands, and lets a sheet of the user's be, whatever it is called", async () => {
    const source = xlsxParts({ sheetName: "Resumen", styles: STYLES });
    const once = await published(archive(source));
    const { sheets } = await readXlsx(await published(once));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Resumen",
      "Resumen (SOPO)",
      "Detalle",
      "Alertas",
      "Gráficos",
      "Agrupaciones",
      "Fichas",
    ]);
    expect(sheets[0]!.rows).toEqual([[1]]);
  });
  test("neither reads nor touches what a later version published", async () => {
    const parts = await partsOf(await published(workbook()));
    const xml = textOf(parts, "xl/workbook.xml");
    setText(parts, "xl/workbook.xml", xml.replace("SOPO_hoja_resumen", "SOPO_hoja_balance"));
    const later = zipPackage(parts);
    const read = await readWorkbook(later, "libro.xlsx");
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Matriz"]);
    const again = await partsOf(await published(later));
    expect(textOf(again, "xl/workbook.xml")).toContain(
      '<definedName name="SOPO_hoja_balance" hidden="1">Resumen!$A$1</definedName>',
    );
    const { sheets } = await readXlsx(zipPackage(again));
    expect(sheets.map(({ name }) => name)).toContain("Resumen (SOPO)");
  });
  test("follows the prefix that the workbook gives its elements", async () => {
    const [types, root, rels, book, , matriz] = xlsxParts({});
    const prefixed = String(book!.content)
      .replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const noStyles = String(rels!.content).replace(/<Relationship Id="rId2"[^>]*>/, "");
    const source = archive([
      types!,
      root!,
      { name: rels!.name, content: noStyles },
      { name: book!.name, content: prefixed },
      matriz!,
    ]);
    const xml = textOf(await partsOf(await published(source)), "xl/workbook.xml");
    expect(xml).toMatch(
      /<x:sheet [^>]*name="Fichas"[^>]*\/><\/x:sheets><x:definedNames><x:definedName name="SOPO_hoja_resumen" hidden="1">Resumen!\$A\$1</,
    );
  });
  test("numbers its table after those of the workbook", async () => {
    const source = workbook({
      name: "xl/tables/table1.xml",
      content: '<table id="1" name="T" displayName="T" ref="A1:A2"/>',
    });
    const parts = await partsOf(await published(source));
    expect(/<table [^>]*\sid="(\d+)"/.exec(textOf(parts, "xl/tables/table2.xml"))?.[1]).toBe("2");
  });
  test("names each chart as the pane does, so that either replaces those of the other", async () => {
    const drawing = textOf(await partsOf(await published(workbook())), "xl/drawings/drawing2.xml");
    const names = [...drawing.matchAll(/<xdr:cNvPr [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.slice(0, 3)).toEqual(["SOPO cumplimiento", "SOPO composicion", "SOPO avance"]);
  });
  test("again keeps the widths that the user changed and the columns that they hid, and no other", async () => {
    const first = await partsOf(await published(workbook()));
    const sheet = "xl/worksheets/sheet2.xml";
    const before = textOf(first, sheet);
    expect(before).toContain('<col min="3" max="3" width="44" customWidth="true"/>');
    setText(
      first,
      sheet,
      before
        .replace('min="3" max="3" width="44"', 'min="3" max="3" width="71.5"')
        .replace(
          '<col min="4" max="4" width="11"',
          '<col min="4" max="4" hidden="1" width="11.7109375"',
        ),
    );
    const again = await partsOf(await published(zipPackage(first)));
    const widths = /<cols>.*<\/cols>/s
      .exec(textOf(again, sheet))![0]
      .replace(/ customWidth="true"/g, "");
    expect(
      widths
        .split(/(?=<col )/)
        .slice(0, 5)
        .join(""),
    ).toBe(
      '<cols><col min="1" max="1" width="2"/><col min="2" max="2" width="9"/><col min="3" max="3" width="71.5"/><col hidden="1" min="4" max="4" width="11"/>',
    );
  });
  test("refuses a strict workbook, whose parts do not go with ours", async () => {
    const strict = workbook({
      name: "xl/workbook.xml",
      content:
        '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>',
    });
    expect(await readDestination(strict)).toEqual({ ok: false, error: { type: "strictFormat" } });
  });
});

describe("readDestination(bytes)", () => {
  test("finds the sheets of an earlier publication by their marks", async () => {
    const destination = await readDestination(await published(workbook()));
    const marked: Partial<SheetNames> = {
      resumen: "Resumen",
      detalle: "Detalle",
      alertas: "Alertas",
      graficos: "Gráficos",
      agrupaciones: "Agrupaciones",
      fichas: "Fichas",
    };
    expect(destination).toEqual({
      ok: true,
      value: {
        sheets: ["Matriz", ...Object.values(marked)],
        marked,
        hasMacros: false,
        losses: [],
      },
    });
  });
  test("says what a copy cannot keep, and that macros ask for their own ending", async () => {
    const source = workbook(
      { name: "_xmlsignatures/sig1.xml", content: "<s/>" },
      { name: "xl/vbaProject.bin", content: "macro" },
    );
    expect(await readDestination(source)).toMatchObject({
      value: { hasMacros: true, losses: ["signature"] },
    });
  });
});

test("readWorkbook(bytes) leaves out published sheets: they are results, not a source", async () => {
  const read = await readWorkbook(await published(workbook()), "libro.xlsx");
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Matriz"]);
});

test("writeReport(the official sample) keeps its four sheets byte for byte", async () => {
  const [before, after] = [await partsOf(SAMPLE), await partsOf(await published(SAMPLE))];
  const sheets = [1, 2, 3, 4].map((number) => `xl/worksheets/sheet${number}.xml`);
  expect(sheets.map((name) => Buffer.compare(before.get(name)!, after.get(name)!))).toEqual([
    0, 0, 0, 0,
  ]);
});
