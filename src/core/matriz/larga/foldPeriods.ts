import type { CellRef, Sheet } from "../../grid/grid";
import type { TipoDeMeta, Vigencia } from "../../vocabulary";
import type { Amount, Discarded, Fila, YearOfFila } from "../filas/fila";
import type { Answers, Column, Matriz, Question } from "../matriz";
import type { ReadFilas } from "../filas/readFilas";
import { crossedYears } from "./crossedYears";
import { foldMeta, type MetaFolding } from "./foldMeta";
import { periodAt } from "../columns/periodColumns";
import type { PeriodOfRow } from "../words/periodOfCell";
import { chosenBy, discrepanciaQuestions } from "./saidOnce";
import { repartoOf, type RepartoDeColumna } from "./repartoOf";
import { rowsOfMetas } from "../filas/rowsOfMeta";

/** Rows with the periods of each meta in one, and what of them is left open. */
export interface Folded {
  readonly read: ReadFilas;
  readonly questions: readonly Question[];
}

export interface Folding {
  readonly answers: Answers;
  /** R3: the types, which decide how months come together. */
  readonly tiposOf: (filas: readonly Fila[]) => (fila: Fila) => TipoDeMeta;
  /** R11: how many times the promise increments may come to. */
  readonly times: number;
}

/**
 * R27: where the rows of one meta are told apart by a column of periods (year, quarter, month, corte), they
 * are periods of one meta and no duplicates. The first row stands for it; each amount keeps its own cell.
 */
export function foldPeriods(
  read: ReadFilas,
  sheet: Sheet,
  matriz: Matriz,
  folding: Folding,
): Folded {
  const columns = matriz.columns.filter(({ campo }) => campo === "periodo");
  if (columns.length === 0) return { read, questions: [] };
  return foldByPeriod(read, ({ at }) => periodOfRow(sheet, at.row, columns), matriz, folding);
}

/** The same where something else says which period each row is about, such as its sheet (R26). */
export function foldByPeriod(
  read: ReadFilas,
  periodIn: (fila: Fila) => PeriodOfRow | "total" | null,
  matriz: Matriz,
  folding: Folding,
): Folded {
  const undated = matriz.columns.filter(isAmount).every(({ vigencia }) => vigencia === undefined);
  const inRows = read.filas.map((fila) => ({ fila, period: periodIn(fila) }));
  const crossed = undated ? null : crossedIn(inRows);
  const rows = inRows.map(({ fila, period }) => ({ fila: crossed?.get(fila) ?? fila, period }));
  const periodOf = new Map(rows.map(({ fila, period }) => [fila, period]));
  const told = rows.filter(({ period }) => period !== null && period !== "total");
  const groups = rowsOfMetas(told.map(({ fila }) => fila));
  const layout = layoutOf(groups, periodOf, undated, crossed !== null);
  if (layout === null) return { read, questions: [] };

  const totals = rows.filter(({ period }) => period === "total").map(({ fila }) => fila);
  const layered = groups.flatMap((filas) => layersOf(filas, (fila) => keyOf(periodOf.get(fila))));
  const work: Work = {
    ...folding,
    matriz,
    layout,
    undated,
    periodOf: (fila) => ofRow(periodOf.get(fila)),
  };
  const repartos = repartosOf(layered, work);
  const first = foldAll(layered, work, repartos, () => "suma");
  const filas = layout.monthly
    ? foldAll(layered, work, repartos, tiposByCell(first, folding.tiposOf(first)))
    : first;
  const others = rows.filter(({ period }) => period === null).map(({ fila }) => fila);
  const places = new Map(read.filas.map(({ at }, place) => [keyOfCell(at), place]));
  const placeOf = ({ at }: Fila): number => places.get(keyOfCell(at)) ?? 0;
  const inOrder = uniform([...filas, ...others]).sort((a, b) => placeOf(a) - placeOf(b));
  const heads = new Set(inOrder.map(({ at }) => keyOfCell(at)));
  const folded = told.map(({ fila }) => fila).filter(({ at }) => !heads.has(keyOfCell(at)));
  return {
    read: {
      ...read,
      filas: inOrder,
      excluded: [
        ...read.excluded,
        ...folded.map((fila) => discarded(fila, "period")),
        ...totals.map((fila) => discarded(fila, "subtotal")),
      ],
    },
    questions: [
      ...[...repartos.values()].flatMap(({ column, open, filas: many }): Question[] =>
        open ? [{ type: "reparto", column, filas: many }] : [],
      ),
      ...discrepanciaQuestions(filas, matriz.columns),
    ],
  };
}

