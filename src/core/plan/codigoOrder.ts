import { wholeIn } from "../grid/digits";

/**
 * Things in the order of their codes as a person reads them: LE-2 before LE-10, and II before IV before V
 * where the codes are Roman numbers. Equal codes stay as they came.
 */
export function inCodigoOrder<T>(
  things: readonly T[],
  codigoOf: (thing: T) => string,
): readonly T[] {
  const split = things.map((thing) => ({ thing, pieces: piecesOf(codigoOf(thing)) }));
  const longest = split.reduce((most, { pieces }) => Math.max(most, pieces.length), 0);
  const ranks = Array.from({ length: longest }, (_, place) =>
    rankOf(split.flatMap(({ pieces }) => pieces[place] ?? [])),
  );
  return split
    .sort((one, other) => {
      for (const [place, rank] of ranks.entries()) {
        const [a, b] = [one.pieces[place], other.pieces[place]];
        // The shorter code names the whole of which the longer is a part.
        if (a === undefined || b === undefined) return one.pieces.length - other.pieces.length;
        const difference = rank(a, b);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ thing }) => thing);
}

function piecesOf(codigo: string): readonly string[] {
  return codigo.toUpperCase().match(/\d+|\p{L}+/gu) ?? [];
}

type Rank = (one: string, other: string) => number;

// "I" may be a letter or a number: numbers are those among which one has several letters.
function rankOf(pieces: readonly string[]): Rank {
  const words = pieces.filter((piece) => !isDigits(piece));
  const areRoman = words.every((word) => ROMAN.test(word)) && words.some((word) => word.length > 1);
  return (one, other) => {
    const [a, b] = [isDigits(one), isDigits(other)];
    if (a !== b) return a ? -1 : 1;
    const [x, y] = [wholeIn(one), wholeIn(other)];
    if (x !== null && y !== null) return x - y;
    if (areRoman) return romanValue(one) - romanValue(other);
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

function isDigits(piece: string): boolean {
  return /^\d/.test(piece);
}

const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(word: string): number {
  const values = [...word].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
