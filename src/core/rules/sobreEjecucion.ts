import { executedAt } from "../checks/executedAt";
import type { MetaMedida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import { percent, quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sobreEjecucion: {
      readonly severity: "advertencia" | "info";
      readonly points: null;
      readonly bruto: number;
      readonly programado: number;
      readonly ejecutado: number;
    };
  }
}

/** R4: more than was promised. The surplus does not count. */
export const sobreEjecucion: Rule<"sobreEjecucion"> = {
  name: "Sobreejecución",
  scope: "fila",
  namesMetas: true,
  check: { meta: check },
  sentence: (finding) =>
    `Se ejecutó ${quantity(finding.ejecutado)} de ${quantity(finding.programado)} programado (${percent(finding.bruto)}); para el cálculo se toma 100\u00a0%.`,
  fix: "Confirme el valor con la dependencia; si es correcto, no hay que cambiar nada.",
};

function check({ evaluada, vigencia, parametros }: MetaMedida): FindingOf<"sobreEjecucion">[] {
  const { meta, bruto, programado, ejecutado } = evaluada;
  const { sobreejecucion, sobreejecucionAlta, errorDeUnidad } = parametros;
  if (bruto === null || programado === null || ejecutado === null) return [];
  if (bruto >= errorDeUnidad.valor || bruto <= sobreejecucion.valor) return [];
  return [
    {
      type: "sobreEjecucion",
      severity: bruto > sobreejecucionAlta.valor ? "advertencia" : "info",
      meta: meta.codigo,
      at: executedAt(meta, vigencia),
      points: null,
      bruto,
      programado,
      ejecutado,
    },
  ];
}
