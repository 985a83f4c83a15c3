import type { DineroDeFila } from "./dinero";
import type { Amount } from "./fila";
import { fuenteOf, type DineroColumns } from "./dineroColumns";

/**
 * @param amountAt reads a cell of the row
 * @param perUnit pesos that a number of each column stands for
 */
export function dineroDeFila(
  columns: readonly DineroColumns[],
  { at, bpin }: Pick<DineroDeFila, "at" | "bpin">,
  amountAt: (column: number) => Amount,
  perUnit: ReadonlyMap<number, number>,
): readonly DineroDeFila[] {
  const pesosOf = ({ value }: Amount, column: number): number | null =>
    value === null ? null : value * (perUnit.get(column) ?? 1);
  return columns.map(({ vigencia, trimestre, cumulative, etapa, total, fuentes }) => {
    const amounts = total.map(({ column }) => ({ column, amount: amountAt(column) }));
    const values = amounts.flatMap(({ column, amount }) => pesosOf(amount, column) ?? []);
    return {
      at,
      bpin,
      vigencia,
      trimestre,
      cumulative,
      etapa,
      valor: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
      unread: amounts.some(({ amount }) => amount.value === null && UNREAD.has(amount.absence)),
      fuentes: fuentes.flatMap((column) => {
        const valor = pesosOf(amountAt(column.column), column.column);
        return valor === null || valor === 0 ? [] : [{ nombre: fuenteOf(column), valor }];
      }),
    };
  });
}

const UNREAD: ReadonlySet<string> = new Set(["error", "uncalculated", "date", "unreadable"]);
