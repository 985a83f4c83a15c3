import type { CellRef, Sheet } from "../../grid/grid";
import type { Vigencia } from "../../vocabulary";
import type { Lectura } from "../filas/fila";
import { asideOf } from "../words/aside";
import { foldHeading } from "../words/foldHeading";
import { bandsOfHeading, ownHeading } from "../words/headingParts";
import type { Column, Matriz, UnmappedColumn } from "../matriz";
import { yearOf } from "../words/timeHeading";
import type { UnusedColumn } from "../columns/unusedColumns";
import type { Contraprueba, TipoDeContraprueba } from "./contraprueba";
import { isPercentageOfPromise } from "./percentageColumns";
import { numberAt } from "../columns/numberAt";
import { printedRatio, type Agreement } from "./printed";

/** What a reading is tested by: the sheet, the columns with a role and those without, and the rows. */
export interface Read {
  readonly workbook: string;
  readonly sheet: Sheet;
  readonly matriz: Pick<Matriz, "columns">;
  readonly unused: readonly UnusedColumn[];
  readonly lectura: Lectura;
}

/** Everything in the sheet by which its reading can be tested, with what agrees and what does not. */
export function contrapruebasOf(read: Read): readonly Contraprueba[] {
  const { sheet, lectura } = read;
  const rows = lectura.filas.flatMap(({ at }) => (at.sheet === sheet.name ? [at.row] : []));
  return [
    ...percentages(read, rows),
    ...quarters(read, rows),
    ...goal(read, rows),
    ...totals(read, rows),
  ].filter(({ of }) => of >= FEWEST_ROWS);
}

/** One row that agrees proves nothing. How much must agree to be heard is of the reading: no act sets it. */
const FEWEST_ROWS = 2;

/**
 * A percentage without a role, or of a quarter alone, is heard only where most of it agrees: else it may be of
 * anything.
 */
function percentages(read: Read, rows: readonly number[]): Contraprueba[] {
  const { columns } = read.matriz;
  const printed = [
    ...columns.filter(({ campo }) => campo === "avance"),
    ...read.unused
      .filter(({ why, heading }) => NUMBERS.has(why) && isPercentageOfPromise(wordsOf(heading)))
      .map((column) => withYear(column)),
  ];
  const halves = pairsOf(columns);
  return printed.flatMap((column) => {
    const pair =
      halves.find(({ vigencia }) => vigencia === column.vigencia) ?? only(halves, column);
    if (pair === null) return [];
    const tested = printedRatio(
      read.sheet,
      rows,
      column.column,
      pair.done.column,
      pair.promised.column,
    );
    const isOfTheYear = "campo" in column && column.trimestre === undefined;
    if (!isOfTheYear && tested.agree * 2 < tested.of) return [];
    return [contraprueba(read, "porcentaje", column, pair.vigencia, tested)];
  });
}

const NUMBERS: ReadonlySet<string> = new Set(["calculated", "unexplained", "constant"]);

interface Pair {
  readonly vigencia: Vigencia | undefined;
  readonly done: Column;
  readonly promised: Column;
}

function pairsOf(columns: readonly Column[]): readonly Pair[] {
  const whole = (campo: Column["campo"]): readonly Column[] =>
    columns.filter((column) => column.campo === campo && column.trimestre === undefined);
  return whole("ejecutado").flatMap((done): Pair[] => {
    const promised = whole("programado").find(({ vigencia }) => vigencia === done.vigencia);
    return promised ? [{ vigencia: done.vigencia, done, promised }] : [];
  });
}

function only(pairs: readonly Pair[], { vigencia }: { vigencia?: Vigencia }): Pair | null {
  const [pair, other] = pairs;
  return vigencia === undefined && pair !== undefined && other === undefined ? pair : null;
}

function withYear(column: UnusedColumn): UnmappedColumn & { vigencia?: Vigencia } {
  const { key, bands } = wordsOf(column.heading);
  const vigencia = yearOf(key) ?? bands.map(yearOf).find((year) => year !== null) ?? null;
  return { ...column, ...(vigencia !== null && { vigencia }) };
}

function wordsOf(heading: string): { key: string; bands: readonly string[] } {
  const bands = bandsOfHeading(heading);
  return {
    key: foldHeading(ownHeading(heading)),
    bands: bands === "" ? [] : bands.split(" / ").map(foldHeading),
  };
}

