import { reachedBefore } from "../plan/avance";
import type { Meta } from "../plan/plan";
import type { Periodo, Vigencia } from "../vocabulary";
import type { RespuestaDeMeta } from "../plan/question";

/** Where a meta ends: an amount in its unit, or a fraction where only a percentage is known. */
export type Ritmo = { readonly type: "ejecutado" | "fraccion"; readonly value: number };

/**
 * The end of the year if the quarters to come do, on average, what the past ones did (R11), by type (R2):
 * what adds up goes on adding, what grows or falls goes on from where the year began, what is kept is
 * the mean of its quarters and stays. `null`: nothing was executed that counts, or no quarter is left.
 */
export function alRitmo(
  { estado, ejecutado, bruto }: RespuestaDeMeta,
  meta: Meta,
  { vigencia, trimestre }: Periodo,
): Ritmo | null {
  if (
    trimestre === null ||
    trimestre === 4 ||
    estado !== "conEjecucion" ||
    meta.tipo === "mantenimiento"
  )
    return null;
  const factor = 4 / trimestre;
  if (ejecutado === null)
    return bruto === null ? null : { type: "fraccion", value: bruto * factor };
  if (meta.tipo === "suma") return { type: "ejecutado", value: ejecutado * factor };
  const start = startOfYear(meta, vigencia);
  const value = start + (ejecutado - start) * factor;
  // What is accumulated does not fall: a start above it is a fault of the data (R21).
  return {
    type: "ejecutado",
    value: meta.tipo === "creciente" ? Math.max(ejecutado, value) : Math.max(0, value),
  };
}

/** The level at which the year began: what the last vigencia reported, else the línea base. */
function startOfYear(meta: Meta, vigencia: Vigencia | null): number {
  return reachedBefore(meta, vigencia) ?? meta.lineaBase ?? 0;
}
