import { wholeIn } from "../grid/digits";

/** A sentence of a text, by its place: from its first letter to where the next one begins. */
export interface Frase {
  readonly start: number;
  readonly end: number;
}

/** The sentence in which a place stands; one ends with a point, a semicolon or a bullet before a space, "No. 9" and "E.S.P." do not. */
export function frasesDeTexto(text: string): (at: number) => Frase {
  const starts = [
    0,
    ...[
      ...text.matchAll(
        /(?<!\b(?:e\.s\.[ep]|s\.a(?:\.s)?|ltda|dra?|sra?))(?<!\b(?:no|nro|art|num|n)(?=\. +\d))[.;!?•] +/g,
      ),
    ].map(({ index, 0: end }) => index + end.length),
  ];
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { start: starts[low] ?? 0, end: starts[low + 1] ?? text.length };
  };
}

/** Whether a sentence compares with another period, or speaks of one that is to come. */
export function isOfAnotherPeriod(frase: string): boolean {
  return /\b(?:anterior|pasad[oa]|frente al?(?! (?:lo|los \d[\d,]*|\d[\d,]*) ?(?:%|pp|puntos)? ?programad)|respecto|compara\w*|proxim[oa]|siguiente)\b/.test(
    frase,
  );
}

/**
 * Whether a figure of a sentence is of another period than the report: of the year or the quarter that is said
 * beside it, or else last before it, or else after it. Years of a norm or of a whole plan are of no figure, nor is that
 * of which the report says that it was programmed for it: there its own period is judged.
 *
 * @param at place of the figure in the sentence
 */
export function saysAnotherPeriod(
  frase: string,
  at: number,
  { vigencia, trimestre }: { readonly vigencia: number | null; readonly trimestre: number | null },
): boolean {
  if (
    vigencia === null ||
    /\bfue(?:ron)? programad|\bprogramaron\b|\bponderador programado\b/.test(frase)
  )
    return false;
  const periods = [...frase.matchAll(PERIODO)].filter(
    ({ groups }) => groups?.["norma"] === undefined,
  );
  const isOther = ({ groups }: RegExpMatchArray): boolean => {
    const cual = TRIMESTRES.indexOf(groups?.["cual"] ?? "") + 1;
    return (
      wholeIn(groups?.["year"]) !== vigencia ||
      (cual > 0 && trimestre !== null && cual !== trimestre)
    );
  };
  const beside = periods.find(
    ({ index }) =>
      index > at &&
      /^[\d.,]+ ?(?:%|pp|puntos|metas)?,? (?:en|para|durante) (?:el |la |ano |vigencia )*$/.test(
        frase.slice(at, index),
      ),
  );
  if (beside !== undefined) return isOther(beside);
  const before = periods.filter(({ index }) => index < at).at(-1);
  return before !== undefined ? isOther(before) : periods.length > 0 && periods.every(isOther);
}

const PERIODO =
  /(?<norma>\b(?:ley|decreto|acuerdo|resolucion|ordenanza|conpes)\b[^;]{0,40}? de(?:l ano)? 20\d\d|20\d\d ?[-–] ?20\d\d)|(?:(?<cual>primer|segundo|tercer|cuarto) trimestre (?:de |del |ano |la |vigencia )*)?(?<![\d.,$])(?<year>20\d\d)(?![\d.,]\d|\d)(?! ?(?:%|pp\b|metas))/g;
const TRIMESTRES = ["primer", "segundo", "tercer", "cuarto"];
