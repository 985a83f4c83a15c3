import type { Fila } from "../matriz/filas/fila";
import { inferTipos } from "../plan/inferTipos";
import type { Vigencia } from "../vocabulary";
import type { EntregaAdmitida } from "./admit";
import { codigoKey } from "../grid/codigo";
import type { Renglon } from "./matchToPlan";
import type { Decisiones, Lugar } from "./decision";
import { rowKey } from "./rowKey";

/** The rows of a plan, each code once. */
export function distinctCodes(filas: readonly Fila[]): readonly Fila[] {
  const seen = new Set<string>();
  return filas.filter((fila) => {
    const key = fila.hasCodigo ? codigoKey(fila.codigo) : rowKey(fila.at);
    return !seen.has(key) && seen.add(key);
  });
}

/** Columns without a year are of the vigencia that is consolidated. */
export function inVigencia(
  fila: Fila,
  vigencia: Vigencia | null,
  isOther: (year: Vigencia | null) => boolean = (year) => year === null,
): Fila {
  return fila.years.some((year) => isOther(year.vigencia))
    ? {
        ...fila,
        years: fila.years.map((year) => (isOther(year.vigencia) ? { ...year, vigencia } : year)),
      }
    : fila;
}

/** The rows of a file that counts, with who sent them. */
export function renglonesOf(
  { entrega, dependencia, periodo }: EntregaAdmitida,
  vigencia: Vigencia | null,
  { periodo: decided }: Decisiones,
): readonly Renglon[] {
  // Where a person corrected the year, only what a heading names stays of its own.
  const named = new Set(entrega.matriz.columns.map((column) => column.vigencia));
  const isOther = decided.has(entrega.archivo)
    ? (year: Vigencia | null) => year === null || !named.has(year)
    : undefined;
  const filas = entrega.lectura.filas.map((fila) =>
    inVigencia(fila, isOther ? periodo.vigencia : vigencia, isOther),
  );
  const { tipoDicho } = inferTipos(filas);
  return filas.map((fila) => ({
    fila,
    dependencia,
    lugar: lugarOf(fila),
    tipo: tipoDicho(fila),
    esParte: entrega.asentadas.has(rowKey(fila.at)),
  }));
}

function lugarOf({ at }: Fila): Lugar {
  return { archivo: at.workbook, hoja: at.sheet, fila: at.row };
}
