import { foldText } from "../../grid/foldText";

/** What the words of whoever looked at evidence say; pendiente: nobody has looked at it yet. */
export type ResultadoDicho = "verificada" | "rechazada" | "pendiente";

/**
 * Only words of rejecting reject: a bare "No", or "No verificada", may mean that nobody looked at it yet, and
 * takes no execution away. `null`: words that are none of these.
 */
export function resultadoIn(text: string | null): ResultadoDicho | null {
  const word = foldText(text);
  if (/^(?:rechazad[oa]|no (?:aceptad|aprobad|valid)[oa]|no cumple)\b/.test(word))
    return "rechazada";
  if (/^(?:verificad[oa]|aceptad[oa]|aprobad[oa]|valid[oa]|cumple|si)\b/.test(word))
    return "verificada";
  return PENDIENTE.test(word) ? "pendiente" : null;
}

const PENDIENTE =
  /^(?:$|no$|n ?\/? ?[ad]$|no aplica|no (?:verificad|revisad)[oa]|pendiente|por |sin |falta|en (?:revision|verificacion|proceso|tramite))/;
