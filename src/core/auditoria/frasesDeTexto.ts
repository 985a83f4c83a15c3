/** A sentence of a text, by its place: from its first letter to where the next one begins. */
export interface Frase {
  readonly start: number;
  readonly end: number;
}

/** The sentence in which a place stands; one ends with a point, a semicolon or a bullet before a space. */
export function frasesDeTexto(text: string): (at: number) => Frase {
  const starts = [
    0,
    ...[...text.matchAll(/[.;!?•] +/g)].map(({ index, 0: end }) => index + end.length),
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
  return /\b(?:anterior|pasad[oa]|frente a|respecto|compara\w*|proxim[oa]|siguiente)\b/.test(frase);
}
