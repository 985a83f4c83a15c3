import type { CellRef } from "../../grid/grid";
import type { Trimestre, Vigencia } from "../../vocabulary";
import type { Amount } from "./fila";
import { fuenteOf, type DineroColumns } from "./dineroColumns";

/** R16, R34: the way of the money, and before it what the plan set aside and what was done with it. */
export type Etapa =
  | "programado"
  | "ejecutado"
  | "apropiacionInicial"
  | "apropiacion"
  | "compromisos"
  | "obligaciones"
  | "pagos";

export const ETAPAS: readonly Etapa[] = [
  "programado",
  "ejecutado",
  "apropiacionInicial",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
];

/** What a row says of one stage of its money; pesos. */
export interface DineroDeFila {
  /** The row it stands in: a meta may have several. */
  readonly at: CellRef;
  /** The project as the row cites it. */
  readonly bpin: string | null;
  readonly vigencia: Vigencia | null;
  readonly trimestre: Trimestre | null;
  /** R11: the figure of the quarter runs from January. */
  readonly cumulative: boolean;
  readonly etapa: Etapa;
  /** `null`: the cells say nothing, which is not 0 (R1). */
  readonly valor: number | null;
  /** R18: something is written there that could not be read. */
  readonly unread: boolean;
  readonly fuentes: readonly FuenteDeFila[];
}

export interface FuenteDeFila {
  readonly nombre: string;
  readonly valor: number;
}

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
