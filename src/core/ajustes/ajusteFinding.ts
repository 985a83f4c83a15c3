import type { Finding } from "../finding";
import type { ProblemaDeAjuste } from "./ajustes";

/** R32: a setting that cannot stand; nothing of its sheet is used. */
export function ajusteFinding({ at, nombre, motivo }: ProblemaDeAjuste): Finding {
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
