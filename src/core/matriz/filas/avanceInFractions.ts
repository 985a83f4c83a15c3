import type { Amount, Fila, Lectura, YearOfFila } from "./fila";
import type { Column, Question, Scale } from "../matriz";

/**
 * R15: percentages that stand as 67,8 become the fraction 0,678, column by column. Number formats and
 * sizes tell the scale; of a column that mixes both it is asked, and till then most of its cells decide.
 *
 * @param answers scale of columns, by heading
 */
export function avanceInFractions<T extends Pick<Lectura, "filas">>(
  lectura: T,
  columns: readonly Column[],
  answers: Readonly<Record<string, Scale>>,
): { lectura: T; mixed: readonly Question[] } {
  const scales = new Map<number, Scale>();
  const mixed: Question[] = [];
  for (const [column, amounts] of amountsByColumn(lectura.filas)) {
    const heading = columns.find((one) => one.column === column);
    const answer = heading && answers[heading.heading];
    const votes = votesOf(amounts);
    scales.set(column, answer ?? (votes.hundred > votes.fraction ? "hundred" : "fraction"));
    if (answer === undefined && heading && votes.hundred > 0 && votes.fraction > 0)
      mixed.push({ type: "mixedScale", column: heading });
  }
  if ([...scales.values()].every((scale) => scale === "fraction")) return { lectura, mixed };
  const year = (one: YearOfFila): YearOfFila =>
    one.avance === null
      ? one
      : { ...one, avance: inFraction(one.avance, scales.get(one.avance.at.column) ?? "fraction") };
  return {
    lectura: {
      ...lectura,
      filas: lectura.filas.map((fila) => ({ ...fila, years: fila.years.map(year) })),
    },
    mixed,
  };
}

function amountsByColumn(filas: readonly Fila[]): ReadonlyMap<number, readonly Amount[]> {
  const byColumn = new Map<number, Amount[]>();
  for (const { years } of filas)
    for (const { avance } of years) {
      if (avance === null) continue;
      const amounts = byColumn.get(avance.at.column);
      if (amounts) amounts.push(avance);
      else byColumn.set(avance.at.column, [avance]);
    }
  return byColumn;
}

interface Votes {
  readonly hundred: number;
  readonly fraction: number;
}

/**
 * Between 1 and 5 a value may be 3 % or three times what was promised: it does not vote. What is shown as a
 * percentage is one, and a sign that the format writes as text settles the whole column.
 */
function votesOf(amounts: readonly Amount[]): Votes {
  let [hundred, fraction] = [0, 0];
  for (const amount of amounts) {
    if (amount.value === null || amount.percent) continue;
    if (amount.ofHundred) return { hundred: 1, fraction: 0 };
    const size = Math.abs(amount.value);
    if (size > 5) hundred++;
    else if (size > 0 && size < 1) fraction++;
  }
  return { hundred, fraction };
}

function inFraction(amount: Amount, scale: Scale): Amount {
  if (amount.value === null || amount.percent || scale === "fraction") return amount;
  if (scale === "bySize" && Math.abs(amount.value) <= 1) return amount;
  return { ...amount, value: amount.value / 100, percent: true };
}
