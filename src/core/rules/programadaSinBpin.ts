import { citedBpins } from "../armonizacion/bpin";
import type { Finding } from "../finding";
import type { RowsContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly programadaSinBpin: {
      readonly severity: "advertencia";
      /** All that it promises. */
      readonly points: number | null;
    };
  }
}

/** R12, ahead of time: a programmed meta that cites no project. Once it reports execution it is `sinProyecto`. */
function check(context: RowsContext): readonly Finding[] {
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

export const programadaSinBpin: Rule<"programadaSinBpin"> = {
  name: "Programada sin BPIN",
  scope: "fila",
  namesMetas: true,
  revision: "proyectos",
  check: { evaluacion: check },
  sentence: () =>
    "La meta está programada y no cita ningún BPIN: cuando reporte ejecución no se sabrá a qué proyecto alude.",
  fix: "Escriba el BPIN del proyecto en que la meta está registrada.",
};
