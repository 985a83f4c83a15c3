import type { CellNumber } from "../../grid/readNumber";
import type { DineroDeFila, FuenteDeFila } from "./dinero";
import { fuenteOf, type DineroColumns } from "./dineroColumns";

/** What is known of columns of money before any row is read. */
export interface LecturaDeDinero extends Omit<DineroColumns, "total" | "fuentes"> {
  readonly total: readonly Pesos[];
  readonly fuentes: readonly (Pesos & { readonly nombre: string })[];
}

interface Pesos {
  readonly column: number;
  /** Pesos that a number of the column stands for. */
  readonly perUnit: number;
}

/** @param perUnit pesos that a number of each column stands for */
export function lecturaDeDinero(
  columns: readonly DineroColumns[],
  perUnit: ReadonlyMap<number, number>,
): readonly LecturaDeDinero[] {
  const pesos = ({ column }: Pick<Pesos, "column">): Pesos => ({
    column,
    perUnit: perUnit.get(column) ?? 1,
  });
  return columns.map(({ total, fuentes, ...stage }) => ({
    ...stage,
    total: total.map(pesos),
    fuentes: fuentes.map((column) => ({ ...pesos(column), nombre: fuenteOf(column) })),
  }));
}

/** @param numberAt reads a cell of the row */
export function dineroDeFila(
  stages: readonly LecturaDeDinero[],
  { at, bpin }: Pick<DineroDeFila, "at" | "bpin">,
  numberAt: (column: number) => CellNumber,
): readonly DineroDeFila[] {
  return stages.map(({ vigencia, trimestre, cumulative, etapa, total, fuentes }) => {
    let valor: number | null = null;
    let unread = false;
    for (const { column, perUnit } of total) {
      const number = numberAt(column);
      if (number.value !== null) valor = (valor ?? 0) + number.value * perUnit;
      else if (UNREAD.has(number.absence)) unread = true;
    }
    const told: FuenteDeFila[] = [];
    for (const { column, perUnit, nombre } of fuentes) {
      const { value } = numberAt(column);
      if (value !== null && value !== 0) told.push({ nombre, valor: value * perUnit });
    }
    return {
      at,
      bpin,
      vigencia,
      trimestre,
      cumulative,
      etapa,
      valor,
      unread,
      fuentes: told.length > 0 ? told : NO_FUENTES,
    };
  });
}

const NO_FUENTES: readonly never[] = [];

const UNREAD: ReadonlySet<string> = new Set(["error", "uncalculated", "date", "unreadable"]);
