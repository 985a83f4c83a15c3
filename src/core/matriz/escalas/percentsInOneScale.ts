import type { Amount, Fila, Lectura, YearOfFila } from "../filas/fila";
import { isPercentage } from "./isPercentage";

/**
 * R15: what one meta promised and what it delivered, where both are percentages, on one scale. "62,6 %"
 * that a format shows is the fraction 0,626 and stands beside 100 as 62,6; a sign that scales nothing
 * stands beside a fraction as one.
 */
export function percentsInOneScale<T extends Pick<Lectura, "filas">>(lectura: T): T {
  const filas = lectura.filas.map(rowInOneScale);
  return filas.every((fila, at) => fila === lectura.filas[at]) ? lectura : { ...lectura, filas };
}

/** R15: the same of one row, as when its meta's programado and ejecutado come from two workbooks. */
export function rowInOneScale(fila: Fila): Fila {
  const amounts = amountsOf(fila);
  const shown = amounts.some(({ percent }) => percent);
  if (!shown) return fila;
  if (standsOnHundred(fila, amounts))
    return withAmounts(fila, (amount) =>
      amount.percent ? { value: amount.value * 100, percent: false, at: amount.at } : amount,
    );
  if (!amounts.some(({ ofHundred }) => ofHundred)) return fila;
  return withAmounts(fila, (amount) =>
    amount.ofHundred ? { value: amount.value / 100, percent: true, at: amount.at } : amount,
  );
}

/** Bare numbers beside percentages are of a hundred where the unit says so, or where all of it is 100. */
function standsOnHundred(fila: Fila, amounts: readonly Present[]): boolean {
  const bare = amounts.filter(({ percent, ofHundred }) => !percent && !ofHundred);
  const most = Math.max(0, ...bare.map(({ value }) => Math.abs(value)));
  return most > ALL_AS_FRACTION && (isPercentage(fila) || most === 100);
}

/** Up to here a bare number may be a fraction, a little over all that was promised. */
const ALL_AS_FRACTION = 1.5;

type Present = Extract<Amount, { readonly percent: boolean }>;

function amountsOf({ lineaBase, metaCuatrienio, years }: Fila): readonly Present[] {
  return [
    lineaBase,
    metaCuatrienio,
    ...years.flatMap((year) => [
      year.programado,
      year.ejecutado,
      ...Object.values(year.programadoTrimestre),
      ...Object.values(year.ejecutadoTrimestre),
    ]),
  ].filter((amount): amount is Present => amount?.value != null && amount.value !== 0);
}

function withAmounts(fila: Fila, change: (amount: Present) => Present): Fila {
  const one = (amount: Amount | null): Amount | null =>
    amount?.value == null ? amount : change(amount);
  const byQuarter = (quarters: YearOfFila["programadoTrimestre"]): typeof quarters =>
    Object.fromEntries(
      Object.entries(quarters).map(([quarter, amount]) => [
        quarter,
        amount.value === null ? amount : change(amount),
      ]),
    );
  return {
    ...fila,
    lineaBase: one(fila.lineaBase),
    metaCuatrienio: one(fila.metaCuatrienio),
    years: fila.years.map((year) => ({
      ...year,
      programado: one(year.programado),
      ejecutado: one(year.ejecutado),
      programadoTrimestre: byQuarter(year.programadoTrimestre),
      ejecutadoTrimestre: byQuarter(year.ejecutadoTrimestre),
    })),
  };
}
