import type { CellRef, CellValue } from "../../src/core/grid/grid";
import type { Fila } from "../../src/core/matriz/filas/fila";
import type { Campo } from "../../src/core/vocabulary";
import type { Planted, Sembrable } from "./falla";

// The cells of a row in which a fault is typed.
const VIGENCIA = 2021;

export function programado(fila: Fila): Fila["lineaBase"] {
  return fila.years.find(({ vigencia }) => (vigencia ?? VIGENCIA) === VIGENCIA)?.programado ?? null;
}

export function ejecutado(fila: Fila): Fila["lineaBase"] {
  const year = fila.years.find(({ vigencia }) => (vigencia ?? VIGENCIA) === VIGENCIA);
  return year?.ejecutado ?? year?.ejecutadoTrimestre[3] ?? null;
}

/** The cell of a row under a column. */
export function cellOf({ entrega, fila }: Sembrable, campo: Campo): CellRef | null {
  const column = entrega.matriz.columns.find((one) => one.campo === campo)?.column;
  return column === undefined ? null : { ...fila.at, column };
}

export function typed(amount: Fila["lineaBase"], value: CellValue): Planted {
  return over(amount?.at ?? null, value);
}

export function over(at: CellRef | null, value: CellValue): Planted {
  return { cells: [{ at, value }] };
}
