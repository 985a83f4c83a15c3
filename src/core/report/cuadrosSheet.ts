import type { Celda } from "../listas/celda";
import type { SeguimientoEvaluado } from "../listas/cuadro";
import { LISTAS } from "../listas/text";
import { longDate } from "../text/format";
import { figure, FORMATS, text } from "./cells";
import { COLORS, SERIES } from "./looks";
import type { ReportOptions } from "./reportContext";
import type { CellSpec, InstrumentSheetKey, Look, NumberFormat, SheetSpec } from "./reportSpec";
import { tableroSheet } from "./tablero";

/** The board of an instrument of lists, published. */
export function cuadrosSheet(
  key: InstrumentSheetKey,
  { nombre, hoja }: { readonly nombre: string; readonly hoja: string },
  { datos, cuadros, corte, findings }: SeguimientoEvaluado,
  { names, time }: ReportOptions,
): SheetSpec {
  return tableroSheet({
    key,
    name: names[key] ?? hoja,
    titulo: nombre,
    subtitulo: `${LISTAS.corte}: ${corte === null ? LISTAS.sinCorte : longDate(corte)}`,
    tarjetas: datos
      .slice(0, MOST_CARDS)
      .map(({ label, celda }) => ({ label, cell: cellOf(celda, "cardValue") })),
    nota: null,
    bloques: cuadros.map(({ id, titulo, columnas, filas, dibuja }) => ({
      titulo,
      headings: columnas,
      rows: filas.map((fila) => fila.map((celda) => cellOf(celda))),
      ...(dibuja !== undefined &&
        filas.length > 0 && {
          chart: {
            id,
            columns: dibuja.map((index, order) => ({
              index,
              color: SERIES[order % SERIES.length] ?? COLORS.avance,
            })),
            format: formatOf(filas[0]?.[dibuja[0] ?? 0] ?? ""),
            axis: { maximum: null },
          },
        }),
    })),
    findings,
    time,
  });
}

const MOST_CARDS = 6;
const PESOS: NumberFormat = '"$ "#,##0';

function formatOf(celda: Celda): NumberFormat {
  if (typeof celda === "string") return FORMATS.general;
  switch (celda.unidad) {
    case "cuenta":
      return FORMATS.count;
    case "pesos":
      return PESOS;
    case "fraccion":
      return FORMATS.share;
  }
}

function cellOf(celda: Celda, look?: Look): CellSpec {
  if (typeof celda === "string") return text(celda, look);
  return figure(celda.valor, formatOf(celda), look);
}
