import { cellAt, cellKey, type Sheet } from "../../grid/grid";
import { readNumber } from "../../grid/readNumber";
import { CAMPOS_DE_DINERO, type Campo } from "../../vocabulary";
import { columnNumbers } from "./columnValues";
import type { ColumnReading } from "./hypotheses";
import type { Column } from "../matriz";

/**
 * R28: a column of amounts beside a budget, whose heading does not say that it is physical, is money when its
 * values are of the budget's size and not of the promise's; a percentage is of money when it is what one
 * column of money is of another, or when nothing physical stands in the sheet. Size alone says nothing.
 */
export function withMoney(
  read: readonly ColumnReading[],
  sheet: Sheet,
  firstRow: number,
): readonly ColumnReading[] {
  if (!read.some(isMoney)) return read;
  const valuesOf = valuesIn(sheet, firstRow);
  const told: ColumnReading[] = [];
  for (const [at, column] of read.entries()) {
    const [best] = column.readings;
    const near = [told[at - 1], read[at + 1]].filter((one) => one !== undefined && isMoney(one));
    const isAmount = best?.campo === "ejecutado" || best?.campo === "programado";
    const turned =
      best !== undefined &&
      isAmount &&
      near.length > 0 &&
      !saysPhysical(column) &&
      !isSpentElsewhere(read, best) &&
      !isOfPercentages(sheet, column, firstRow) &&
      near.some(
        (money) =>
          money && isOfItsSize(valuesOf(column), valuesOf(money), promises(read, column, valuesOf)),
      );
    told.push(
      turned
        ? reading(column, best.campo === "programado" ? "recursos" : "recursosEjecutados")
        : column,
    );
  }
  const money = told.filter(isMoney);
  const physical = told.filter((one) => isQuantity(one.readings[0]));
  return told.map((column, at) => {
    if (column.readings[0]?.campo !== "avance" || saysPhysical(column)) return column;
    const beside = [told[at - 1], told[at + 1]].some((one) => one !== undefined && isMoney(one));
    const isRatioOf = (columns: readonly ColumnReading[]): boolean =>
      isRatioIn(valuesOf(column), columns.map(valuesOf));
    // Money that is spent as the work goes has the same percentage.
    const ofMoney = isRatioOf(money) && !isRatioOf(physical);
    return ofMoney || (beside && physical.length === 0) ? reading(column, "explicacion") : column;
  });
}

/** What was spent in that vigencia stands in a column that says so: what was done is then no money. */
function isSpentElsewhere(read: readonly ColumnReading[], { campo, vigencia }: Column): boolean {
  return (
    campo === "ejecutado" &&
    read.some(
      ({ readings: [best] }) => best?.campo === "recursosEjecutados" && best.vigencia === vigencia,
    )
  );
}

function reading(column: ColumnReading, campo: Campo): ColumnReading {
  const [best] = column.readings;
  return best === undefined
    ? column
    : { ...column, readings: [{ ...best, campo, confidence: 0.9, evidence: "values" }] };
}

function isMoney({ readings: [best] }: ColumnReading): boolean {
  return best !== undefined && MONEY.has(best.campo);
}

const MONEY: ReadonlySet<Campo> = new Set([...CAMPOS_DE_DINERO]);

function isQuantity(column: Column | undefined): boolean {
  return column?.campo === "programado" || column?.campo === "ejecutado";
}

function saysPhysical({ wording: { key, bands } }: ColumnReading): boolean {
  return PHYSICAL.test([key, ...bands].join(" "));
}

const PHYSICAL =
  /\b(fisic[oa]s?|producto|bien|servicio|metas?|cantidad|cantidades|unidades|piip)\b/;

/** A share of a hundred, by its sign, is no amount of money, whatever its size. */
function isOfPercentages(sheet: Sheet, { heading }: ColumnReading, firstRow: number): boolean {
  return columnNumbers(sheet, heading.column, firstRow, heading.own).signed > 0.5;
}

type Values = ReadonlyMap<number, number>;

/** The numbers of a column by row, read once. */
function valuesIn(sheet: Sheet, firstRow: number): (column: ColumnReading) => Values {
  const known = new Map<number, Values>();
  return ({ heading: { column } }) => {
    const before = known.get(column);
    if (before) return before;
    const values = new Map<number, number>();
    const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
    for (let row = firstRow; row < last; row++) {
      const { value } = readNumber(
        cellAt(sheet, row, column),
        sheet.formats.get(cellKey(row, column)),
      );
      if (value !== null) values.set(row, value);
    }
    known.set(column, values);
    return values;
  };
}

const ROWS_LOOKED_AT = 150;

/** What is promised in other columns, which the amounts would be of if they were physical. */
function promises(
  read: readonly ColumnReading[],
  column: ColumnReading,
  valuesOf: (column: ColumnReading) => Values,
): readonly Values[] {
  return read
    .filter((other) => other !== column && other.readings[0]?.campo === "programado")
    .map(valuesOf);
}

/** Whether amounts are, row by row, nearer to the money beside them than to anything that was promised. */
function isOfItsSize(amounts: Values, money: Values, promised: readonly Values[]): boolean {
  let [nearer, compared] = [0, 0];
  for (const [row, amount] of amounts) {
    const budget = money.get(row) ?? 0;
    const goals = promised.flatMap((values) => values.get(row) ?? []).filter((goal) => goal > 0);
    if (amount <= 0 || budget <= 0 || goals.length === 0) continue;
    compared++;
    const far = (from: number): number => Math.abs(Math.log(amount / from));
    if (goals.every((goal) => far(budget) < far(goal))) nearer++;
  }
  return compared >= FEWEST_ROWS && nearer >= compared * MOST_ROWS;
}

/** Whether a column of percentages is, row by row, what one of the columns is of another. */
function isRatioIn(percentages: Values, money: readonly Values[]): boolean {
  return money.some((part) =>
    money.some((whole) => part !== whole && isRatio(percentages, part, whole)),
  );
}

function isRatio(percentages: Values, part: Values, whole: Values): boolean {
  let [alike, compared] = [0, 0];
  for (const [row, percentage] of percentages) {
    const [above, below] = [part.get(row), whole.get(row)];
    if (above === undefined || below === undefined || below === 0 || above === below) continue;
    compared++;
    const ratio = above / below;
    if ([ratio, ratio * 100].some((one) => Math.abs(one - percentage) <= 0.006 * Math.abs(one)))
      alike++;
  }
  return compared >= FEWEST_ROWS && alike >= compared * MOST_ROWS;
}

const FEWEST_ROWS = 2;
const MOST_ROWS = 0.95;
