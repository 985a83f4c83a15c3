import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { TipoDeMeta } from "../vocabulary";
import { tipoText } from "../text/estados";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinLineaBase: {
      readonly severity: "error";
      readonly points: null;
      readonly tipo: TipoDeMeta;
    };
  }
}

/** R2: a reduction cannot be measured without the value that it falls from. */
export const sinLineaBase: Rule<"sinLineaBase"> = {
  name: "Sin línea base",
  scope: "fila",
  check: { fila: check },
  sentence: (finding) =>
    `La meta es de ${tipoText(finding.tipo)} y no tiene línea base: su avance no se puede medir.`,
  fix: "Escriba la línea base de la meta.",
};

function check({ meta, vigencia }: FilaLeida): FindingOf<"sinLineaBase">[] {
  const { fila, tipo, lineaBase } = meta;
  const isPromised = meta.years.get(vigencia)?.programado != null;
  if (tipo !== "reduccion" || lineaBase !== null || !isPromised) return [];
  return [
    {
      type: "sinLineaBase",
      severity: "error",
      meta: fila.codigo,
      at: fila.at,
      points: null,
      tipo,
    },
  ];
}
