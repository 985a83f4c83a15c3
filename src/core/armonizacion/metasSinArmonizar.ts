import type { MetaEvaluada } from "../plan/evaluation";
import type { Meta } from "../plan/plan";
import type { AvanceOf, IsRejected } from "../plan/question";
import type { Armonizacion } from "../vocabulary";
import { citedBpins, type CitedBpin } from "./bpin";

/** R12: a meta that reports execution and whose project does not hold it, or that cites none. */
export interface MetaSinArmonizar {
  readonly meta: Meta;
  readonly armonizacion: Armonizacion;
  readonly cited: readonly CitedBpin[];
  /** What was reported. */
  readonly ejecutado: number | null;
  /** What it takes from the plan, a fraction of it; `null`: nothing, or it is not known. */
  readonly points: number | null;
  /** Its execution is not taken into account. */
  readonly isRejected: boolean;
}

export interface ArmonizacionAsked {
  readonly reportadoOf: AvanceOf;
  readonly ponderador: number | null;
  readonly isRejected: IsRejected;
}

/** R12: each meta without a harmonised project with what it costs the plan, the dearest first. */
export function metasSinArmonizar(
  metas: readonly MetaEvaluada[],
  { reportadoOf, ponderador, isRejected }: ArmonizacionAsked,
): readonly MetaSinArmonizar[] {
  return metas
    .flatMap(({ meta, armonizacion, peso }): MetaSinArmonizar[] => {
      if (armonizacion === null) return [];
      const isTaken = isRejected(armonizacion);
      if (!isTaken && armonizacion !== "sinProyecto") return [];
      const { cumplimiento, ejecutado } = reportadoOf(meta);
      return [
        {
          meta,
          armonizacion,
          cited: citedBpins(meta.fila.bpin),
          ejecutado,
          points: isTaken && ponderador !== null ? peso * ponderador * (cumplimiento ?? 0) : null,
          isRejected: isTaken,
        },
      ];
    })
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
}
