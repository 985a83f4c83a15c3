import type { Amount, Fila, Lectura, YearOfFila } from "./fila";

/**
 * R15: percentages that stand as 67,8 become the fraction 0,678, column by column. Number formats and
 * sizes vote; a column that mixes both follows most of its cells, and a check says that it is mixed.
 */
export function avanceInFractions<T extends Pick<Lectura, "filas">>(lectura: T): T {
  const vigencias = new Set(
    lectura.filas.flatMap(({ years }) => years.map(({ vigencia }) => vigencia)),
  );
  const hundreds = new Set(
    [...vigencias].filter((vigencia) => isOfHundred(amountsOf(lectura.filas, vigencia))),
  );
  if (hundreds.size === 0) return lectura;
  const year = (one: YearOfFila): YearOfFila =>
    hundreds.has(one.vigencia) ? { ...one, avance: inFraction(one.avance) } : one;
  return {
    ...lectura,
    filas: lectura.filas.map((fila) => ({ ...fila, years: fila.years.map(year) })),
  };
}

function amountsOf(filas: readonly Fila[], vigencia: YearOfFila["vigencia"]): readonly Amount[] {
  return filas.flatMap(({ years }) =>
    years.flatMap((year) =>
      year.vigencia === vigencia && year.avance !== null ? [year.avance] : [],
    ),
  );
}

/**
 * Between 1 and 5 a value may be 3 % or three times what was promised: it does not vote. A sign that the
 * format writes as text settles it.
 */
function isOfHundred(amounts: readonly Amount[]): boolean {
  if (amounts.some((amount) => amount.value !== null && amount.ofHundred)) return true;
  const votes = amounts.map((amount) => {
    if (amount.value === null || amount.value === 0) return 0;
    if (amount.percent || Math.abs(amount.value) < 1) return -1;
    return Math.abs(amount.value) > 5 ? 1 : 0;
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) > 0;
}

function inFraction(amount: Amount | null): Amount | null {
  if (amount === null || amount.value === null || amount.percent) return amount;
  return { ...amount, value: amount.value / 100, percent: true };
}
