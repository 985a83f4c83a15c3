import type { CellValue, Sheet } from "../grid/grid";
import { isBlank } from "../grid/foldText";
import { readNumber } from "../grid/readNumber";
import { err, ok, type Result } from "../result";
import type { CellProblem } from "./cellProblem";

/** One row of a range of bare numbers: its weight and its avance, a fraction; `null` leaves the mean. */
export interface WeighedAvance {
  readonly peso: number;
  readonly avance: number | null;
}

/** True for a range without words: there is no header to recognise. */
export function isOnlyNumbers(sheet: Sheet): boolean {
  // The first word decides: a whole matriz is not looked through for each cell that asks of it.
  const isWord = (cell: CellValue): boolean => {
    if (typeof cell === "number" || isBlank(cell)) return false;
    const number = readNumber(cell);
    return number.value === null && number.absence === "unreadable";
  };
  return (
    !sheet.rows.some((row) => row.some(isWord)) &&
    sheet.rows.some((row) => row.some((cell) => !isBlank(cell)))
  );
}

/**
 * Reads a range of one to three columns: avance · peso, avance · peso, programado, ejecutado.
 * What is not programmed leaves the mean (R6), what is not reported counts 0 of its promise, and
 * none counts more than a meta may (R4, R32).
 *
 * @param tope how often what was programmed a meta may count at most
 */
export function numberColumns(
  sheet: Sheet,
  tope: number,
): Result<readonly WeighedAvance[], CellProblem> {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  if (columns > 3) return err({ type: "tooManyColumns", columns });
  const rows: WeighedAvance[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (row.every(isBlank)) continue;
    const numbers = row.map((cell) => readNumber(cell).value);
    const [first = null, second = null, third = null] = numbers;
    if (numbers.some((value) => value !== null && value < 0))
      return err({ type: "unreadableRow", row: index + 1 });
    const peso = columns === 1 ? 1 : first;
    if (peso === null) return err({ type: "unreadableRow", row: index + 1 });
    const single = columns === 1 ? first : second;
    rows.push({ peso, avance: columns === 3 ? ratio(second, third, tope) : single });
  }
  return columns === 3 ? ok(rows) : onOneScale(rows, tope);
}

/** Weighted mean of what can be measured; `null` when nothing can. */
export function meanOf(rows: readonly WeighedAvance[]): number | null {
  let total = 0;
  let sum = 0;
  for (const { peso, avance } of rows) {
    if (avance === null) continue;
    total += peso;
    sum += peso * avance;
  }
  return total > 0 ? sum / total : null;
}

function ratio(programado: number | null, ejecutado: number | null, tope: number): number | null {
  if (programado === null || programado === 0) return null;
  return Math.min(tope, (ejecutado ?? 0) / programado);
}

/** R8, R15: a column is on one scale; 0,8 beside 67,8 may be 80 % or eight tenths of one per cent, and is not guessed. */
function onOneScale(
  rows: readonly WeighedAvance[],
  tope: number,
): Result<readonly WeighedAvance[], CellProblem> {
  const values = rows.flatMap(({ avance }) => (avance === null ? [] : [avance]));
  const largest = Math.max(0, ...values);
  if (largest > 1.5 && largest <= 5) return err({ type: "ambiguousScale", value: largest });
  const scale = largest > 5 ? 100 : 1;
  const fraction = scale === 100 ? values.find((value) => value > 0 && value <= 1) : undefined;
  if (fraction !== undefined) return err({ type: "mixedScale", values: [fraction, largest] });
  return ok(
    rows.map(({ peso, avance }) => ({
      peso,
      avance: avance === null ? null : Math.min(tope, avance / scale),
    })),
  );
}
