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
    `La meta no está registrada con el BPIN que cita (${finding.bpin}): la ejecución que reporta no se tiene en cuenta.`,
  fix: "Verifique en el banco de proyectos: solicite armonizar la meta en el proyecto, o corrija el BPIN citado.",
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
