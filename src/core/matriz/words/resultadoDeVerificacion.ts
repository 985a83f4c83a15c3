import { foldText, plainText } from "../../grid/foldText";

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

/** Why, who and when, where one cell says it all: "Rechazada: la foto no es del sitio, Ana Ruiz, 2025-10-01". */
export function firmaIn(text: string | null): {
  readonly motivo: string;
  readonly quien: string;
  readonly fecha: string;
} {
  const plain = plainText(text);
  const mark = plain.search(/[:;,.–—]| - /);
  const said = mark < 0 ? "" : trimmed(plain.slice(mark));
  const fecha = DAY_AT_ITS_END.exec(said)?.[0] ?? "";
  const parts = trimmed(said.slice(0, said.length - fecha.length))
    .split(/[,;]/)
    .map(trimmed);
  // Without a day, what stands behind a comma is more of the reason rather than a name.
  const quien = fecha !== "" && parts.length > 1 ? (parts.pop() ?? "") : "";
  return { motivo: parts.join(", "), quien, fecha };
}

const DAY_AT_ITS_END = /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

/** Without the marks around it. */
function trimmed(text: string): string {
  const isMark = (at: number): boolean => " :;,.()–—-".includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isMark(from)) from += 1;
  while (to > from && isMark(to - 1)) to -= 1;
  return text.slice(from, to);
}

const PENDIENTE =
  /^(?:$|no$|n ?\/? ?[ad]$|no aplica|no (?:verificad|revisad)[oa]|pendiente|por |sin |falta|en (?:revision|verificacion|proceso|tramite))/;
