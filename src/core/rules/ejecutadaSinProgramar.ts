import { executedAt } from "../checks/executedAt";
import type { MetaMedida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { Vigencia } from "../vocabulary";
import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly ejecutadaSinProgramar: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly ejecutado: number;
      readonly vigencia: Vigencia | null;
    };
  }
}

/** R6: reported while not programmed. It counts in the cuatrienio only. */
export const ejecutadaSinProgramar: Rule<"ejecutadaSinProgramar"> = {
  name: "Ejecutada sin programar",
  scope: "fila",
  namesMetas: true,
  check: { meta: check },
  sentence: (finding) =>
    `Se reportó ejecución de ${quantity(finding.ejecutado)} sin estar programada en ${finding.vigencia ?? "la vigencia"}: no se tiene en cuenta para la vigencia, sí para el cuatrienio.`,
  fix: "Confirme si la meta estaba programada en la vigencia; si lo estaba, escriba el valor programado.",
};

/** A reported 0 is no execution: there is nothing to look at. */
function check({ evaluada, vigencia }: MetaMedida): FindingOf<"ejecutadaSinProgramar">[] {
  const { meta, estado, ejecutado } = evaluada;
  if (estado !== "noProgramada" || ejecutado === null || ejecutado <= 0) return [];
  return [
    {
      type: "ejecutadaSinProgramar",
      severity: "advertencia",
      meta: meta.codigo,
      at: executedAt(meta, vigencia),
      points: null,
      ejecutado,
      vigencia,
    },
  ];
}
