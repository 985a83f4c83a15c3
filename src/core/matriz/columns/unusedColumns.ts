import { isBlank, plainText } from "../../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../../grid/grid";
import { isCurrencyFormat } from "../../grid/numberFormat";
import { readNumber } from "../../grid/readNumber";
import { numberAt } from "./numberAt";
import { asideOf } from "../words/aside";
import { foldHeading } from "../words/foldHeading";
import { timeHeading, yearOf } from "../words/timeHeading";
import { ownHeading } from "../words/headingParts";
import type { Matriz, UnmappedColumn } from "../matriz";

/** R34: why a column of money is added up to no figure. */
export type WhySinSumar =
  /** Of several years together or of an earlier one (R25), or a share. */
  | "aside"
  /** Another column says the same and goes before it: the total, the definitive one, the whole year. */
  | "superseded"
  /** Several say the same and nothing tells which counts or how they add up. */
  | "repeated"
  /** It names no vigencia where there are several. */
  | "undated";

/** Why a column of the metas' rows enters no figure; `unexplained`: nothing says that it should not. */
export type WhyUnused =
  | "empty"
  | "texts"
  | "dates"
  | "identifiers"
  | "money"
  | "constant"
  /** Its words speak of several years, of a result, of a count (R25). */
  | "aside"
  | WhySinSumar
  /** Its formulas refer to other columns of the row. */
  | "calculated"
  | "unexplained";

export interface UnusedColumn extends UnmappedColumn {
  readonly why: WhyUnused;
}

/**
 * R24, R25: each column of the metas' rows that has no role, with why it cannot matter. A column without
 * a heading is one too.
 *
 * @param rows zero-based rows of the metas, of which the first thousand tell
 */
export function unusedColumns(
  sheet: Sheet,
  { columns, unmapped }: Pick<Matriz, "columns" | "unmapped">,
  rows: readonly number[],
): readonly UnusedColumn[] {
  const used = new Set(columns.map(({ column }) => column));
  const headings = new Map(unmapped.map(({ column, heading }) => [column, heading]));
  const told = rows.slice(0, ROWS_LOOKED_AT);
  const width = told.reduce((most, row) => Math.max(most, sheet.rows[row]?.length ?? 0), 0);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !used.has(column))
    .flatMap((column): UnusedColumn[] => {
      const heading = headings.get(column) ?? "";
      const why = whyUnused(sheet, column, heading, told);
      return heading === "" && why === "empty" ? [] : [{ column, heading, why }];
    });
}

const ROWS_LOOKED_AT = 1000;

function whyUnused(
  sheet: Sheet,
  column: number,
  heading: string,
  rows: readonly number[],
): WhyUnused {
  const values: number[] = [];
  let [filled, dates, formulas, currency] = [0, 0, 0, 0];
  for (const row of rows) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell)) continue;
    const key = cellKey(row, column);
    const format = sheet.formats.get(key) ?? "";
    const number = readNumber(cell, format);
    if (number.value === null && NOTHING.has(number.absence)) continue;
    filled++;
    const value = number.value ?? numberAt(sheet, row, column);
    if (value !== null) values.push(value);
    else if (number.value === null && (number.absence === "date" || DAY.test(plainText(cell))))
      dates++;
    if (isCurrencyFormat(format)) currency++;
    if (refersToTheSheet(sheet.formulas.get(key) ?? "")) formulas++;
  }
  if (filled === 0) return "empty";
  if (dates * 2 > filled) return "dates";
  const [own = "", ...bands] = [
    ownHeading(heading),
    ...heading.split(" / ").slice(0, -1).reverse(),
  ].map(foldHeading);
  // "Contrato 045" where a figure is wanted makes no column of texts of what was done in the other rows.
  const isOfFigures =
    saysFigures(own, bands) && (values.length >= FEWEST || values.length * A_FIFTH >= filled);
  if (values.length * 2 <= filled && !isOfFigures) return "texts";
  if (asideOf(own, bands) !== null) return "aside";
  if (currency * 2 > values.length || medianOf(values) >= MONEY) return "money";
  if (areIdentifiers(values)) return "identifiers";
  if (values.length > 2 && values.every((value) => value === values[0])) return "constant";
  return formulas * 2 > values.length ? "calculated" : "unexplained";
}

const FEWEST = 3;
const A_FIFTH = 5;

/** Whether words say that something was promised or done, or when. */
function saysFigures(own: string, bands: readonly string[]): boolean {
  const campo = timeHeading(own, bands)?.campo;
  return campo === "programado" || campo === "ejecutado" || yearOf(own) !== null;
}

/** "=K5/J5", and neither "=3+4" nor what another sheet says. */
function refersToTheSheet(formula: string): boolean {
  return !formula.includes("!") && /\$?[A-Z]{1,3}\$?\d/.test(formula);
}

const NOTHING: ReadonlySet<string> = new Set(["dash", "notApplicable", "noData", "notProgrammed"]);
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d{2}$/;
/** A column of which most is above half a million is money. */
const MONEY = 500_000;

/** Whole numbers, each once, that go up with the rows or are as long as codes are. */
function areIdentifiers(values: readonly number[]): boolean {
  if (values.length < 4 || !values.every((value) => Number.isInteger(value) && value > 0))
    return false;
  const inOrder = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
  return inOrder || (new Set(values).size === values.length && Math.min(...values) >= 100_000);
}

function medianOf(values: readonly number[]): number {
  return Float64Array.from(values, Math.abs).sort()[values.length >> 1] ?? 0;
}
