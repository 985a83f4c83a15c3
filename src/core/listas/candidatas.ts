import { isBlank, plainText } from "../grid/foldText";
import { cellAt, type Sheet } from "../grid/grid";
import type { Heading } from "../matriz/words/headerRows";
import { mergeAt } from "../matriz/words/merges";
import { nth } from "../nth";
import { WELL_SAID } from "./encabezado";
import type { Lista } from "./lista";
import { meaningsOf } from "./significados";

/** A header that names the columns of a list, before its cells are looked at. */
export interface Candidata<C extends string> {
  readonly lista: Lista<C>;
  readonly headerRows: readonly number[];
  readonly headings: readonly Heading[];
  /** Headings that mean something. */
  readonly named: number;
  readonly worth: number;
}

/** Those of them that are the headers of tables, from the top down. */
export function elegidas<C extends string>(
  sheet: Sheet,
  all: readonly Candidata<C>[],
): readonly Candidata<C>[] {
  return best(withoutData(sheet, withoutRepeats(sheet, all)));
}

function lowestOf({ headerRows }: Pick<Candidata<string>, "headerRows">): number {
  return nth(headerRows, -1);
}

/**
 * Of headers that share a row, the one that names most columns; of those that name as many, the upper one:
 * a row of data below its header names no more than the header does.
 */
function best<C extends string>(all: readonly Candidata<C>[]): readonly Candidata<C>[] {
  const kept: Candidata<C>[] = [];
  for (const one of [...all].sort(
    (a, b) => b.named - a.named || lowestOf(a) - lowestOf(b) || b.worth - a.worth,
  ))
    if (!kept.some(({ headerRows }) => headerRows.some((row) => one.headerRows.includes(row))))
      kept.push(one);
  return kept.sort((a, b) => lowestOf(a) - lowestOf(b));
}

/** A header printed again on each page opens no table, nor is it a band of the row below it. */
function withoutRepeats<C extends string>(
  sheet: Sheet,
  all: readonly Candidata<C>[],
): readonly Candidata<C>[] {
  const textOf = (row: number): string => (sheet.rows[row] ?? []).map(plainText).join("|");
  const lowest = [...new Set(all.map(lowestOf))].sort((a, b) => a - b);
  const first = new Map<string, number>();
  for (const row of lowest) if (!first.has(textOf(row))) first.set(textOf(row), row);
  const repeated = new Set(lowest.filter((row) => first.get(textOf(row)) !== row));
  return all.filter(({ headerRows }) => !headerRows.some((row) => repeated.has(row)));
}

/** R24: a row that fills in the columns of a header above it is no header, whatever words are typed in it. */
function withoutData<C extends string>(
  sheet: Sheet,
  all: readonly Candidata<C>[],
): readonly Candidata<C>[] {
  const kept: Candidata<C>[] = [];
  for (const one of [...all].sort((a, b) => lowestOf(a) - lowestOf(b)))
    if (!kept.some((above) => fillsIn(sheet, one, above))) kept.push(one);
  return kept;
}

/** Whether the lowest row of a header says something of most columns that one above it names, and names fewer. */
function fillsIn<C extends string>(
  sheet: Sheet,
  below: Candidata<C>,
  above: Candidata<C>,
): boolean {
  const row = lowestOf(below);
  const top = lowestOf(above);
  if (row <= top) return false;
  const typed = typedIn(sheet, row);
  const named = typedIn(sheet, top).filter(
    (column) =>
      isOfOneColumn(sheet, top, row, column) && ownWorth(above.lista, sheet, top, column) > 0,
  );
  const filled = typed.filter((column) => named.includes(column)).length;
  if (filled * 2 < Math.min(typed.length, named.length)) return false;
  const names = typed.filter(
    (column) => ownWorth(below.lista, sheet, row, column) >= WELL_SAID,
  ).length;
  if (names >= named.length) return false;
  const namesRows = typed.some((column) =>
    meaningsOf(below.lista, headingAt(sheet, row, column)).some(
      ({ campo, worth }) => worth >= WELL_SAID && below.lista.nombra.includes(campo),
    ),
  );
  const share = isRightBelow(sheet, row) ? SHARE_BELOW_A_ROW : SHARE_AFTER_A_BREAK;
  return !namesRows || names < Math.max(FEWEST_NAMES, typed.length * share);
}

/** How many of its cells must name a column, in a row that others of the table stand right above; and in another. */
const SHARE_BELOW_A_ROW = 0.75;
const SHARE_AFTER_A_BREAK = 0.5;
const FEWEST_NAMES = 2;

function isRightBelow({ rows }: Sheet, row: number): boolean {
  return (rows[row - 1] ?? []).filter((cell) => !isBlank(cell)).length > 1;
}

/** Columns in which a row has a cell of its own, and not what is merged down to it. */
function typedIn({ rows, merges }: Sheet, row: number): readonly number[] {
  return (rows[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) || (mergeAt(merges, row, column)?.top ?? row) < row ? [] : [column],
  );
}

/** A heading that reaches over the columns to its right, merged or left open, is a band of what is below. */
function isOfOneColumn(sheet: Sheet, row: number, below: number, column: number): boolean {
  const merge = mergeAt(sheet.merges, row, column);
  if (merge !== null && merge.right > merge.left) return false;
  const next = column + 1;
  return !isBlank(cellAt(sheet, row, next)) || isBlank(cellAt(sheet, below, next));
}

function headingAt(sheet: Sheet, row: number, column: number): Heading {
  return { column, own: plainText(cellAt(sheet, row, column)), bands: [] };
}

/** How well a cell names a column by itself. */
function ownWorth<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  row: number,
  column: number,
): number {
  return Math.max(0, ...meaningsOf(lista, headingAt(sheet, row, column)).map(({ worth }) => worth));
}
