import { createReader } from "../../src/app/reading";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { CellValue, Sheet, WorkbookSnapshot } from "../../src/core/grid/grid";
import { evaluationOf, inscribe } from "../../src/core/instrumentos/instrumento";
import { MATRIZ } from "../../src/core/instrumentos/matriz/matrizInstrumento";
import { FIRST_ROWS, readingPlan, type NeededColumns } from "../../src/core/readingPlan";
import { ok } from "../../src/core/result";

const METAS = 300;
const LAST = METAS;
const [PROGRAMADO, EJECUTADO, AGAIN] = [3, 4, 12];

/** A matriz in which two columns are called alike and say the same. */
function matriz(): CellValue[][] {
  const header: CellValue[] = [
    "Código",
    "Eje",
    "Meta de producto",
    "Programado 2021",
    "Ejecutado 2021",
  ];
  header[AGAIN] = "Ejecutado 2021";
  const metas = Array.from({ length: METAS }, (_, index) => {
    const row: CellValue[] = [`M-${index + 1}`, "1. Social", `Dotar la sede ${index + 1}`, 4, 2];
    row[AGAIN] = 2;
    return row;
  });
  return [header, ...metas].map((row) => Array.from(row, (cell) => cell ?? null));
}

function setUp(rows: CellValue[][] = matriz(), remembered: object = {}) {
  const counted = {
    recognitions: 0,
    answers: 0,
    planned: 0,
    reads: [] as (readonly NeededColumns[])[],
  };
  const whole = (): WorkbookSnapshot => ({
    name: "matriz.xlsx",
    sheets: [sheetOf(rows)],
    remembered: counting({ gestion: { "M-1": true }, ...remembered }, () => (counted.answers += 1)),
  });
  // As Excel gives a workbook too large to be read whole.
  const port: Pick<WorkbookPort, "read"> = {
    async read({ answers }, needed) {
      if (needed === null) counted.planned += 1;
      const read = needed ?? readingPlan(whole(), answers);
      counted.reads.push(read);
      const known = (row: number, column: number): boolean =>
        row < FIRST_ROWS ||
        read.some(({ columns }) => columns === "all" || columns.includes(column));
      const some = rows.map((cells, row) =>
        Array.from(cells, (cell, column) => (known(row, column) ? (cell ?? null) : null)),
      );
      return ok({ workbook: { ...whole(), sheets: [sheetOf(some)] }, read });
    },
  };
  const instrumento: typeof MATRIZ = {
    ...MATRIZ,
    recognise(workbook, ask) {
      counted.recognitions += 1;
      return MATRIZ.recognise(workbook, ask);
    },
  };
  const read = createReader(port, async () => [inscribe(instrumento)]);
  const cumplimiento = async () => {
    const found = await read({ answers: {}, registro: null });
    if (!found.ok || !found.value.evaluado.ok) throw new Error("not read");
    return (
      evaluationOf(instrumento, found.value.evaluado.value.evaluado)?.raiz.cumplimiento ?? null
    );
  };
  const ofWhole = () => {
    const evaluation = evaluateWorkbook(whole());
    return evaluation.ok ? evaluation.value.raiz.cumplimiento : null;
  };
  return { rows, counted, cumplimiento, ofWhole };
}

describe("createReader(port, instrumentos)", () => {
  test("reads once, recognises once and merges answers once for each edit", async () => {
    const { rows, counted, cumplimiento } = setUp();
    await cumplimiento();
    rows[LAST]![EJECUTADO] = 4;
    rows[LAST]![AGAIN] = 4;
    const before = { ...counted, reads: counted.reads.length };
    expect(await cumplimiento()).toBeCloseTo((2 * (METAS - 1) + 4) / (4 * METAS), 12);
    expect(counted.recognitions - before.recognitions).toBe(1);
    expect(counted.answers - before.answers).toBe(1);
    expect(counted.reads.length - before.reads).toBe(1);
  });

  test("takes what the workbook remembers of an earlier day", async () => {
    const { rows, cumplimiento, ofWhole } = setUp(matriz(), {
      columns: [
        { campo: "ejecutado", vigencia: 2021, heading: "Ejecutado 2021", column: EJECUTADO },
      ],
    });
    rows[LAST]![AGAIN] = 4;
    expect(ofWhole()).toBe(0.5);
    expect(await cumplimiento()).toBe(0.5);
  });

  test("gives no figure of a column that it has not read, however far below the difference is", async () => {
    const { rows, cumplimiento, ofWhole } = setUp();
    expect(await cumplimiento()).toBe(0.5);
    rows[LAST]![AGAIN] = 4;
    expect(ofWhole()).toBeNull();
    expect(await cumplimiento()).toBeNull();
    rows[LAST]![AGAIN] = 2;
    expect(await cumplimiento()).toBe(0.5);
  });

  test("reads the columns that an edit of the headings brings, before it gives a figure", async () => {
    const { rows, counted, cumplimiento, ofWhole } = setUp();
    rows.forEach((row, index) => (row[AGAIN] = index === 0 ? null : 1));
    expect(await cumplimiento()).toBe(0.5);
    expect(counted.reads.at(-1)?.[0]?.columns).not.toContain(AGAIN);
    [rows[0]![EJECUTADO], rows[0]![AGAIN]] = ["Notas", "Ejecutado 2021"];
    expect(await cumplimiento()).toBe(0.25);
    expect(ofWhole()).toBe(0.25);
    expect(counted.reads.at(-1)?.[0]?.columns).toEqual(expect.arrayContaining([PROGRAMADO, AGAIN]));
  });

  test("plans again what to read when what it stood on is no matriz, or was none", async () => {
    const { rows, counted, cumplimiento } = setUp();
    await cumplimiento();
    const heading = rows[0]!;
    rows[0] = ["Nada"];
    await expect(cumplimiento()).rejects.toThrow("not read");
    expect(counted.planned).toBe(2);
    rows[0] = heading;
    expect(await cumplimiento()).toBe(0.5);
    expect(counted.planned).toBe(3);
  });
});

/** The same content, of which it is told each time that it is read. */
function counting<T extends object>(content: T, tell: () => void): T {
  return new Proxy(content, { ownKeys: (own) => (tell(), Reflect.ownKeys(own)) });
}

function sheetOf(rows: CellValue[][]): Sheet {
  const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
  return { name: "Matriz", hidden: false, rows, merges: [], ...nothing };
}
