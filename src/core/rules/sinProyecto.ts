import { reportedUnder } from "../checks/reportedUnder";
import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinProyecto: {
      readonly severity: "advertencia";
      /** Points of the plan that it takes; `null`: none, or they are not known. */
      readonly points: number | null;
      /** R32: whether the office counts it. */
      readonly cuenta: boolean;
      readonly ejecutado: number | null;
    };
  }
}

/** R12: execution is reported and no project is cited. It counts, unless the office says otherwise. */
export const sinProyecto: Rule<"sinProyecto"> = {
  name: "Ejecución sin proyecto",
  scope: "registro",
  namesMetas: true,
  revision: "proyectos",
  check: { armonizacion: check },
  sentence: ({ cuenta }) =>
    `La meta reporta ejecución sin BPIN: la ejecución ${cuenta ? "se tiene en cuenta, pero" : "no se tiene en cuenta:"} falta el proyecto que la soporta.`,
  fix: "Escriba el BPIN del proyecto en que la meta está registrada.",
};

function check(hecho: MetaSinArmonizar): FindingOf<"sinProyecto">[] {
  if (hecho.armonizacion !== "sinProyecto") return [];
  return [
    {
      type: "sinProyecto",
      severity: "advertencia",
      ...reportedUnder(hecho),
      cuenta: !hecho.isRejected,
    },
  ];
}
