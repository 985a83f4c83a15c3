import { strToU8, zipSync } from "fflate";
import { consolidate } from "../src/core/consolidate/consolidate";
import { entregaOf } from "../src/core/consolidate/entregaOf";
import { readWorkbook } from "../src/files/readWorkbook";
import { exponentOf, peakMegabytes, table, verdict } from "./table";

const ROWS = [6_250, 12_500, 25_000, 50_000];

/** One workbook of up to 50 000 metas: reading and consolidating it must grow as its rows do. */
export async function filas(): Promise<boolean> {
  await run(1000);
  const runs: { readonly rows: number; readonly read: number; readonly core: number }[] = [];
  for (const rows of ROWS) runs.push({ rows, ...(await run(rows)) });
  console.log("\nUn libro de muchas filas\n");
  console.log(
    table(
      ["filas", "leer ms", "consolidar ms", "µs por fila"],
      runs.map(({ rows, read, core }) => [
        String(rows),
        read.toFixed(0),
        core.toFixed(0),
        (((read + core) * 1000) / rows).toFixed(0),
      ]),
    ),
  );
  console.log("");
  const grows = verdict(
    "exponente",
    exponentOf(runs.map(({ rows, read, core }) => [rows, read + core])),
    1.1,
  );
  return verdict("memoria", peakMegabytes(), 1024, " MB") && grows;
}

async function run(rows: number): Promise<{ readonly read: number; readonly core: number }> {
  const bytes = bookOf(rows);
  const start = performance.now();
  const workbook = await readWorkbook(bytes, "grande.xlsx");
  const read = performance.now() - start;
  const before = performance.now();
  const { cuenta } = consolidate([entregaOf("grande.xlsx", workbook)]);
  if (cuenta.contadas !== rows) throw new Error(`${cuenta.contadas} de ${rows} filas`);
  return { read, core: performance.now() - before };
}

/** 4 escenarios of 8 prospectivas of 8 apuestas, and as many metas in each as it takes. */
function bookOf(rows: number): Uint8Array {
  const lines = [
    rowXml([
      "MP",
      "Escenario de Cambio",
      "Prospectiva",
      "Escenario de apuesta",
      "Meta de Producto PDM",
      "Responsable",
      "Programado 2021",
      "Ejecutado 2021",
      "I Trimestre 2021 ejecutado",
      "II Trimestre 2021 ejecutado",
    ]),
  ];
  for (let index = 0; index < rows; index++) {
    const [roman, letter, apuesta] = [
      ["I", "II", "III", "IV"][index % 4]!,
      "ABCDEFGH"[(index >> 2) % 8]!,
      ((index >> 5) % 8) + 1,
    ];
    const levels = [
      `${roman}. Escenario número ${roman}`,
      `${letter}. Prospectiva ${letter} de ${roman}`,
      `${apuesta}. Apuesta ${apuesta} de ${letter}`,
    ];
    const done = index % 11;
    const first = Math.min(done, index % 5);
    lines.push(
      rowXml([
        `${roman}.${letter}.${apuesta}.${(index >> 8) + 1}`,
        ...levels,
        `Entregar ${index} unidades del producto ${index * 7} a la comunidad`,
        `Dependencia ${index % 22}`,
        10,
        done,
        first,
        done - first,
      ]),
    );
  }
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Matriz" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 1 },
  );
}

function rowXml(cells: readonly (string | number)[]): string {
  return `<row>${cells.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join("")}</row>`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