/** R26: the rows of each meta in one, where each says other vigencias of it. */
export function foldYears(
  read: ReadFilas,
  { columns }: Pick<Matriz, "columns">,
  { answers, times }: Folding,
): Folded {
  const groups = rowsOfMetas(read.filas);
  const folding: MetaFolding = {
    periodOf: () => ({}),
    undated: false,
    finer: false,
    chosenOf: chosenBy(answers, columns),
    columnAt: () => null,
    repartoAt: () => "whole",
    cumulative: answers.cumulativeQuarters,
    times,
  };
  const filas = groups.flatMap((rows) => {
    const [head] = rows;
    return head === undefined ? [] : [foldMeta(head, rows, "suma", folding)];
  });
  const others = groups.flatMap((rows) => rows.slice(1));
  return {
    read: {
      ...read,
      filas: uniform(filas),
      excluded: [...read.excluded, ...others.map((fila) => discarded(fila, "period"))],
    },
    questions: discrepanciaQuestions(filas, columns),
  };
}

function keyOfCell({ sheet, row }: CellRef): string {
  return `${row} ${sheet}`;
}

function periodOfRow(
  sheet: Sheet,
  row: number,
  columns: readonly Column[],
): PeriodOfRow | "total" | null {
  const periods = columns.map((column) => periodAt(sheet, row, column));
  if (periods.includes("total")) return "total";
  const told = periods.filter((period) => period !== null && period !== "total");
  return told.length === 0 ? null : Object.assign({}, ...[...told].reverse());
}

function isAmount({ campo }: Column): boolean {
  return campo === "programado" || campo === "ejecutado" || campo === "avance";
}

function ofRow(period: PeriodOfRow | "total" | null | undefined): PeriodOfRow {
  return period === undefined || period === "total" ? {} : (period ?? {});
}

function keyOf(period: PeriodOfRow | "total" | null | undefined): string {
  const { vigencia, trimestre, mes } = ofRow(period);
  return `${vigencia ?? ""}|${trimestre ?? ""}|${mes ?? ""}`;
}

/** R27: years down the rows and across the columns, where each row can be taken for its own. */
function crossedIn(rows: readonly PeriodRow[]): ReadonlyMap<Fila, Fila> | null {
  const told = rows.filter(({ period }) => period !== null && period !== "total");
  const years = told.map(({ fila, period }) => ({ fila, ...ofRow(period) }));
  const areYears = years.every(
    ({ vigencia, trimestre, mes }) =>
      vigencia !== undefined && trimestre === undefined && mes === undefined,
  );
  const several = new Set(years.map(({ vigencia }) => vigencia)).size > 1;
  return areYears && several
    ? crossedYears(years.map(({ fila, vigencia }) => ({ fila, vigencia: vigencia ?? null })))
    : null;
}

interface PeriodRow {
  readonly fila: Fila;
  readonly period: PeriodOfRow | "total" | null;
}

/** What the rows are told apart by. */
interface Layout {
  /** By quarters or months, within the vigencia. */
  readonly finer: boolean;
  readonly monthly: boolean;
}

/** `null`: the rows are no periods of one another. */
function layoutOf(
  groups: readonly (readonly Fila[])[],
  periodOf: ReadonlyMap<Fila, PeriodOfRow | "total" | null>,
  undated: boolean,
  crossed: boolean,
): Layout | null {
  const several = groups.filter(
    (filas) => new Set(filas.map((fila) => keyOf(periodOf.get(fila)))).size > 1,
  );
  const all = groups.flat().map((fila) => ofRow(periodOf.get(fila)));
  const years = new Set(all.map(({ vigencia }) => vigencia));
  const finer = all.some(({ trimestre, mes }) => trimestre !== undefined || mes !== undefined);
  if (several.length === 0) {
    // One row for each meta, all of one year: the column only names the vigencia.
    const names = undated && years.size === 1 && !years.has(undefined) && !finer;
    return names ? { finer: false, monthly: false } : null;
  }
  const byYearAlone = several.some(
    (filas) => new Set(filas.map((fila) => ofRow(periodOf.get(fila)).vigencia)).size > 1,
  );
  // Years down the rows and across the columns: neither can be taken for the other.
  if (byYearAlone && !undated && !crossed) return null;
  return { finer, monthly: all.some(({ mes }) => mes !== undefined) };
}

