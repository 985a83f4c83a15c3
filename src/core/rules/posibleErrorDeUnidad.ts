import { executedAt } from "../checks/executedAt";
import type { MetaMedida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import { percent, quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly posibleErrorDeUnidad: {
      readonly severity: "error";
      readonly points: null;
      readonly bruto: number;
      readonly programado: number;
      readonly ejecutado: number;
    };
  }
}

/** R4: so much more than was promised that the unit must be another. */
export const posibleErrorDeUnidad: Rule<"posibleErrorDeUnidad"> = {
  name: "Posible error de unidad",
  scope: "fila",
  namesMetas: true,
  check: { meta: check },
  sentence: (finding) =>
    `Se reportó ${quantity(finding.ejecutado)} frente a ${quantity(finding.programado)} programado (${percent(finding.bruto)}): posible error de unidad; para el cálculo se toma 100\u00a0%.`,
  fix: "Escriba lo programado y lo ejecutado en la misma unidad.",
};

function check({
  evaluada,
  vigencia,
  parametros,
}: MetaMedida): FindingOf<"posibleErrorDeUnidad">[] {
  const { meta, bruto, programado, ejecutado } = evaluada;
  if (bruto === null || programado === null || ejecutado === null) return [];
  if (bruto < parametros.errorDeUnidad.valor) return [];
  return [
    {
      type: "posibleErrorDeUnidad",
      severity: "error",
      meta: meta.codigo,
      at: executedAt(meta, vigencia),
      points: null,
      bruto,
      programado,
      ejecutado,
    },
  ];
}
