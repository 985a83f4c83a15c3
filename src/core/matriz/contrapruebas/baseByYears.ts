import type { Sheet } from "../../grid/grid";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column } from "../matriz";
import { numberAt } from "../columns/numberAt";

/**
 * R2, R3: of several columns that words call the línea base, the one from which the programmed years start in nearly
 * every row that grows or falls; the others must not hold there. `null`: none, several, or too few such rows.
 *
 * @param firstRow zero-based row below the header
 */
export function baseByYears(
  sheet: Sheet,
  firstRow: number,
  rivals: readonly Column[],
  read: readonly ColumnReading[],
): Column | null {
  const years = read
    .flatMap(({ readings: [best] }) => best ?? [])
    .filter(
      ({ campo, vigencia, trimestre }) =>
        campo === "programado" && vigencia !== undefined && trimestre === undefined,
    )
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0))
    .map(({ column }) => column);
  if (years.length < 2) return null;
  const held = rivals.map((rival) => ({ rival, share: startsAt(sheet, firstRow, rival, years) }));
  const [one, other] = held.filter(({ share }) => share !== null && share >= NEARLY_ALL);
  const isAlone = held.every(
    ({ rival, share }) => rival === one?.rival || (share !== null && share <= HALF),
  );
  return one !== undefined && other === undefined && isAlone ? one.rival : null;
}

/** In which part of the rows that go one way all years the base stands before the first of them. */
function startsAt(
  sheet: Sheet,
  firstRow: number,
  { column }: Column,
  years: readonly number[],
): number | null {
  let [told, starts] = [0, 0];
  for (let row = firstRow; row < Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT); row++) {
    const base = numberAt(sheet, row, column);
    const values = years.flatMap((year) => numberAt(sheet, row, year) ?? []);
    const [first] = values;
    if (base === null || first === undefined || values.length < years.length) continue;
    const goes = (sign: number): boolean =>
      values.every((value, at) => at === 0 || sign * (value - (values[at - 1] ?? value)) > 0);
    const isKept = values.every((value) => value === first);
    if (!isKept && !goes(1) && !goes(-1)) continue;
    told++;
    if (isKept ? base === first : goes(1) ? base <= first : base >= first) starts++;
  }
  return told >= FEWEST ? starts / told : null;
}

const ROWS_LOOKED_AT = 300;
const FEWEST = 4;
const NEARLY_ALL = 0.95;
const HALF = 0.5;
