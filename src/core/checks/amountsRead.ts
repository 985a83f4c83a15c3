import type { Amount } from "../matriz/filas/fila";
import type { FilaLeida } from "./hechos";
import { TRIMESTRES } from "../vocabulary";

/** What was typed for the vigencia where numbers are wanted: programado, ejecutado, and this by quarter. */
export function amountsRead({ year }: FilaLeida): readonly Amount[] {
  if (year === null) return [];
  const { programado, ejecutado, ejecutadoTrimestre } = year;
  const quarters = TRIMESTRES.map((quarter) => ejecutadoTrimestre[quarter] ?? null);
  return [programado, ejecutado, ...quarters].filter((amount) => amount !== null);
}
