import { bpinsOf, reportedUnder } from "../checks/reportedUnder";
import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly bpinDesconocido: {
      readonly severity: "error";
      /** What was reported and is not taken into account. */
      readonly points: number | null;
      readonly bpin: string;
      readonly ejecutado: number | null;
    };
  }
}

/** R12: the project is not in the registry. */
export const bpinDesconocido: Rule<"bpinDesconocido"> = {
  name: "BPIN que no está en el registro",
  scope: "registro",
  namesMetas: true,
  revision: "proyectos",
  check: { armonizacion: check },
  sentence: (finding) =>
    `La meta reporta ejecución y cita el proyecto ${finding.bpin}, que no está en el registro de proyectos: esa ejecución no se tiene en cuenta.`,
  fix: "Verifique el BPIN en el registro de proyectos y corríjalo.",
};

function check(hecho: MetaSinArmonizar): FindingOf<"bpinDesconocido">[] {
  if (hecho.armonizacion !== "bpinDesconocido") return [];
  return [
    {
      type: "bpinDesconocido",
      severity: "error",
      ...reportedUnder(hecho),
      bpin: bpinsOf(hecho),
    },
  ];
}
