import { cellAt, type Sheet } from "../../grid/grid";
import { estadoAt } from "../../listas/estado";
import { cantidadEn, columnasDe } from "../../listas/periodos";
import type { Leida } from "../../listas/readLista";
import { cantidadAt, markOf, type Cantidad } from "../../listas/valores";
import type { CampoDePolitica } from "./lista";

/** What was done of an activity, in quantities; a percentage stays one. */
export function ejecucionOf(
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
): Cantidad | null {
  const realizada = cantidadEn(fila, "realizada", vigencia, mes);
  if (realizada !== null && !isUnreadable(realizada)) return realizada;
  return avanceOf(fila, vigencia, mes) ?? realizada ?? deSuEstado(fila);
}

function isUnreadable(read: Cantidad): boolean {
  return read.value === null && read.absence === "unreadable";
}

/** The share that a row says beside what was done, or in its place. */
export function avanceOf(
  fila: Leida<CampoDePolitica>,
  vigencia: number | null,
  mes: number,
): Cantidad | null {
  const avance = columnasDe(fila.tabla, "avance", vigencia)
    .filter(({ periodo }) => periodo.parte === null || periodo.parte.hasta <= mes)
    .at(-1);
  if (avance === undefined) return null;
  const read = cantidadAt(fila.tabla.sheet, fila.at.row, avance.column);
  if (read.value === null) return read;
  return {
    value: read.percent || isFractions(fila, avance.column) ? read.value : read.value / 100,
    percent: true,
  };
}

function deSuEstado(fila: Leida<CampoDePolitica>): Cantidad | null {
  const estado = fila.tabla.columnas.find(({ campo }) => campo === "estado")?.column;
  if (estado === undefined || fila.textos.estado === undefined) return null;
  return hechoAt(fila.tabla.sheet, fila.at.row, estado);
}

/** How much a state says to be done: the percentage that it is, or all or nothing; words of no state say neither. */
function hechoAt(sheet: Sheet, row: number, column: number): Cantidad {
  const read = cantidadAt(sheet, row, column);
  if (read.value !== null && markOf(cellAt(sheet, row, column)) === null)
    return {
      value: read.percent || read.value <= 1 ? read.value : read.value / 100,
      percent: true,
    };
  const estado = estadoAt(sheet, row, column);
  if (estado !== null) return { value: estado === "terminada" ? 1 : 0, percent: true };
  return read.value === null ? read : { value: read.value, percent: true };
}

/** R15: whether the percentages of a column stand on 0–1. */
function isFractions({ tabla }: Leida<CampoDePolitica>, column: number): boolean {
  let most = 0;
  for (let row = (tabla.headerRows.at(-1) ?? 0) + 1; row < tabla.end; row++)
    most = Math.max(most, cantidadAt(tabla.sheet, row, column).value ?? 0);
  return most <= 1.5;
}
