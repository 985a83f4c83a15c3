import { wholeIn } from "../grid/digits";
import { endOfQuarter } from "../matriz/periods/declaredPeriodo";
import type { Periodo } from "../vocabulary";

/** The name of a period: "2021-T3", "2021-10-15" for a corte within a quarter, "2021" for a year without one. */
export function claveDe(periodo: Periodo): string {
  const { vigencia, trimestre, corte } = periodo;
  if (vigencia === null) return corte ?? "";
  if (trimestre === null || isWithinQuarter(periodo)) return corte ?? String(vigencia);
  return `${vigencia}-T${trimestre}`;
}

/** A day on which no quarter ends: what is counted is that of the last one that had ended. */
export function isWithinQuarter({ vigencia, trimestre, corte }: Periodo): boolean {
  if (vigencia === null || corte === null || !corte.startsWith(String(vigencia))) return false;
  return trimestre === null || corte !== endOfQuarter(vigencia, trimestre);
}

/** Quarters from the beginning of the year to the corte; a year without quarters is told at its end. */
export function trimestresDelAnio({ trimestre, corte }: Periodo): number {
  if (trimestre !== null) return trimestre;
  return corte === null ? QUARTERS : (wholeIn(corte.slice(5, 7)) ?? 0) / MONTHS;
}

/** Quarters from year 0: what comes first. */
export function trimestresHasta(periodo: Periodo): number {
  return (periodo.vigencia ?? 0) * QUARTERS + trimestresDelAnio(periodo);
}

export const QUARTERS = 4;
/** Months of a quarter. */
const MONTHS = 3;
