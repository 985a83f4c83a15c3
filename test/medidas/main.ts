import { table, verdict } from "../../bench/table";
import { consolidate } from "../../src/core/consolidate/consolidate";
import { entregaOf } from "../../src/core/consolidate/entregaOf";
import { evaluateWorkbook } from "../../src/core/evaluate";
import {
  cellKey,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "../../src/core/grid/grid";
import { readingPlan } from "../../src/core/readingPlan";
import { consolidadoReport } from "../../src/core/report/consolidacion/consolidadoReport";
import { reportOf } from "../../src/core/report/reportOf";
import { sheetNames } from "../../src/core/report/sheetNames";
import { ok, type Result } from "../../src/core/result";
import { mark } from "../../src/excel/mark/mark";
import { unmark } from "../../src/excel/mark/unmark";
import { publish } from "../../src/excel/publish/publish";
import { undoPublish } from "../../src/excel/publish/undoPublish";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { bootOffice } from "../emulator/host/bootOffice";
import { medir, type Medida } from "./medir";
import { planOf } from "./planOf";

// npm run medidas -- [METAS…]: what each operation sends to Excel and gets from it, at each size of a plan; ends
// with an error where one asks for more than Excel takes.
const SIZES = [477, 1_800];
const MOST_ACTIONS = 1_000;
const MOST_MEGABYTES = 5;

async function main(sizes: readonly number[]): Promise<boolean> {
  const held: boolean[] = [];
  for (const metas of sizes.length > 0 ? sizes : SIZES) {
    const measured = await measure(metas);
    console.log(`\n${metas} metas\n`);
    console.log(table(HEADINGS, measured.map(lineOf)));
    console.log("");
    const largest = (read: (one: Medida) => number): number =>
      Math.max(...measured.map(([, one]) => read(one)));
    held.push(
      verdict(
        "acciones de una petición",
        largest(({ acciones }) => acciones),
        MOST_ACTIONS,
      ),
      verdict(
        "la petición o respuesta mayor",
        largest(({ mayor }) => mayor) / 1e6,
        MOST_MEGABYTES,
        " MB",
      ),
    );
  }
  return held.every(Boolean);
}

const HEADINGS = ["", "viajes", "acciones", "enviado", "recibido", "mayor", "segundos"];

function lineOf([name, one]: readonly [string, Medida]): readonly string[] {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    name,
    String(one.viajes),
    String(one.acciones),
    ...[one.enviado, one.recibido, one.mayor].map(megabytes),
    one.segundos.toFixed(1),
  ];
}

/** Each operation after the one before it, as the office does them. */
async function measure(metas: number): Promise<readonly (readonly [string, Medida])[]> {
  const workbook = await planOf(metas);
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const options = { workbook, names: sheetNames(["Matriz"]), time: "2021-10-15T08:30" };
  const values = reportOf(evaluation.value, options);
  const formulas = reportOf(evaluation.value, { ...options, formulas: true });
  const consolidado = consolidadoReport(
    consolidate([entregaOf("plan.xlsx", ok(workbook))]),
    sheetNames(["Matriz"]),
  );
  const office = await bootOffice(dataOf(workbook), { name: workbook.name });
  const measured: (readonly [string, Medida])[] = [];
  const step = async (
    name: string,
    work: () => Promise<Result<unknown, unknown>>,
  ): Promise<void> => {
    process.stderr.write(`${metas} metas: ${name}…\n`);
    const medida = await medir(office, async () => {
      const done = await work();
      if (!done.ok) throw new Error(`${name}: ${JSON.stringify(done.error)}`);
    });
    measured.push([name, medida]);
  };
  await step("reconocer", () => readWorkbook((tops) => readingPlan(tops)));
  await step("publicar, valores", () => publish(values));
  await step("publicar de nuevo", () => publish(values));
  await step("deshacer", () => undoPublish(() => true));
  await step("publicar, fórmulas", () => publish(formulas));
  await step("marcar", () => mark(evaluation.value.findings, workbook.sheets));
  await step("quitar marcas", () => unmark());
  await step("consolidar", () => publish(consolidado));
  office.dispose();
  return measured;
}

type Data = NonNullable<Parameters<typeof bootOffice>[0]>;

function dataOf({ sheets }: WorkbookSnapshot): Data {
  const patterns = [...new Set(sheets.flatMap(({ formats }) => [...formats.values()]))];
  return {
    sheetOrder: sheets.map(({ name }) => name),
    styles: Object.fromEntries(patterns.map((pattern) => [pattern, { n: { pattern } }])),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetDataOf(sheet)])),
  };
}

function sheetDataOf({ name, rows, merges, formats }: Sheet): NonNullable<Data["sheets"]>[string] {
  const cellOf = (v: CellValue, row: number, column: number) => {
    const s = formats.get(cellKey(row, column));
    return s === undefined ? { v } : { v, s };
  };
  const cellData = Object.fromEntries(
    rows.map((cells, row) => [
      row,
      Object.fromEntries(
        cells.flatMap((v, column) => (v === null ? [] : [[column, cellOf(v, row, column)]])),
      ),
    ]),
  );
  return {
    id: name,
    name,
    rowCount: rows.length + 100,
    columnCount: 80,
    cellData,
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}

void main(process.argv.slice(2).map(Number)).then((held) => (process.exitCode = held ? 0 : 1));
