import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/app/excelWorkbook";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import { readWorkbook } from "../../src/files/readWorkbook";
import { readStyled, writeBook } from "../../src/emulator/book/hucre";
import { openBook } from "../../src/emulator/book/openBook";
import { univerFromXlsx } from "../../src/emulator/book/univerFromXlsx";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { roundTripsOf } from "./roundTripsOf";

// One engine (R20): what the pane finds in Excel is what the command line finds in the file.

let office: BootedOffice | undefined;
afterEach(() => office?.dispose());

const SAMPLES = join(__dirname, "../../assets/samples");

/** Every sample that the spreadsheet can open: the matriz, the 22 dependencias, and those with faults. */
const BOOKS = ["", "dependencias", "dependencias-con-fallas"].flatMap((folder) =>
  readdirSync(join(SAMPLES, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

test.each(BOOKS)(
  "%s gives the same figures and findings in Excel as from its file, in three round trips at most",
  async (name) => {
    const bytes = readFileSync(join(SAMPLES, name));
    const file = await readWorkbook(new Uint8Array(bytes), name);
    if (!file.ok) return expect(await openBook(bytes, "libro", name)).toEqual(file);
    office = await bootOffice(univerFromXlsx(await readStyled(bytes), "libro", name));
    const excel = await excelWorkbook.read({}, null);
    if (!excel.ok) throw new Error(excel.error.type);

    expect(roundTripsOf(office.host)).toBeLessThanOrEqual(3);
    expect(told(excel.value.workbook)).toEqual(told(file.value));
  },
);

test("a heading whose result in the file is stale says in Excel and from the file what it joins", async () => {
  const name = "seguimiento.xlsx";
  const heading = 'CONCATENATE("Ejecutado ",Portada!A1)';
  const stale = "Ejecutado (habilite la edición)";
  const bytes = await writeBook({
    sheets: [
      { name: "Portada", rows: [["2021 - tercer trimestre"]] },
      {
        name: "Matriz",
        rows: [
          ["Código meta", "Eje", "Programa", "Meta de producto", "Programado 2021", stale],
          ["M1", "1. Vida", "1.1 Salud", "Dotar sedes", 4, 9],
          ["M2", "1. Vida", "1.2 Deporte", "Formar deportistas", 10, 10],
        ],
        cells: new Map([["0,5", { value: stale, formula: heading, formulaResult: stale }]]),
      },
    ],
  });
  const file = await readWorkbook(bytes, name);
  if (!file.ok) throw new Error(file.error.type);
  office = await bootOffice(univerFromXlsx(await readStyled(bytes), "libro", name), { name });
  const excel = await excelWorkbook.read({}, null);
  if (!excel.ok) throw new Error(excel.error.type);
  expect(told(file.value)).toMatchObject({ periodo: { vigencia: 2021, trimestre: 3 } });
  expect(told(excel.value.workbook)).toEqual(told(file.value));
});

test("a formula typed over among those of a column is found in Excel as from the file", async () => {
  const name = "matriz-sopo-2021-t3.xlsx";
  const bytes = readFileSync(join(SAMPLES, name));
  office = await bootOffice(univerFromXlsx(await readStyled(bytes), "libro", name));
  const before = await excelWorkbook.read({}, null);
  if (!before.ok) throw new Error(before.error.type);
  const [key] = [...before.value.workbook.sheets[0]!.formulas.keys()].slice(100);
  const { row, column } = { row: Math.floor(key! / 16384), column: key! % 16384 };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Matriz").getCell(row, column).values = [[1]];
    await context.sync();
  });
  const after = await excelWorkbook.read({}, null);
  if (!after.ok) throw new Error(after.error.type);
  const evaluation = evaluateWorkbook(after.value.workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const [finding] = evaluation.value.findings.filter(
    ({ type }) => type === "constantesEntreFormulas",
  );
  expect(finding?.at).toMatchObject({ row, column });
});

function told(workbook: WorkbookSnapshot): unknown {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) return evaluation.error;
  const { raiz, metas, findings, periodo, pesos, registro, matriz } = evaluation.value;
  return {
    raiz,
    metas: metas.map(({ meta, ...figures }) => [meta.codigo, figures]),
    findings,
    periodo,
    pesos,
    registro,
    columns: matriz.columns,
  };
}
