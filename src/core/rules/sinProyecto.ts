import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinProyecto: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly ejecutado: number | null;
    };
  }
}

/** R12: execution is reported and no project is cited. It counts. */
export const sinProyecto: Rule<"sinProyecto"> = {
  name: "Ejecución sin proyecto",
  scope: "registro",
  namesMetas: true,
  sentence: () => "La meta reporta ejecución y no cita ningún proyecto: cuenta, y queda señalada.",
  fix: "Escriba el BPIN del proyecto en que la meta está registrada.",
};