/** Rows of one period twice are no periods: the second of each makes a meta of its own, which R14 judges. */
function layersOf(
  filas: readonly Fila[],
  key: (fila: Fila) => string,
): readonly (readonly Fila[])[] {
  const layers: Fila[][] = [];
  const times = new Map<string, number>();
  for (const fila of filas) {
    const turn = times.get(key(fila)) ?? 0;
    times.set(key(fila), turn + 1);
    const layer = layers[turn];
    if (layer) layer.push(fila);
    else layers.push([fila]);
  }
  return layers;
}

interface Work extends Folding {
  readonly matriz: Matriz;
  readonly layout: Layout;
  readonly undated: boolean;
  readonly periodOf: (fila: Fila) => PeriodOfRow;
}

interface OpenReparto extends RepartoDeColumna {
  readonly column: Column;
  readonly filas: number;
}

/** How each column of amounts stands, by its number. */
function repartosOf(
  layers: readonly (readonly Fila[])[],
  { matriz, layout, answers, periodOf }: Work,
): ReadonlyMap<number, OpenReparto> {
  if (!layout.finer) return new Map();
  const ofOneYear = layers.flatMap((filas) => [
    ...byVigencia(filas, (fila) => periodOf(fila).vigencia ?? null).values(),
  ]);
  return new Map(
    matriz.columns.filter(isAmount).map((column) => {
      const amountOf = (fila: Fila): Amount | null =>
        fila.years
          .flatMap((year) => amountsOf(year))
          .find(({ at }) => at.column === column.column) ?? null;
      const reparto = repartoOf(column, ofOneYear, amountOf, answers);
      return [column.column, { ...reparto, column, filas: ofOneYear.length }];
    }),
  );
}

function amountsOf({ programado, ejecutado, avance }: YearOfFila): readonly Amount[] {
  return [programado, ejecutado, avance].filter((amount) => amount !== null);
}

function byVigencia(
  filas: readonly Fila[],
  vigenciaOf: (fila: Fila) => Vigencia | null,
): ReadonlyMap<Vigencia | null, readonly Fila[]> {
  const byYear = new Map<Vigencia | null, Fila[]>();
  for (const fila of filas) {
    const vigencia = vigenciaOf(fila);
    const known = byYear.get(vigencia);
    if (known) known.push(fila);
    else byYear.set(vigencia, [fila]);
  }
  return byYear;
}

function tiposByCell(
  filas: readonly Fila[],
  tipoOf: (fila: Fila) => TipoDeMeta,
): (at: CellRef) => TipoDeMeta {
  const tipos = new Map(filas.map((fila) => [keyOfCell(fila.at), tipoOf(fila)]));
  return (at) => tipos.get(keyOfCell(at)) ?? "suma";
}

function foldAll(
  layers: readonly (readonly Fila[])[],
  { matriz, layout, undated, periodOf, answers, times }: Work,
  repartos: ReadonlyMap<number, OpenReparto>,
  tipoOf: (at: CellRef) => TipoDeMeta,
): readonly Fila[] {
  const columns = new Map(matriz.columns.map((column) => [column.column, column]));
  const folding: MetaFolding = {
    periodOf,
    undated,
    finer: layout.finer,
    chosenOf: chosenBy(answers, matriz.columns),
    columnAt: (column) => columns.get(column) ?? null,
    repartoAt: (column) => repartos.get(column)?.reparto ?? "whole",
    cumulative: answers.cumulativeQuarters,
    times,
  };
  return layers.flatMap((filas) => {
    const [head] = filas;
    return head === undefined ? [] : [foldMeta(head, filas, tipoOf(head.at), folding)];
  });
}

/** Every row says something of every vigencia: of what it has no row, nothing. */
function uniform(filas: readonly Fila[]): Fila[] {
  const years = filas.flatMap((fila) => fila.years);
  const vigencias = [...new Set(years.map(({ vigencia }) => vigencia))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  const [any] = years;
  return filas.map((fila) => ({
    ...fila,
    years: vigencias.map((vigencia): YearOfFila => {
      const own = fila.years.find((year) => year.vigencia === vigencia);
      return own ?? blankYear(fila, vigencia, any);
    }),
  }));
}

function blankYear(
  { at }: Fila,
  vigencia: Vigencia | null,
  like: YearOfFila | undefined,
): YearOfFila {
  const blank: Amount = { value: null, absence: "blank", text: "", at };
  return {
    vigencia,
    programado: like?.programado ? blank : null,
    ejecutado: like?.ejecutado ? blank : null,
    avance: like?.avance ? blank : null,
    programadoTrimestre: {},
    ejecutadoTrimestre: {},
  };
}

function discarded({ at, codigo, nombre }: Fila, reason: Discarded["reason"]): Discarded {
  return { at, text: `${codigo} · ${nombre}`.slice(0, 120), reason };
}
