import type { FilaLeida } from "../checks/hechos";
import type { FindingOf } from "../finding";
import type { Vigencia } from "../vocabulary";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly noProgramadaPresunta: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly vigencia: Vigencia | null;
    };
  }
}

/** R6: nothing is programmed, and nothing says NP. */
export const noProgramadaPresunta: Rule<"noProgramadaPresunta"> = {
  name: "Sin valor programado",
  scope: "fila",
  namesMetas: true,
  check: { fila: check },
  sentence: (finding) =>
    `No hay valor programado para ${finding.vigencia ?? "la vigencia"}: se presume que la meta no está programada.`,
  fix: "Escriba el valor programado, o NP si la meta no está programada en la vigencia.",
};

function check({ meta, vigencia, year }: FilaLeida): FindingOf<"noProgramadaPresunta">[] {
  const { fila } = meta;
  if (meta.years.get(vigencia)?.presumed !== true || !fila.hasCodigo) return [];
  return [
    {
      type: "noProgramadaPresunta",
      severity: "advertencia",
      meta: fila.codigo,
      at: year?.programado?.at ?? fila.at,
      points: null,
      vigencia,
    },
  ];
}
