import { isBlank, plainText } from "../grid/foldText";
import { cellAt, cellKey, type CellRef, type CellValue } from "../grid/grid";
import { numberAt as numberIn, pesosByColumn } from "../matriz/filas/readFilas";
import type { Column } from "../matriz/matriz";
import type { Campo } from "../vocabulary";
import type { CheckContext } from "./check";

/** Columns of these campos that belong to the vigencia that is evaluated, or to none. */
export function columnsOf(
  { matriz, periodo }: CheckContext,
  ...campos: readonly Campo[]
): readonly Column[] {
  return matriz.columns.filter(
    ({ campo, vigencia }) =>
      campos.includes(campo) && (vigencia === undefined || vigencia === periodo.vigencia),
  );
}

/** The text of a cell in one line; "" where it is empty. */
export function textAt({ sheet }: CheckContext, row: number, { column }: Column): string {
  return plainText(cellAt(sheet, row, column));
}

/** The number of a cell; `null` for any absence (R1), also that of a formula without result. */
export function numberAt({ sheet }: CheckContext, row: number, { column }: Column): number | null {
  return numberIn(sheet, row, column).value;
}

/** R16: reads amounts in pesos, whatever their headings count in. */
export function pesosIn(context: CheckContext): PesosIn {
  const units = pesosByColumn(context.sheet, context.matriz);
  const unitOf = ({ column }: Column): number => units.get(column) ?? 1;
  return {
    unitOf,
    at: (row, column) => {
      const value = numberAt(context, row, column);
      return value === null ? null : value * unitOf(column);
    },
  };
}

export interface PesosIn {
  /** Pesos that a number of the column stands for. */
  readonly unitOf: (column: Column) => number;
  readonly at: (row: number, column: Column) => number | null;
}

export function refAt({ workbook, sheet }: CheckContext, row: number, { column }: Column): CellRef {
  return { workbook: workbook.name, sheet: sheet.name, row, column };
}

/** The value of a cell, or that of the merged area that covers it: one text may stand for several rows. */
export function mergedValue({
  sheet,
}: Pick<CheckContext, "sheet">): (row: number, column: number) => CellValue {
  const covered = new Map<number, CellValue>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = cellAt(sheet, top, left);
    if (isBlank(value)) continue;
    for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
      for (let column = left; column <= right; column++) covered.set(cellKey(row, column), value);
    }
  }
  return (row, column) => covered.get(cellKey(row, column)) ?? cellAt(sheet, row, column);
}
