import type { CellRef } from "../../grid/grid";
import { percentScaleOf } from "../../grid/percentScale";
import { columnsByPlace } from "./columnsByPlace";
import type { Amount, Fila, Lectura, YearOfFila } from "../filas/fila";
import type { Matriz, Question, Scale } from "../matriz";

/**
 * R15: percentages that stand as 67,8 become the fraction 0,678, column by column. Number formats and
 * sizes tell the scale; of a column that mixes both it is asked, and till then most of its cells decide.
 *
 * @param hojas the sheets of the plan: columns that are headed alike in several of them are one
 * @param answers scale of columns, by heading
 */
export function avanceInFractions<T extends Pick<Lectura, "filas">>(
  lectura: T,
  hojas: readonly { readonly matriz: Pick<Matriz, "sheet" | "columns"> }[],
  answers: Readonly<Record<string, Scale>>,
): { lectura: T; mixed: readonly Question[] } {
  const { columnAt, nameOf } = columnsByPlace(hojas);
  const scales = new Map<string, Scale>();
  const mixed: Question[] = [];
  for (const [name, amounts] of amountsByName(lectura.filas, nameOf)) {
    const [first] = amounts;
    const heading = first && columnAt(first.at);
    const answer = heading && answers[heading.heading];
    const votes = votesOf(amounts);
    scales.set(name, answer ?? (votes.hundred > votes.fraction ? "hundred" : "fraction"));
    if (answer === undefined && heading && votes.hundred > 0 && votes.fraction > 0)
      mixed.push({ type: "mixedScale", column: heading });
  }
  if ([...scales.values()].every((scale) => scale === "fraction")) return { lectura, mixed };
  const year = (one: YearOfFila): YearOfFila =>
    one.avance === null
      ? one
      : { ...one, avance: inFraction(one.avance, scales.get(nameOf(one.avance.at)) ?? "fraction") };
  return {
    lectura: {
      ...lectura,
      filas: lectura.filas.map((fila) => ({ ...fila, years: fila.years.map(year) })),
    },
    mixed,
  };
}

function amountsByName(
  filas: readonly Fila[],
  nameOf: (at: CellRef) => string,
): ReadonlyMap<string, readonly Amount[]> {
  const byName = new Map<string, Amount[]>();
  for (const { years } of filas)
    for (const { avance } of years) {
      if (avance === null) continue;
      const name = nameOf(avance.at);
      const amounts = byName.get(name);
      if (amounts) amounts.push(avance);
      else byName.set(name, [avance]);
    }
  return byName;
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
    if (percentScaleOf(size) === "percent") hundred++;
    else if (size > 0 && size < 1) fraction++;
  }
  return { hundred, fraction };
}

function inFraction(amount: Amount, scale: Scale): Amount {
  if (amount.value === null || amount.percent || scale === "fraction") return amount;
  if (scale === "bySize" && Math.abs(amount.value) <= 1) return amount;
  return { ...amount, value: amount.value / 100, percent: true };
}
