import type { CellRef, CellValue, Sheet } from "../../src/core/grid/grid";
import { cellOf, ejecutado, over, programado, typed } from "./celdas";
import type { Falla, Planted, Sembrable } from "./falla";

/** What officers do to a file besides mistyping a value: they write beside the number, copy, insert and add. */
export const HABITOS: readonly Falla[] = [
  ["the unit after the number", ({ fila }) => typed(ejecutado(fila), "3 unidades")],
  ["a note after the number", ({ fila }) => typed(ejecutado(fila), "2 (falta el acta de agosto)")],
  ["a percentage where units are counted", ({ fila }) => typed(ejecutado(fila), "80 %")],
  ["an x for done", ({ fila }) => typed(ejecutado(fila), "x")],
  ["a dot between thousands", ({ fila }) => typed(programado(fila), "1.500")],
  ["no programado, and something executed", ({ fila }) => typed(programado(fila), null)],
  [
    "a code with dashes and a dot at its end",
    ({ fila }) => over(fila.at, `${fila.codigo.replaceAll(".", "-")}.`),
  ],
  [
    "a code in small letters, a zero before its number",
    ({ fila }) => over(fila.at, fila.codigo.toLowerCase().replace(/\.(\d)$/, ".0$1")),
  ],
  ["no code", ({ fila }) => over(fila.at, null)],
  [
    "two BPIN in a cell, one of no project",
    ({ fila }) => over(fila.bpinAt, `${fila.bpin}\n2021257589999`),
  ],
  ["a BPIN as a column too narrow shows it", ({ fila }) => over(fila.bpinAt, "2,02126E+12")],
  ["a row copied below", (libro) => below(libro, rowOf(libro))],
  [
    "a row copied below with another number",
    (libro) => below(libro, withValue(rowOf(libro), ejecutado(libro.fila)?.at ?? null, 1)),
  ],
  ["an empty row among those of the metas", (libro) => below(libro, [])],
  [
    "a total under the table",
    () => ({
      hoja: (sheet) => ({ ...sheet, rows: [...sheet.rows, [], ["TOTAL", null, null, 100, 75]] }),
    }),
  ],
  ["a copy of the sheet with another number", copied],
  ["a column of corrected values", (libro) => beside(libro, "Ejecutado corregido", 9)],
  [
    "a column of remarks with numbers",
    (libro) => beside(libro, "Observaciones de Planeación", "Verificar 12 de 15"),
  ],
  ["the corte of the quarter before", earlier],
  [
    "a meta worded anew",
    (libro) =>
      over(cellOf(libro, "meta"), `${libro.fila.nombre} en todo el municipio, por acuerdo 12`),
  ],
  [
    "a meta charged to another dependencia",
    (libro) => over(cellOf(libro, "dependencia"), libro.ajena.dependencia ?? "Otra"),
  ],
];

function sheetOf({ workbook, fila }: Sembrable): Sheet {
  const found = workbook.sheets.find(({ name }) => name === fila.at.sheet);
  if (found === undefined) throw new Error(fila.at.sheet);
  return found;
}

function rowOf(libro: Sembrable): readonly CellValue[] {
  return sheetOf(libro).rows[libro.fila.at.row] ?? [];
}

function withValue(
  row: readonly CellValue[],
  at: CellRef | null,
  value: CellValue,
): readonly CellValue[] {
  return row.map((cell, column) => (column === at?.column ? value : cell));
}

/** Where the first meta stands. */
function topOf({ entrega }: Sembrable): number {
  return Math.min(...entrega.lectura.filas.map(({ at }) => at.row));
}

/** One row more, after that of the meta; what stands below it, formulas too, is as if it had been typed there. */
function below({ fila }: Sembrable, row: readonly CellValue[]): Planted {
  const after = fila.at.row + 1;
  return {
    hoja: (sheet) => ({
      ...sheet,
      rows: [...sheet.rows.slice(0, after), row, ...sheet.rows.slice(after)],
      merges: sheet.merges.filter(({ bottom }) => bottom <= fila.at.row),
      formulas: new Map(),
      formats: new Map(),
      uncalculated: new Set(),
    }),
  };
}

/** One column more at the right, with one value in it: that of the meta. */
function beside(libro: Sembrable, heading: string, value: CellValue): Planted {
  const top = topOf(libro);
  const added = new Map<number, CellValue>([
    [top - 1, heading],
    [libro.fila.at.row, value],
  ]);
  return {
    hoja: (sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      return {
        ...sheet,
        rows: sheet.rows.map((row, index) => {
          const own = added.get(index);
          const room = Array<CellValue>(width - row.length).fill(null);
          return own === undefined ? row : [...row, ...room, own];
        }),
      };
    },
  };
}

function copied(libro: Sembrable): Planted {
  const { fila } = libro;
  const sheet = sheetOf(libro);
  const row = withValue(rowOf(libro), ejecutado(fila)?.at ?? null, 0);
  const rows = sheet.rows.map((own, index) => (index === fila.at.row ? row : own));
  return { sheets: [{ ...sheet, name: "Matriz (2)", rows }] };
}

function earlier(libro: Sembrable): Planted {
  const top = topOf(libro);
  const said = (cell: CellValue): CellValue =>
    typeof cell === "string"
      ? cell
          .replace(/septiembre/gi, "junio")
          .replace(/\b(?:III|tercer) trimestre/gi, "II trimestre")
          .replace(/trimestre 3/gi, "trimestre 2")
      : cell;
  return {
    hoja: (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => (index < top ? row.map(said) : row)),
    }),
  };
}
