import type { Vigencia } from "../../vocabulary";
import type { DineroDeFila } from "../filas/dinero";
import type { Fila } from "../filas/fila";

/**
 * R34: the money of rows that are one meta. What differs from row to row adds up; what each row of one
 * project says again is said once.
 *
 * @param vigenciaOf the vigencia of a row, for money that names none
 */
export function moneyOfRows(
  filas: readonly Fila[],
  vigenciaOf: (fila: Fila) => Vigencia | null = () => null,
): Pick<Fila, "dinero"> {
  const told = new Map<string, DineroDeFila[]>();
  for (const fila of filas)
    for (const one of fila.dinero ?? []) {
      const dated = { ...one, vigencia: one.vigencia ?? vigenciaOf(fila) };
      const key = [dated.etapa, dated.vigencia, dated.trimestre, dated.bpin].join("|");
      const known = told.get(key);
      if (known) known.push(dated);
      else told.set(key, [dated]);
    }
  const dinero = [...told.values()].flatMap((amounts) =>
    new Set(amounts.map(({ valor }) => valor)).size === 1 ? amounts.slice(0, 1) : amounts,
  );
  return filas.some((fila) => fila.dinero !== undefined) ? { dinero } : {};
}
