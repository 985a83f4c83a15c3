import { cellKey, type WorkbookSnapshot } from "../../src/core/grid/grid";
import { packResources, WHOLE_BOOK } from "../../src/emulator/book/resources";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";
import { openRows } from "./openRows";
import { mostActionsOf } from "./mostActionsOf";
import { roundTripsOf } from "./roundTripsOf";

let office: BootedOffice;
afterEach(() => office.dispose());

const everything = (tops: WorkbookSnapshot) =>
  tops.sheets.map(({ name }) => ({ sheet: name, columns: "all" as const, formulas: [] }));

async function read(
  columnsFor: Parameters<typeof readWorkbook>[0] = everything,
): Promise<WorkbookSnapshot> {
  const snapshot = await readWorkbook(columnsFor);
  if (!snapshot.ok) throw new Error(snapshot.error.type);
  return snapshot.value.workbook;
}

describe("readWorkbook(columnsFor)", () => {
  test("gives every sheet as it is, with empty cells as null", async () => {
    office = await openRows({
      Matriz: [
        ["Meta", ""],
        ["Dotar", 3.5],
      ],
      Pesos: [[true]],
    });
    const { sheets } = await read();
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [
        "Matriz",
        [
          ["Meta", null],
          ["Dotar", 3.5],
        ],
      ],
      ["Pesos", [[true]]],
    ]);
  });

  test("counts rows and columns from A1, wherever the first value stands", async () => {
    office = await openRows({ Matriz: [[], [], ["", "", "Meta"]] });
    const { sheets } = await read();
    expect(sheets[0]!.rows).toEqual([[], [], [null, null, "Meta"]]);
  });

  test("tells an empty sheet and a hidden one", async () => {
    office = await openRows({ Matriz: [["Meta"]], Vacía: [], Pesos: [["I", 46.2]] });
    office.workbook.getSheetByName("Pesos")!.hideSheet();
    const { sheets } = await read();
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ["Matriz", false, 1],
      ["Vacía", false, 0],
      ["Pesos", true, 1],
    ]);
  });

  test("leaves out what this add-in published, by its mark and not by its name", async () => {
    office = await openRows({ Matriz: [["Meta"]], Resumen: [["Mío"]], Otro: [["Publicado"]] });
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("SOPO_hoja_resumen", worksheets.getItem("Otro").getRange("A1"));
      await context.sync();
    });
    const { sheets } = await read();
    expect(sheets.map(({ name }) => name)).toEqual(["Matriz", "Resumen"]);
  });

  test("leaves out what a later version published, and finds its mark behind a thousand names", async () => {
    const sheet = (name: string) => ({ id: name, name, cellData: { 0: { 0: { v: "Meta" } } } });
    const names = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, index) => {
        const isLast = index === 1_000;
        const name = isLast ? "SOPO_hoja_balance" : `n_${index}`;
        const formulaOrRefString = `${isLast ? "Futuro" : "Mío"}!$A$1`;
        return [name, { id: name, name, formulaOrRefString, localSheetId: WHOLE_BOOK }];
      }),
    );
    office = await bootOffice({
      sheetOrder: ["Matriz", "Futuro", "Mío"],
      sheets: { Matriz: sheet("Matriz"), Futuro: sheet("Futuro"), Mío: sheet("Mío") },
      resources: packResources({ conditionalFormats: {}, tables: {}, names }),
    });
    const { sheets } = await read();
    expect(sheets.map(({ name }) => name)).toEqual(["Matriz", "Mío"]);
  });

  test("reads what this add-in consolidated only where it is the matriz itself", async () => {
    office = await openRows({ Matriz: [["Meta"]], Consolidado: [["Meta"]] });
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("SOPO_hoja_consolidado", worksheets.getItem("Consolidado").getRange("A1"));
      await context.sync();
    });
    const sheetsWith = async (matriz: string) => {
      const read = await readWorkbook(() => [{ sheet: matriz, columns: "all", formulas: [] }]);
      return read.ok && read.value.workbook.sheets.map(({ name }) => name);
    };
    expect(await sheetsWith("Matriz")).toEqual(["Matriz"]);
    expect(await sheetsWith("Consolidado")).toEqual(["Matriz", "Consolidado"]);
  });

  test("keeps the number formats that are not General", async () => {
    office = await openRows({ Matriz: [["Avance", 0.678, 3]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Matriz").getRange("B1").numberFormat = [["0.0%"]];
      await context.sync();
    });
    const { sheets } = await read();
    expect([...sheets[0]!.formats]).toEqual([[cellKey(0, 1), "0.0%"]]);
  });

  test("lists a merged area once, in the header and far below it", async () => {
    office = await openRows({ Matriz: [["Física", ""], ...rowsOf(1200, 2)] });
    const sheet = office.workbook.getSheetByName("Matriz")!;
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A39:A44").merge();
    sheet.getRange("A200:A700").merge();
    const { sheets } = await read();
    expect(sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 38, left: 0, bottom: 43, right: 0 },
      { top: 199, left: 0, bottom: 699, right: 0 },
    ]);
  });

  test("reads a small workbook whole, whatever is asked for", async () => {
    office = await openRows({ Matriz: rowsOf(200, 5), Otra: rowsOf(70, 2) });
    const { sheets } = await read(() => [{ sheet: "Matriz", columns: [1], formulas: [] }]);
    expect(sheets[0]!.rows[199]).toEqual(["r199c0", "r199c1", "r199c2", "r199c3", "r199c4"]);
    expect(sheets[1]!.rows).toHaveLength(70);
  });

  test("reads of a large one, below its first rows, only the columns that are asked for", async () => {
    office = await openRows({ Matriz: rowsOf(1700, 60), Otra: rowsOf(70, 2) });
    const { sheets } = await read(() => [{ sheet: "Matriz", columns: [4, 1, 2], formulas: [] }]);
    const row = (index: number) => sheets[0]!.rows[index]!.slice(0, 5);
    expect(row(179)).toEqual(["r179c0", "r179c1", "r179c2", "r179c3", "r179c4"]);
    expect(row(180)).toEqual([null, "r180c1", "r180c2", null, "r180c4"]);
    expect(row(1699)).toEqual([null, "r1699c1", "r1699c2", null, "r1699c4"]);
    expect(sheets[1]!.rows).toHaveLength(60);
  });

  test("gives the formulas of the columns that are asked for, in the first rows and below", async () => {
    office = await openRows({ Matriz: rowsOf(60, 4) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Matriz");
      sheet.getRange("B3").formulas = [["=1+1"]];
      sheet.getRange("B50").formulas = [["=SUM(1,2)"]];
      sheet.getRange("D3").formulas = [["=2+2"]];
      await context.sync();
    });
    const { sheets } = await read(() => [{ sheet: "Matriz", columns: [1, 3], formulas: [1] }]);
    expect([...sheets[0]!.formulas]).toEqual([
      [cellKey(2, 1), "=1+1"],
      [cellKey(49, 1), "=SUM(1,2)"],
    ]);
    expect(sheets[0]!.rows[49]![1]).toBe(3);
  });

  test("takes three round trips for 100 rows and for 900", async () => {
    office = await openRows({ Matriz: rowsOf(100, 60) });
    await read();
    expect(roundTripsOf(office.host)).toBe(3);
    office.dispose();
    office = await openRows({ Matriz: rowsOf(900, 60), Pesos: rowsOf(50, 3) });
    const { sheets } = await read();
    expect(roundTripsOf(office.host)).toBe(3);
    expect(sheets[0]!.rows[899]![59]).toBe("r899c59");
  });

  test("asks no more than 1 000 actions in one request", async () => {
    office = await openRows({ Matriz: rowsOf(1_200, 60) });
    await read();
    expect(mostActionsOf(office.host.frames)).toBeLessThan(1_000);
  });

  test("splits what one answer cannot hold", async () => {
    office = await openRows({ Matriz: rowsOf(3500, 60) });
    const { sheets } = await read();
    expect(roundTripsOf(office.host)).toBe(6);
    expect(sheets[0]!.rows[3499]![0]).toBe("r3499c0");
  });

  test("halves what weighs more than an answer may, and loses no cell", async () => {
    const long = (rows: number, length: number): string[][] =>
      rowsOf(rows, 20).map((row) => row.map((text) => text.padEnd(length, "x")));
    // Both weigh 6 MB: the first 60 rows, which are read before all others, and what follows.
    const rows = [...long(60, 5_000), ...long(300, 1_000)];
    office = await openRows({ Matriz: rows, Pesos: [["I", 46.2]] });
    const { sheets } = await read();
    expect(sheets.map((sheet) => sheet.rows)).toEqual([rows, [["I", 46.2]]]);
  });

  test("lists the merged areas of a header that has more than one list may hold", async () => {
    const mergeData = rowsOf(10, 60).flatMap((cells, row) =>
      cells.map((_, pair) => ({
        startRow: row,
        endRow: row,
        startColumn: 2 * pair,
        endColumn: 2 * pair + 1,
      })),
    );
    office = await bootOffice({
      sheetOrder: ["Matriz"],
      sheets: {
        Matriz: {
          id: "Matriz",
          name: "Matriz",
          rowCount: 20,
          columnCount: 130,
          cellData: { 9: { 119: { v: "Meta" } } },
          mergeData,
        },
      },
    });
    const { sheets } = await read();
    expect(new Set(sheets[0]!.merges.map(({ top, left }) => `${top},${left}`)).size).toBe(600);
    expect(sheets[0]!.merges).toHaveLength(600);
  });

  test("says what is the matter when Excel refuses", async () => {
    office = await openRows({ Matriz: [["Meta"]] });
    office.host.failNext(CELL_EDIT_MODE);
    expect(await readWorkbook(everything)).toEqual({
      ok: false,
      error: { type: "cellEditMode", code: "InvalidOperationInCellEditMode" },
    });
  });
});

const CELL_EDIT_MODE = 5004;

function rowsOf(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `r${row}c${column}`),
  );
}
