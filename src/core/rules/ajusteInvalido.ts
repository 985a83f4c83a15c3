import type { FindingOf } from "../finding";
import type { MotivoDeAjuste, ProblemaDeAjuste } from "../ajustes/ajustes";
import { motivoDeAjusteText } from "../text/ajustes";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly ajusteInvalido: {
      readonly severity: "error";
      readonly points: null;
      readonly nombre: string;
      readonly motivo: MotivoDeAjuste;
    };
  }
}

/** R32: a setting that cannot stand. Nothing of the sheet is used. */
export const ajusteInvalido: Rule<"ajusteInvalido"> = {
  name: "Ajuste que no se puede usar",
  scope: "parte",
  check: { lectura: ({ problemasDeAjuste }) => problemasDeAjuste.map(ajusteFinding) },
  sentence: ({ nombre, motivo }) => motivoDeAjusteText(nombre, motivo),
  fix: "Corrija la hoja de ajustes según el acto que la sustenta.",
};

/** For an instrument with settings of its own too. */
export function ajusteFinding({
  at,
  nombre,
  motivo,
}: ProblemaDeAjuste): FindingOf<"ajusteInvalido"> {
  return {
    type: "ajusteInvalido",
    severity: "error",
    meta: null,
    at,
    points: null,
    nombre,
    motivo,
  };
}
