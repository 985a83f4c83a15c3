import { plainText } from "../grid/foldText";
import { remembered } from "../grid/remembered";
import type { Heading } from "../matriz/words/headerRows";
import { wholeHeading } from "../matriz/words/headingParts";
import type { Clase, Lista } from "./lista";
import {
  isWord,
  mesSolo,
  participleIn,
  periodoDe,
  stemsOf,
  stemsWithoutParenthesis,
  withoutPeriod,
} from "./palabras";

/** The campos that a heading may mean, by its words and its bands. */
export function meaningsOf<C extends string>(
  lista: Lista<C>,
  heading: Heading,
): readonly Meaning<C>[] {
  const { campos, byStem, asks, known } = vocabularyOf(lista);
  const whole = wholeHeading(heading.own, heading.bands);
  const texts = [heading.own, ...heading.bands].join("\n");
  const before = known.get(texts);
  if (before !== undefined) return before;
  const isBare =
    periodoDe(heading.own).parte !== null &&
    [heading.own, ...heading.bands].every((text) => withoutPeriod(text) === "");
  const readings = readingsOf(heading);
  const mes = mesSolo(heading.own);
  if (mes !== null) {
    const byMonths = campos.filter(
      ([campo, keys]) => lista.columnas[campo].porMes === true && areOf(heading.bands, keys),
    );
    if (byMonths.length > 0) return byMonths.map(([campo]) => ({ campo, worth: 0.7, rank: 0 }));
  }
  const clause = clauseOf(heading.own);
  const said = [heading.own, participleIn(heading.own) ?? "", ...heading.bands];
  // Each by itself: "E" over what was executed is no conjunction.
  const about = new Set(said.flatMap(stemsOf).flatMap(byStem));
  const meanings = campos.flatMap(([campo, keys]): Meaning<C>[] => {
    if (isBare)
      return lista.columnas[campo].periodoSolo === true ? [{ campo, worth: 0.7, rank: 0 }] : [];
    if (!about.has(campo) || !speaksOf(lista.columnas[campo].clase, whole)) return [];
    const { worth, rank } = likeness(readings, keys);
    if (clause !== null && lista.columnas[campo].clase === "texto") {
      const key = keys[rank] ?? [];
      if (!asks.has(key) && key.every((word) => clause.some((other) => isWord(other, word))))
        return [];
    }
    return worth === 0 ? [] : [{ campo, worth, rank }];
  });
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(texts, meanings);
  return meanings;
}

/** What a thing is said to do, "soporta" of "Proceso que soporta": it is no name of the thing. */
function clauseOf(heading: string): readonly string[] | null {
  const words = plainText(heading).split(" ");
  const at = words.findIndex((word, index) => index > 0 && QUE.test(word));
  const head = words.slice(0, at);
  return at < 0 || head.every((word) => NO_THING.test(word))
    ? null
    : stemsOf(words.slice(at + 1).join(" "));
}

const QUE = /^¿?qu[eé]$/i;
const NO_THING = /^(?:lo|los|la|las|el|en|a|por|para)$/i;

/** Whether bands say nothing but time, or the campo itself. */
function areOf(bands: readonly string[], keys: Keys): boolean {
  const own = new Set(keys.flat());
  return bands.every(
    (band) => withoutPeriod(band) === "" || stemsOf(band).some((stem) => own.has(stem)),
  );
}

const MOST_REMEMBERED = 2000;

/** How well a heading says a campo, 0 to 1, and by which of its words. */
interface Meaning<C extends string> {
  readonly campo: C;
  readonly worth: number;
  readonly rank: number;
}

type Keys = readonly (readonly string[])[];

interface Vocabulary<C extends string> {
  readonly campos: readonly (readonly [C, Keys])[];
  /** The campos that a word, or one spelled like it, is a word of. */
  readonly byStem: (stem: string) => readonly C[];
  /** The words that ask or tell with "que" themselves: "Dependencia que lo usa". */
  readonly asks: ReadonlySet<readonly string[]>;
  readonly known: Map<string, readonly Meaning<C>[]>;
}

// The words of a list are taken apart once, and each heading is read once for it.
const vocabularies = new WeakMap<object, Vocabulary<string>>();

