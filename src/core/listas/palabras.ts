import { wholeIn } from "../grid/digits";
import { monthOf } from "../grid/fecha";
import { foldText } from "../grid/foldText";
import { areAlike } from "../grid/similarity";
import { remembered } from "../grid/remembered";
import { foldHeading, foldHeadingWithoutParenthesis } from "../matriz/words/foldHeading";
import type { Parte, PeriodoDeColumna } from "./lista";

/** The words of a heading in the singular and without gender: "Actividades realizadas" is "actividad realizad". */
export function stemsOf(heading: string): readonly string[] {
  return stemmed(foldHeading(heading));
}

/** The same without what stands in parentheses. */
export function stemsWithoutParenthesis(heading: string): readonly string[] {
  return stemmed(foldHeadingWithoutParenthesis(heading));
}

const stemmed = remembered((key): readonly string[] =>
  key.split(" ").flatMap((word) => (word === "" ? [] : [stemOf(word)])),
);

function stemOf(word: string): string {
  // "Vr. pagado"
  if (word === "vr" || word === "vlr") return stemOf("valor");
  if (/\d/.test(word)) return word;
  if (word.length < 4) return word.length < 3 ? word : word.replace(/[aoe]$/, "");
  const singular = /[^aeiou]es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, "");
  return singular.replace(/[aoe]$/, "");
}

/** A word of a heading, but for a letter or two. */
export function isWord(word: string, known: string): boolean {
  return (
    word === known || (known.length >= 5 && word[0] === known[0] && areAlike(word, known, 0.8))
  );
}

/** What a question asks, as a heading says it: "¿Estaba programada?" is "programada", "¿Se ejecutó?" is "ejecutado". */
export const participleIn = remembered((heading): string | null => {
  const [, asked] = QUESTION.exec(foldText(heading).replace(/[¿?¡!]/g, "")) ?? [];
  if (asked === undefined) return null;
  return asked
    .replace(/^hizo\b/, "hecho")
    .replace(/^(\p{L}{3,})io\b/u, "$1ido")
    .replace(/^(\p{L}{3,})(?<!id|ad|ech)o\b/u, "$1ado");
});

const QUESTION =
  /^ ?(?:ya )?(?:se (?:ha )?|fue(?:ron)? |esta(?:n|ba|ban)? |estuvo |ha(?:n)? sido |quedo )(.+?) ?$/;

const YEAR = /\b20\d{2}\b/g;
const SPAN = /\b20\d{2} ?(?:[-–/]|a|al|y) ?(?:20)?\d{2}\b/;
const SEMESTRES: readonly [RegExp, number][] = [
  [/\b(?:(?:i|1|1er|1ro|primer) sem(?:estre)?|sem(?:estre)? (?:i|1)|s1|20\d{2} (?:1|i))\b/, 1],
  [/\b(?:(?:ii|2|2do|segundo) sem(?:estre)?|sem(?:estre)? (?:ii|2)|s2|20\d{2} (?:2|ii))\b/, 2],
];
const TRIMESTRES: readonly [RegExp, number][] = [
  [/\b(?:(?:i|1|1er|primer) trim(?:estre)?|trim(?:estre)? (?:i|1)|t1|q1)\b/, 1],
  [/\b(?:(?:ii|2|2do|segundo) trim(?:estre)?|trim(?:estre)? (?:ii|2)|t2|q2)\b/, 2],
  [/\b(?:(?:iii|3|3er|tercer) trim(?:estre)?|trim(?:estre)? (?:iii|3)|t3|q3)\b/, 3],
  [/\b(?:(?:iv|4|4to|cuarto) trim(?:estre)?|trim(?:estre)? (?:iv|4)|t4|q4)\b/, 4],
];

/** "Programado 2021-2" is the second semestre of 2021. A span of years is no vigencia (R25). */
export const periodoDe = remembered((heading): PeriodoDeColumna => {
  const key = foldHeading(heading);
  const years = SPAN.test(heading) ? [] : (key.match(YEAR) ?? []);
  return { vigencia: years.length === 1 ? wholeIn(years[0]) : null, parte: parteDe(key) };
});

function parteDe(key: string): Parte | null {
  const semestre = SEMESTRES.find(([words]) => words.test(key))?.[1];
  if (semestre !== undefined) return { desde: semestre * 6 - 5, hasta: semestre * 6 };
  const trimestre = TRIMESTRES.find(([words]) => words.test(key))?.[1];
  return trimestre === undefined ? null : { desde: trimestre * 3 - 2, hasta: trimestre * 3 };
}

/** "Ene", "Marzo 2021": the month that a heading names and nothing else, with its year where it says it. */
export const mesSolo = remembered((heading): PeriodoDeColumna | null => {
  const [, word = "", year] =
    /^([a-z]{3,10})(?: (?:de |del )?(20\d{2}))?$/.exec(foldHeading(heading)) ?? [];
  const mes = monthOf(word);
  if (mes === null) return null;
  return { vigencia: wholeIn(year), parte: { desde: mes, hasta: mes } };
});

/** The heading without what it says of time. */
export function withoutPeriod(heading: string): string {
  return heading
    .replace(/\b20\d{2}\s*[-–/]\s*(?:20\d{2}|\d{2}|[12]|I{1,2})\b/gi, " ")
    .replace(/\b20\d{2}\b/g, " ")
    .replace(
      /\b(?:(?:I{1,3}|IV|[1-4](?:er|do|ro|to)?|primer|segundo|tercer|cuarto)\s+(?:sem|trim)(?:estre)?|(?:sem|trim)(?:estre)?\.?\s+(?:I{1,3}|IV|[1-4])|[STQ][1-4]|vigencia|a[nñ]o)\b/giu,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}
