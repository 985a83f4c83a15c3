import type { CellRef, CellValue } from "../grid/grid";
import { isRecord } from "../isRecord";
import type { Fila } from "../matriz/filas/fila";
import { isCell, isFila, isRef } from "./holdsOfFila";

/**
 * R31: a row as its own file says it, before the plan ruled it or a conflict was settled.
 *
 * @typeParam De how the row of the consolidado that stands for its meta is named: by its place while it is
 * written, by its huella once it is read; `null`: it is of none
 */
export interface FilaLeida<De> {
  readonly fila: Fila;
  /** What goes with it in the official matriz. */
  readonly cells: readonly CellValue[];
  readonly de: De | null;
  /** It was taken from a consolidado that did not keep what the file says: it is as it was settled there. */
  readonly esAsentada: boolean;
}

type Dicha = Omit<FilaLeida<never>, "de">;

/** The text of a row. Of a cell that stands in it only the column is said. */
export function toldOfFila({ fila, cells, esAsentada }: Dicha): string {
  const { at: en } = fila;
  const isOwn = (told: unknown): told is CellRef =>
    isRef(told) && told.workbook === en.workbook && told.sheet === en.sheet && told.row === en.row;
  return JSON.stringify({ en, fila, cells, esAsentada }, (key, told: unknown) =>
    key !== "en" && isOwn(told) ? told.column : told,
  );
}

/** The row that a text of `toldOfFila` says; `null`: it says none. */
export function filaIn(told: unknown): Dicha | null {
  if (!isRecord(told) || !isRef(told.en) || !Array.isArray(told.cells)) return null;
  const fila = withRefs(told.fila, told.en);
  const { esAsentada } = told;
  const cells: readonly unknown[] = told.cells;
  if (!isFila(fila) || !cells.every(isCell) || typeof esAsentada !== "boolean") return null;
  return { fila, cells, esAsentada };
}

/** The same with whole cells where only their columns were said. */
function withRefs(told: unknown, en: CellRef): unknown {
  const refOf = (column: unknown): unknown =>
    typeof column === "number" ? { ...en, column } : column;
  if (Array.isArray(told)) return told.map((one) => withRefs(one, en));
  if (!isRecord(told)) return told;
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => {
      if (key === "at" || key === "bpinAt") return [key, refOf(value)];
      if (key === "others" && Array.isArray(value)) return [key, value.map(refOf)];
      return [key, withRefs(value, en)];
    }),
  );
}
