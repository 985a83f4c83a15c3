import type { CellNumber } from "../../grid/readNumber";
import type { Sheet } from "../../grid/grid";
import { rememberedOf } from "../../grid/remembered";
import type { DineroDeFila, FuenteDeFila } from "./dinero";
import type { DineroColumns } from "./dineroColumns";

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
    fuentes: fuentes.map((column) => ({ ...pesos(column), nombre: column.nombre })),
  }));
}

/** What the money of a row is read by, beside its columns. */
interface Reading {
  readonly workbook: string;
  /** Of the metas, and of their BPIN. */
  readonly firstRow: number;
  readonly bpin: number | null;
  readonly bpinOf: (row: number) => string | null;
  readonly numberAt: (row: number, column: number) => CellNumber;
}

/**
 * The money of each row under one reading of its columns. The effects of answers are worked out by reading the
 * same sheet again and again.
 */
export function dineroOfSheet(
  sheet: Sheet,
  stages: readonly LecturaDeDinero[],
  { workbook, firstRow, bpin, bpinOf, numberAt }: Reading,
): (row: number) => readonly DineroDeFila[] {
  const column = stages[0]?.total[0]?.column ?? 0;
  const known = byRow(sheet, JSON.stringify([workbook, firstRow, bpin, stages]), () => new Map());
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const at = { workbook, sheet: sheet.name, row, column };
    const own = dineroDeFila(stages, { at, bpin: bpinOf(row) }, (one) => numberAt(row, one));
    known.set(row, own);
    return own;
  };
}

const byRow = rememberedOf<Sheet, Map<number, readonly DineroDeFila[]>>();

/** @param numberIn reads a cell of the row */
function dineroDeFila(
  stages: readonly LecturaDeDinero[],
  { at, bpin }: Pick<DineroDeFila, "at" | "bpin">,
  numberIn: (column: number) => CellNumber,
): readonly DineroDeFila[] {
  return stages.map(({ vigencia, trimestre, cumulative, etapa, total, fuentes }) => {
    let valor: number | null = null;
    let unread = false;
    for (const { column, perUnit } of total) {
      const number = numberIn(column);
      if (number.value !== null) valor = (valor ?? 0) + number.value * perUnit;
      else if (UNREAD.has(number.absence)) unread = true;
    }
    const told: FuenteDeFila[] = [];
    for (const { column, perUnit, nombre } of fuentes) {
      const { value } = numberIn(column);
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
