import type { Sheet } from "../../grid/grid";
import { estadoAt } from "../../listas/estado";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import type { Leida } from "../../listas/readLista";
import { cantidadAt, type Cantidad } from "../../listas/valores";
import type { CampoDePolitica } from "./lista";

/** What was done of an activity, in quantities; a percentage stays one. */
export function ejecucionOf(
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
): Cantidad | null {
  const realizada = cantidadEn(fila, "realizada", vigencia, mes);
  if (realizada !== null) return realizada;
  const avance = columnasDe(fila.tabla, "avance", vigencia)
    .filter(({ periodo }) => periodo.parte === null || periodo.parte.hasta <= mes)
    .at(-1);
  if (avance !== undefined) {
    const read = cantidadAt(fila.tabla.sheet, fila.at.row, avance.column);
    if (read.value === null) return read;
    return {
      value: read.percent || isFractions(fila, avance.column) ? read.value : read.value / 100,
      percent: true,
    };
  }
  const estado = fila.tabla.columnas.find(({ campo }) => campo === "estado")?.column;
  if (estado === undefined || fila.textos.estado === undefined) return null;
  return { value: hechoAt(fila.tabla.sheet, fila.at.row, estado), percent: true };
}

/** How much a state says to be done: the percentage that it is, or all or nothing. */
function hechoAt(sheet: Sheet, row: number, column: number): number {
  const read = cantidadAt(sheet, row, column);
  if (read.value !== null) return read.percent || read.value <= 1 ? read.value : read.value / 100;
  return estadoAt(sheet, row, column) === "terminada" ? 1 : 0;
}

/** R15: whether the percentages of a column stand on 0–1. */
function isFractions({ tabla }: Leida<CampoDePolitica>, column: number): boolean {
  let most = 0;
  for (let row = (tabla.headerRows.at(-1) ?? 0) + 1; row < tabla.end; row++)
    most = Math.max(most, cantidadAt(tabla.sheet, row, column).value ?? 0);
  return most <= 1.5;
}
