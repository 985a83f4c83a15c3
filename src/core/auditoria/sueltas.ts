import { nivelEnFrase } from "../text/niveles";
import { folded, CIFRAS, LETRAS } from "./numeros";

/** A number that stands in a text, and what belongs to it. */
export interface NumeroSuelto {
  readonly at: number;
  /** The number alone. */
  readonly raw: string;
}

/**
 * Every number of a text that can be a figure: all but years and dates, the numbers of norms, of headings,
 * pages and drawings, and codes. In letters, those that say how many of something a plan has.
 *
 * @param text folded
 * @param isLineStart whether a line begins at a place: a number there may be of a heading
 */
export function numerosSueltos(
  text: string,
  niveles: readonly string[],
  isLineStart: (at: number) => boolean,
): readonly NumeroSuelto[] {
  const named = niveles
    .map((nivel) => folded(nivelEnFrase(nivel)).trim())
    .filter((one) => one !== "");
  const digits = [
    ...text.matchAll(new RegExp(`(?<![a-z\\d.,/°º-])${CIFRAS}(?![a-z\\d°º/]|-[a-z\\d])`, "g")),
  ]
    .map(({ index, 0: raw }) => ({ at: index, raw }))
    .filter(({ at, raw }) => !isNoFigure(text, at, raw, isLineStart(at)))
    // "El eje estratégico 2 tiene…": its code.
    .filter(({ at }) => !named.some((nivel) => text.slice(0, at).endsWith(`${nivel} `)));
  const parts = niveles.map((nivel) => folded(nivel).trim().split(" ")[0] ?? "");
  const counted = [
    "metas?",
    ...parts.filter((one) => one !== "").map((one) => `${one}e?s?`),
    ...PARTES,
  ];
  const letters = new RegExp(`(?<![a-z\\d.,])(${LETRAS})(?= (?:${counted.join("|")})\\b)`, "g");
  return [
    ...digits,
    ...[...text.matchAll(letters)]
      .filter(({ 0: raw }) => !/^un[oa]?$/.test(raw))
      .map(({ index, 0: raw }) => ({ at: index, raw })),
  ];
}

const PARTES = [
  "dependencias?",
  "secretarias?",
  "proyectos?",
  "indicadores?",
  "puntos",
  "millones",
  "%",
];
const MESES =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const DATE_AFTER = new RegExp(`^ (?:de )?(?:${MESES})\\b`);
const DATE_BEFORE = new RegExp(`\\b(?:${MESES}) (?:de )?$`);
/** Words after which a number names, and counts nothing. */
const NAMES =
  /\b(?:ley|decreto|acuerdo|resolucion|articulo|art\.|ordenanza|circular|conpes|no\.|nro\.?|numero|n\.|version|anexo|tabla|cuadro|grafic[ao]|figura|pagina|pag\.|capitulo|seccion|literal|numeral|paragrafo|ods|bpin|codigo|linea|eje|programa|sector|prospectiva|escenario|apuesta|escenario de (?:cambio|apuesta)|meta|objetivo|base) (?:no\. ?|n° ?)?$/;
/** A unit makes a figure of what else would be a year. */
const UNIT = /^ ?(?:%|pp\b|puntos|metas|millones|mil\b|pesos)/;

function isNoFigure(text: string, at: number, raw: string, opensLine: boolean): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  const after = text.slice(at + raw.length, at + raw.length + 16);
  if (/\$ ?$/.test(before) || UNIT.test(after)) return false;
  if (/^(?:19|20)\d\d$/.test(raw)) return true;
  if (DATE_AFTER.test(after) || DATE_BEFORE.test(before) || NAMES.test(before)) return true;
  // "Cumplimiento de 2.2 por programa": of whom a table or a drawing is.
  if (/^\d+(?:\.\d+)*$/.test(raw) && /\bde $/.test(before) && /^ por [a-z]/.test(after))
    return true;
  // "1. Calidad", "5.4. IV", "2) …": what a line begins with; "1.2.3": a code.
  if (opensLine && /^(?:\.|\)|\.\)|\.-) ?[a-z«“"¿]|^\. \d/.test(after)) return true;
  return /^\d+(?:\.\d+){2,}$/.test(raw) && !/^\d{1,3}(?:\.\d{3})+$/.test(raw);
}
