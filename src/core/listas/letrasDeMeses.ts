import { foldText } from "../grid/foldText";
import type { Heading } from "../matriz/words/headerRows";
import { MESES } from "../vocabulary";

/** "E | F | M | A | M | J" over columns side by side are the months of a year: each gets its name. */
export function withMonths(headings: readonly Heading[]): readonly Heading[] {
  const named = new Map<number, string>();
  for (const [first] of headings.entries()) {
    const run = monthsFrom(headings, first);
    if (run.length >= FEWEST) for (const [column, mes] of run) named.set(column, mes);
  }
  if (named.size === 0) return headings;
  return headings.map((heading) => ({ ...heading, own: named.get(heading.column) ?? heading.own }));
}

/** Half a year: fewer letters may be of anything. */
const FEWEST = 6;

/** The longest run of months that begins with a heading, each in the column right of the one before. */
function monthsFrom(
  headings: readonly Heading[],
  first: number,
): readonly (readonly [number, string])[] {
  const letters: readonly { readonly column: number; readonly letter: string }[] = headings
    .slice(first, first + MESES.length)
    .map(({ column, own }) => ({ column, letter: foldText(own).replace(/\.$/, "") }));
  const runs = [0, FEWEST].map((begin) => {
    const run: [number, string][] = [];
    for (const [index, { column, letter }] of letters.entries()) {
      const mes = MESES[begin + index];
      if (mes === undefined || letter !== mes[0] || column !== (letters[0]?.column ?? 0) + index)
        break;
      run.push([column, mes]);
    }
    return run;
  });
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}
