import { PRECISION } from "../precision";
import type { MetaEvaluada } from "../plan/evaluation";
import { TRIMESTRES, type Periodo } from "../vocabulary";
import type { AvanceOf } from "../plan/question";

/** How far a meta can still get this vigencia: a fraction, never below where it stands. */
export type MostReachableOf = (meta: MetaEvaluada) => number;

/**
 * With no quarter left nothing moves. With some, a meta can be finished, except for what is kept: that
 * is the mean of its quarters (R11), and those that are over cannot be bettered.
 */
export function mostReachableIn(
  { vigencia, trimestre }: Periodo,
  trimestresRestantes: number,
  reportadoOf: AvanceOf,
): MostReachableOf {
  return ({ meta, cumplimiento }) => {
    const now = cumplimiento ?? 0;
    if (trimestresRestantes <= 0) return now;
    if (meta.tipo !== "mantenimiento") return 1;
    const { bruto, ejecutado } = reportadoOf(meta);
    const quarters =
      meta.fila.years.find((year) => year.vigencia === vigencia)?.ejecutadoTrimestre ?? {};
    const reported = TRIMESTRES.filter((quarter) => quarter <= (trimestre ?? 4)).flatMap(
      (quarter) => quarters[quarter]?.value ?? [],
    );
    const mean = reported.reduce((sum, value) => sum + value, 0) / reported.length;
    // A figure of the year that is not that mean was typed, and can be typed again.
    if (
      bruto === null ||
      ejecutado === null ||
      !(Math.abs(mean - ejecutado) <= PRECISION * Math.max(1, Math.abs(mean)))
    )
      return 1;
    return Math.max(
      now,
      Math.min(
        1,
        (reported.length * bruto + trimestresRestantes) / (reported.length + trimestresRestantes),
      ),
    );
  };
}

/** Quarters of the vigencia that are still to come; all of them where the quarter is not known. */
export function trimestresRestantesIn({ trimestre }: Periodo): number {
  return 4 - (trimestre ?? 0);
}
