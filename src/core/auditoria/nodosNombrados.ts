import type { Alcance, NodoNombrado } from "./alcance";
import type { Frase } from "./frasesDeTexto";
import { levelWords, SAYS, type Marca } from "./marca";
import { CIFRAS, folded } from "./numeros";
import { nameSource } from "./patrones";
import type { TextoPlano } from "./textoPlano";

/** Where nodes are named by their names: in a heading beside their code, behind the word of their level, or alone. */
export function nodosNombrados(
  { text, starts }: TextoPlano,
  { nombrados, niveles }: Alcance,
  fraseAt: (at: number) => Frase,
): readonly Marca[] {
  return [
    ...headings(text, starts, nombrados),
    ...alone(text, nombrados),
    ...behindTheirLevel(text, niveles, nombrados, fraseAt),
  ];
}

/** "5.1. I Sopó contigo": a line that is the code and the name of a node. */
function headings(
  text: string,
  starts: readonly number[],
  nombrados: readonly NodoNombrado[],
): readonly Marca[] {
  const idByHeading = new Map(
    nombrados.map(({ id, codigo, nombre }) => [wordsOf(`${codigo} ${nombre}`).join(" "), id]),
  );
  return starts.flatMap((at, line): readonly Marca[] => {
    const said = text.slice(at, starts[line + 1]).replace(/^(?:\d+\.)+ /, "");
    const id = said.length > LONGEST ? undefined : idByHeading.get(wordsOf(said).join(" "));
    return id === undefined ? [] : [{ at, until: Infinity, ids: [id] }];
  });
}

const LONGEST = 400;

/** A node of the first level by its name alone; one that others are called by too may be any of them. */
function alone(text: string, nombrados: readonly NodoNombrado[]): readonly Marca[] {
  return porNombre(nombrados).flatMap(([name, nodos]): readonly Marca[] => {
    if (nodos.every(({ nivel }) => nivel > 1)) return [];
    // A name of one word is a name where it stands in quotes.
    const isOneWord = nodos.every(({ nombre }) => !nombre.includes(" "));
    const named = new RegExp(isOneWord ? `[«“"]${name}[»”"]` : name, "g");
    return [...text.matchAll(named)].map(({ index }) => ({
      at: index,
      until: Infinity,
      ids: withTheirCode(text, index, nodos).map(({ id }) => id),
    }));
  });
}

/** "IV Es tiempo de… (74,4 %)": the number beside the name of a node. */
export function besideTheirName(
  text: string,
  nombrados: readonly NodoNombrado[],
): readonly { readonly at: number; readonly raw: string; readonly id: string | null }[] {
  return porNombre(nombrados).flatMap(([name, nodos]) =>
    [...text.matchAll(new RegExp(`(?<![a-z0-9])${name} \\((${CIFRAS}) ?%\\)`, "g"))].map(
      ({ index, 0: whole, 1: raw = "" }) => {
        const [one, ...others] = withTheirCode(text, index, nodos);
        const id = one === undefined || others.length > 0 ? null : one.id;
        return { at: index + whole.lastIndexOf(raw), raw, id };
      },
    ),
  );
}

/** The nodes of each name, as a pattern of it. */
function porNombre(
  nombrados: readonly NodoNombrado[],
): readonly (readonly [name: string, nodos: readonly NodoNombrado[]])[] {
  const byName = new Map<string, NodoNombrado[]>();
  for (const one of nombrados) {
    const name = nameSource(one.nombre);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [one]);
    else same.push(one);
  }
  return [...byName];
}

/** Of those that are called alike, the ones whose code stands before the name; all where no code does. */
function withTheirCode(
  text: string,
  at: number,
  nodos: readonly NodoNombrado[],
): readonly NodoNombrado[] {
  // "I. Sopó", "“III - Desarrollo"
  const before = ` ${wordsOf(text.slice(Math.max(0, at - 40), at)).join(" ")}`;
  const coded = nodos.filter(({ codigo }) => {
    const code = wordsOf(codigo).join(" ");
    return code !== "" && before.endsWith(` ${code}`);
  });
  return coded.length > 0 ? coded : nodos;
}

/**
 * "La prospectiva «Yo soy salud»…": a node by the word of its level and its name or how that begins. Who is
 * called otherwise is none of those that were named before.
 */
function behindTheirLevel(
  text: string,
  niveles: readonly string[],
  nombrados: readonly NodoNombrado[],
  fraseAt: (at: number) => Frase,
): readonly Marca[] {
  const levels = levelWords(niveles);
  if (levels === "") return [];
  const said = new RegExp(`(\\b(?:el|la|del|al) )?\\b(${levels})\\b(?: ([«“"])|)`, "g");
  const places = niveles.map((nivel) => folded(nivel).trim());
  return [...text.matchAll(said)].flatMap(
    ({ index, 0: whole, 1: article, 2: word = "", 3: quote }): readonly Marca[] => {
      const end = index + whole.length;
      const ofLevel = nombrados.filter(({ nivel }) => {
        const name = places[nivel - 1] ?? "";
        return name === word || name.split(" ")[0] === word;
      });
      const named =
        quote === undefined ? byWords(text, end, ofLevel) : byQuoted(text, end, ofLevel);
      if (named !== null)
        return [{ at: named.end, until: Infinity, ids: named.nodos.map(({ id }) => id) }];
      if (article === undefined && quote === undefined) return [];
      const { start, end: last } = fraseAt(index);
      return [{ at: end, until: start === index ? Infinity : last, ids: [] }];
    },
  );
}

interface Named {
  readonly nodos: readonly NodoNombrado[];
  readonly end: number;
}

function byQuoted(text: string, at: number, nodos: readonly NodoNombrado[]): Named | null {
  const close = /[»”"]/.exec(text.slice(at, at + LONGEST))?.index;
  if (close === undefined) return null;
  const words = wordsOf(text.slice(at, at + close));
  const begin = nodos.filter(({ nombre }) => {
    const own = wordsOf(nombre);
    return words.length > 0 && words.every((word, place) => own[place] === word);
  });
  const whole = begin.filter(({ nombre }) => wordsOf(nombre).length === words.length);
  const found = whole.length > 0 ? whole : begin;
  return found.length === 0 ? null : { nodos: found, end: at + close };
}

/** By all the words of its name, or by the first ones where the sentence goes on with what it reached. */
function byWords(text: string, at: number, nodos: readonly NodoNombrado[]): Named | null {
  const following = [...text.slice(at, at + LONGEST).matchAll(/[a-z0-9]+/g)];
  const longest = nodos
    .map((nodo) => {
      const own = wordsOf(nodo.nombre);
      let shared = 0;
      while (shared < own.length && following[shared]?.[0] === own[shared]) shared++;
      const last = following[shared - 1];
      const end = last === undefined ? at : at + last.index + last[0].length;
      return { nodo, shared, end, isWhole: shared > 0 && shared === own.length };
    })
    .filter(
      ({ isWhole, shared, end }) =>
        isWhole || (shared > 1 && GOES_ON.test(text.slice(end, end + 40))),
    );
  const most = Math.max(0, ...longest.map(({ shared }) => shared));
  const found = longest.filter(({ shared }) => shared === most);
  const [first] = found;
  return first === undefined ? null : { nodos: found.map(({ nodo }) => nodo), end: first.end };
}

const GOES_ON = new RegExp(`^${SAYS}`);

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}
