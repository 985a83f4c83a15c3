import { citedBpins } from "../armonizacion/bpin";
import type { Finding } from "../finding";
import type { CheckContext } from "./check";
import { pointsOf } from "./points";

/** R12, ahead of time: a programmed meta that cites no project. Once it reports execution it is `sinProyecto`. */
export function programadaSinBpin(context: CheckContext): readonly Finding[] {
  return context.metas.flatMap((one): Finding[] => {
    const { meta } = one;
    const { estado } = context.reportadoOf(meta);
    const waits = estado === "sinEjecucion" || estado === "programada";
    if (
      !waits ||
      meta.fila.bpinAt === null ||
      meta.fila.armonizada !== null ||
      citedBpins(meta.fila.bpin).length > 0
    )
      return [];
    return [
      {
        type: "programadaSinBpin",
        severity: "advertencia",
        meta: meta.codigo,
        at: meta.fila.bpinAt,
        points: pointsOf(context, one, 1),
      },
    ];
  });
}
