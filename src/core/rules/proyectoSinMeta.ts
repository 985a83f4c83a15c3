import { bpinsOf, reportedUnder } from "../checks/reportedUnder";
import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly proyectoSinMeta: {
      readonly severity: "error";
      /** What was reported and is not taken into account. */
      readonly points: number | null;
      readonly bpin: string;
      readonly ejecutado: number | null;
    };
  }
}

/** R12: the project exists, and the meta is not registered in it. */
export const proyectoSinMeta: Rule<"proyectoSinMeta"> = {
  name: "El proyecto no contiene la meta",
  scope: "registro",
  namesMetas: true,
  revision: "proyectos",
  check: { armonizacion: check },
  sentence: (finding) =>
    `La meta reporta ejecución y cita el proyecto ${finding.bpin}, que no la tiene registrada: esa ejecución no se tiene en cuenta.`,
  fix: "Registre la meta en el proyecto, o cite el BPIN del proyecto que sí la tiene.",
};

function check(hecho: MetaSinArmonizar): FindingOf<"proyectoSinMeta">[] {
  if (hecho.armonizacion !== "proyectoSinMeta") return [];
  return [
    {
      type: "proyectoSinMeta",
      severity: "error",
      ...reportedUnder(hecho),
      bpin: bpinsOf(hecho),
    },
  ];
}