function vocabularyOf<C extends string>(lista: Lista<C>): Vocabulary<C> {
  const before = vocabularies.get(lista);
  // Kept under the very list whose columns they are.
  if (before !== undefined) return before as Vocabulary<C>;
  const asks = new Set<readonly string[]>();
  const campos = (Object.keys(lista.columnas) as C[]).map((campo): readonly [C, Keys] => {
    const { titulo, tambien } = lista.columnas[campo];
    const keys = [titulo, ...tambien].map((heading) => {
      // A list of its own: the words of "Soporte" and those of "Qué soporta" are the same.
      const key = [...stemsOf(heading)];
      if (heading.split(" ").some((word) => QUE.test(word))) asks.add(key);
      return key;
    });
    return [campo, keys];
  });
  const words = campos.map(([campo, keys]) => [campo, [...new Set(keys.flat())]] as const);
  const byStem = remembered((stem) =>
    words.flatMap(([campo, own]) => (own.some((word) => isWord(stem, word)) ? [campo] : [])),
  );
  const made: Vocabulary<C> = { campos, byStem, asks, known: new Map() };
  vocabularies.set(lista, made as unknown as Vocabulary<string>);
  return made;
}

/** The words that a heading may be taken for, and how much each of these ways is worth. */
type Readings = readonly (readonly [said: readonly string[], share: number])[];

function readingsOf({ own, bands }: Heading): Readings {
  const bare = withoutPeriod(own);
  const [band] = bands.map(withoutPeriod).filter((text) => text !== "");
  const words = stemsWithoutParenthesis(bare);
  const asked = participleIn(own);
  const readings: Readings = [
    [stemsOf(own), 1],
    [stemsOf(bare), 1],
    [words, 0.99],
    ...(asked === null ? [] : ([[stemsOf(asked), 0.99]] as const)),
    ...(band === undefined
      ? []
      : ([
          [[...stemsOf(band), ...words], 0.98],
          [[...words, ...stemsOf(band)], 0.98],
        ] as const)),
    ...(bare === "" && band !== undefined ? ([[stemsOf(band), 0.96]] as const) : []),
  ];
  const texts = readings.map(([said]) => said.join(" "));
  return readings.filter(
    ([said], index) =>
      said.length > 0 && said.length <= MOST_WORDS && texts.indexOf(texts[index] ?? "") === index,
  );
}

/** How well a heading says the best of these, 0 to 1, and which that is. */
function likeness(readings: Readings, keys: Keys): Omit<Meaning<string>, "campo"> {
  let best = { worth: 0, rank: 0 };
  for (const [said, share] of readings) {
    for (const [rank, key] of keys.entries()) {
      const worth = share * sameness(said, key);
      if (worth > best.worth) best = { worth, rank };
    }
  }
  return best;
}

/** A sentence is no heading. */
const MOST_WORDS = 14;

/** 1 for the same words; less where the heading says more than the words, or spells them otherwise. */
function sameness(said: readonly string[], key: readonly string[]): number {
  if (key.length === 0 || said.length < key.length) return 0;
  let spelled = 1;
  for (const word of key) {
    if (said.includes(word)) continue;
    if (!said.some((other) => isWord(other, word))) return 0;
    spelled *= 0.95;
  }
  if (said.length === key.length) return (said.join(" ") === key.join(" ") ? 1 : 0.97) * spelled;
  const begins = isWord(said[0] ?? "", key[0] ?? "");
  return (0.6 + 0.25 * (key.length / said.length) + (begins ? 0.08 : 0)) * spelled;
}

export const MONEY =
  /presupuest|recurso|\bvalor|costo|inversi|monto|pesos|\$|apropiaci|compromis|obligaci|pagos?\b/i;
/** "Ejecutado a la fecha" is no date. */
const DATE = /(?:^|\/)\s*fecha\b|\bplazo/i;
export const PERCENT = /%|porcentaje|porcentual/i;

/** What is headed as money or as a date is never a quantity, whatever its size. */
function speaksOf(clase: Clase, whole: string): boolean {
  if (clase === "cantidad") return !MONEY.test(whole) && !DATE.test(whole) && !PERCENT.test(whole);
  if (clase === "porcentaje") return !MONEY.test(whole) && !DATE.test(whole);
  return true;
}

/** Whether a word of these texts is one of a column that names rows: where none is, they are no header. */
export function couldNameRows<C extends string>(
  lista: Lista<C>,
  texts: readonly string[],
): boolean {
  const { byStem } = vocabularyOf(lista);
  return texts.some((text) =>
    stemsOf(text).some((stem) => byStem(stem).some((campo) => lista.nombra.includes(campo))),
  );
}
