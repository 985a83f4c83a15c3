import type { CifraPublicada } from "./auditoria";
import { CIFRAS, folded, numeroOf } from "./numeros";
import type { Patron } from "./patron";

const V = `(?<v>${CIFRAS}) ?%`;
const DESDE =
  "(?:es )?(?:desde|entre|mayor(?:es)? o igual(?:es)? (?:a|que)|igual(?:es)? o mayor(?:es)? (?:a|que)|>=|≥)(?: el| al?)? ?";
const MENOS =
  "(?:menos de|inferior(?:es)? (?:a|al)|menor(?:es)? (?:a|al|de|que)|por debajo del?|<)(?: el)? ?";

/** The bound that a nivel begins at, and that of the one above it; above Sobresaliente there is none. */
const NIVELES = [
  { nivel: "sobresaliente", desde: "sobresaliente", hasta: "tope" },
  { nivel: "aceptable", desde: "aceptable", hasta: "sobresaliente" },
  { nivel: "bajo", desde: "bajo", hasta: "aceptable" },
] as const;

/** R5: how reports say from where on a nivel is. Of a range, its lower bound: the upper one leaves a gap open. */
export const BANDAS: readonly Patron[] = NIVELES.flatMap(({ nivel, desde, hasta }) => [
  banda(desde, nivel, `${DESDE}${V}`),
  // "81% - 100%": a range, and not what somebody reached.
  banda(desde, nivel, `${V}(?= ?(?:-|–|a|al|y) ?${CIFRAS} ?%)`),
  banda(hasta, nivel, `(?:es )?${MENOS}${V}`),
  banda(hasta, nivel, `[^.;]{0,24}?\\d ?%,? (?:y|a|e|pero) ${MENOS}${V}`),
]);

function banda(bound: string, nivel: string, said: string): Patron {
  return {
    medida: bound,
    sujeto: "metodo",
    pattern: new RegExp(`\\b${nivel}\\b[ :,(|]{1,3}${said}`, "dg"),
  };
}

/** The bounds that a row of a table gives: its first cell names the nivel, or another the whole scale. */
export function bandasDeFila(
  cells: readonly string[],
  lugarOf: (column: number) => string,
): readonly CifraPublicada[] {
  const [first = ""] = cells;
  return cells.flatMap((cell, column) => {
    const text = folded(column === 0 ? cell : `${first} ${cell}`).replace(/\s+/g, " ");
    return BANDAS.flatMap(({ medida, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ groups }): readonly CifraPublicada[] => {
        const numero = numeroOf(groups?.["v"] ?? "");
        if (numero === null) return [];
        const texto = `${groups?.["v"] ?? ""} %`;
        return [{ texto, ...numero, lugar: lugarOf(column), id: `metodo/${medida}` }];
      }),
    );
  });
}
