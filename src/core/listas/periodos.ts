import { dayIn } from "../grid/day";
import type { Hallada, Tabla } from "./lista";
import type { Leida } from "./readLista";
import { cantidadAt, type Cantidad } from "./valores";

/** R25: the columns of a campo for one vigencia: those that name it, else those that name none. */
export function columnasDe<C extends string>(
  { columnas }: Tabla<C>,
  campo: C,
  vigencia: number | null,
): readonly Hallada<C>[] {
  const all = columnas.filter((one) => one.campo === campo);
  const named = all.filter(
    ({ periodo }) => periodo.vigencia !== null && periodo.vigencia === vigencia,
  );
  return named.length > 0 ? named : all.filter(({ periodo }) => periodo.vigencia === null);
}

/** R11: what a row says of one vigencia up to a month: the sum of its parts, or its only figure. */
export function cantidadEn<C extends string>(
  { tabla, at }: Leida<C>,
  campo: C,
  vigencia: number | null,
  mes: number,
): Cantidad | null {
  const columns = columnasDe(tabla, campo, vigencia);
  const parts = columns.filter(
    ({ periodo }) => periodo.parte !== null && periodo.parte.hasta <= mes,
  );
  const whole = columns.find(({ periodo }) => periodo.parte === null);
  const hasParts = columns.some(({ periodo }) => periodo.parte !== null);
  if (!hasParts) return whole === undefined ? null : cantidadAt(tabla.sheet, at.row, whole.column);
  const read = parts.map(({ column }) => cantidadAt(tabla.sheet, at.row, column));
  const lost = read.find((one) => one.value === null && isLost(one.absence));
  if (lost !== undefined) return lost;
  const told = read.flatMap((one) => (one.value === null ? [] : [one]));
  if (told.length === 0) return read[0] ?? { value: null, absence: "blank" };
  return {
    value: told.reduce((sum, { value }) => sum + value, 0),
    percent: told.every(({ percent }) => percent),
  };
}

/** What a sum cannot do without. */
function isLost(absence: string): boolean {
  return absence === "uncalculated" || absence === "error" || absence === "unreadable";
}

/** Last month that an ISO date has ended in a year. */
export function mesDeCorte(corte: string, vigencia: number | null): number {
  const { year, month, day } = dayIn(corte) ?? { year: 0, month: 12, day: 31 };
  if (vigencia !== null && year !== vigencia) return year > vigencia ? 12 : 0;
  return day >= 28 ? month : month - 1;
}