/** R11: the sum of the quarters, the last of them or their mean, as each row means it. */
function quarters(read: Read, rows: readonly number[]): Contraprueba[] {
  const { columns } = read.matriz;
  return columns.flatMap((whole) => {
    if (!PHYSICAL.has(whole.campo) || whole.trimestre !== undefined) return [];
    const parts = columns.filter(
      ({ campo, vigencia, trimestre }) =>
        campo === whole.campo && vigencia === whole.vigencia && trimestre !== undefined,
    );
    if (parts.length < 2) return [];
    const tested = tally(rows, (row) => {
      const total = numberAt(read.sheet, row, whole.column);
      const values = parts.flatMap(({ column }) => numberAt(read.sheet, row, column) ?? []);
      return total === null || values.length === 0
        ? null
        : [sum(values), values.at(-1) ?? 0, sum(values) / values.length].some((meant) =>
            near(meant, total),
          );
    });
    return [contraprueba(read, "trimestres", whole, whole.vigencia, tested)];
  });
}

const PHYSICAL: ReadonlySet<Column["campo"]> = new Set(["programado", "ejecutado"]);

/** R2: the years add to it, the last one reaches it, or all are it. One year alone tells nothing of it (R3). */
function goal(read: Read, rows: readonly number[]): Contraprueba[] {
  const { columns } = read.matriz;
  const target = columns.find(({ campo }) => campo === "metaCuatrienio");
  const years = columns
    .filter(({ campo, trimestre }) => campo === "programado" && trimestre === undefined)
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
  if (target === undefined || years.length < 2) return [];
  const tested = tally(rows, (row) => {
    const meant = numberAt(read.sheet, row, target.column);
    const values = years.flatMap(({ column }) => numberAt(read.sheet, row, column) ?? []);
    return meant === null || values.length < 2
      ? null
      : near(sum(values), meant) || near(values.at(-1) ?? 0, meant);
  });
  return [contraprueba(read, "metaDelCuatrienio", target, undefined, tested)];
}

/** Each row of totals over the rows since the total before it, or over all above it. */
function totals(read: Read, rows: readonly number[]): Contraprueba[] {
  const { sheet, lectura, matriz } = read;
  const totalRows = lectura.excluded
    .filter(({ reason, at }) => reason === "subtotal" && at.sheet === sheet.name)
    .map(({ at }) => at.row)
    .sort((a, b) => a - b)
    .slice(0, TOTALS_LOOKED_AT);
  if (totalRows.length === 0) return [];
  const added = [
    ...matriz.columns.filter(({ campo }) => PHYSICAL.has(campo)),
    // What each meta brings by its weight has no role, and adds up as the others do.
    ...read.unused.filter(isWeighed).map((column) => withYear(column)),
  ];
  return added.map((column) => {
    const tested = tally(totalRows, (row) => {
      const said = numberAt(sheet, row, column.column);
      const before = totalRows.filter((other) => other < row).at(-1) ?? -1;
      const above = rows.filter((one) => one < row);
      const spans = [above, above.filter((one) => one > before)];
      return said === null
        ? null
        : spans.some((span) => {
            const values = span.flatMap((one) => numberAt(sheet, one, column.column) ?? []);
            return near(sum(values), said) || near(sum(values) / values.length, said);
          });
    });
    return contraprueba(read, "subtotales", column, column.vigencia, tested);
  });
}

function isWeighed({ heading }: UnusedColumn): boolean {
  const { key, bands } = wordsOf(heading);
  return asideOf(key, bands) === "ponderado";
}

/** Each is compared with all the rows above it. */
const TOTALS_LOOKED_AT = 200;

/** @param holds whether a row agrees; `null`: it says nothing */
function tally(rows: readonly number[], holds: (row: number) => boolean | null): Agreement {
  const said = rows
    .map((row) => ({ row, agrees: holds(row) }))
    .filter(({ agrees }) => agrees !== null);
  const differ = said.filter(({ agrees }) => !agrees).map(({ row }) => row);
  return { agree: said.length - differ.length, of: said.length, differ };
}

function contraprueba(
  { workbook, sheet }: Read,
  tipo: TipoDeContraprueba,
  { column, heading }: UnmappedColumn,
  vigencia: Vigencia | undefined,
  { agree, of, differ }: Agreement,
): Contraprueba {
  const ref = (row: number): CellRef => ({ workbook, sheet: sheet.name, row, column });
  return {
    tipo,
    column: { column, heading },
    vigencia: vigencia ?? null,
    agree,
    of,
    differ: differ.map(ref),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a sheet prints is rounded: half a percent of it is the same value, and no tolerance of the method. */
function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.max(1, Math.abs(other));
}
