import { foldText } from "../grid/foldText";
import { areAlike, similarity } from "../grid/similarity";
import type { Fila } from "../matriz/filas/fila";

/** How alike the texts of two metas are, 0 to 1; 1 where one of them has none. */
export function textSimilarity(a: Fila, b: Fila): number {
  if (a.nombre === "" || b.nombre === "") return 1;
  const [one, other] = [foldText(a.nombre), foldText(b.nombre)];
  return one === other ? 1 : similarity(one.slice(0, LONGEST), other.slice(0, LONGEST));
}

/**
 * Rows of one code that are one meta (R14): their texts are the same, whatever was reworded, or one is named by
 * what the other says to be its indicator or its product, as DNP's follow-up names the metas of SisPT.
 */
export function sameMeta(a: Fila, b: Fila): boolean {
  return sameText(a, b) || isNamedIn(a, b) || isNamedIn(b, a);
}

function isNamedIn({ nombre }: Fila, { indicador, path }: Fila): boolean {
  const producto = path.at(-1)?.nombre;
  return [indicador, producto].some(
    (said) => said != null && said !== "" && sameText({ nombre }, { nombre: said }),
  );
}

/** The same text, whatever was reworded in it. */
export function sameText(a: Pick<Fila, "nombre">, b: Pick<Fila, "nombre">): boolean {
  if (a.nombre === "" || b.nombre === "") return true;
  const [one, other] = [foldText(a.nombre), foldText(b.nombre)];
  return areAlike(one.slice(0, LONGEST), other.slice(0, LONGEST), REWORDED);
}

/** A meta of the plan found by its text, and how alike the two are. */
export interface Parecido {
  readonly meta: Fila;
  readonly similarity: number;
}

/** Finds the one meta of the plan that a text can mean; `null` when none or several can. */
export function textIndex(metas: readonly Fila[]): (fila: Fila) => Parecido | null {
  const byText = new Map<string, Fila[]>();
  const byWord = new Map<string, Fila[]>();
  for (const meta of metas) {
    const text = foldText(meta.nombre);
    if (text === "") continue;
    put(byText, text, meta);
    for (const word of new Set(wordsOf(text))) put(byWord, word, meta);
  }
  return (fila) => {
    const text = foldText(fila.nombre);
    const equal = byText.get(text) ?? [];
    if (equal.length > 0)
      return closestCode(
        fila,
        equal.map((meta) => ({ meta, similarity: 1 })),
      );
    const scored = candidates(text, byWord)
      .map((meta) => ({ meta, similarity: textSimilarity(meta, fila) }))
      .filter(({ similarity: alike }) => alike >= ALMOST_EQUAL)
      .sort((a, b) => b.similarity - a.similarity);
    const best = scored[0]?.similarity ?? 0;
    return closestCode(
      fila,
      scored.filter(({ similarity: alike }) => alike >= best - CLEAR_LEAD),
    );
  };
}

function put(lists: Map<string, Fila[]>, key: string, meta: Fila): void {
  const list = lists.get(key);
  if (list) list.push(meta);
  else lists.set(key, [meta]);
}

/** Same text: match by code; on a tie, match none. */
function closestCode(fila: Fila, rivals: readonly Parecido[]): Parecido | null {
  const ranked = rivals
    .map((rival) => ({
      rival,
      code: similarity(foldText(rival.meta.codigo), foldText(fila.codigo)),
    }))
    .sort((a, b) => b.code - a.code);
  const [first, second] = ranked;
  return first === undefined || (second !== undefined && second.code === first.code)
    ? null
    : first.rival;
}

/** The metas that share most of the rarest words of a text: few, however long the plan. */
function candidates(text: string, byWord: ReadonlyMap<string, readonly Fila[]>): readonly Fila[] {
  const lists = [...new Set(wordsOf(text))]
    .map((word) => byWord.get(word) ?? [])
    .filter((list) => list.length > 0 && list.length <= COMMON)
    .sort((a, b) => a.length - b.length)
    .slice(0, WORDS_ASKED);
  const shared = new Map<Fila, number>();
  for (const list of lists) for (const meta of list) shared.set(meta, (shared.get(meta) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([meta]) => meta);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^a-z0-9]+/).filter((word) => word.length > 3);
}

const LONGEST = 160;
const REWORDED = 0.6;
const ALMOST_EQUAL = 0.85;
const CLEAR_LEAD = 0.03;
/** A word in more metas than this tells none of them. */
const COMMON = 200;
const WORDS_ASKED = 6;
const MOST_CANDIDATES = 12;
