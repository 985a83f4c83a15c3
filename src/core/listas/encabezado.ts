import { foldText } from "../grid/foldText";
import type { Sheet } from "../grid/grid";
import { remembered } from "../grid/remembered";
import type { ListaAnswer } from "../matriz/matriz";
import type { Heading } from "../matriz/words/headerRows";
import { wholeHeading } from "../matriz/words/headingParts";
import { cantidadAt, contenidoDe, type Contenido } from "./valores";
import type { Clase, Disputa, Hallada, Lista, PeriodoDeColumna } from "./lista";
import { isWord, periodoDe, stemsOf, stemsWithoutParenthesis, withoutPeriod } from "./palabras";

export interface Encabezado<C extends string> {
  readonly columnas: readonly Hallada<C>[];
  readonly disputas: readonly Disputa<C>[];
}

/**
 * Gives each column at most one campo of a list, by the words of its heading and its bands and by what
 * its cells hold; each campo, with its period, has at most one column. What a person chose goes first; of
 * two headings that say a campo as well, the one that the list names first, wherever each stands.
 */
export function encabezadoDe<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  headings: readonly Heading[],
  { from, end }: { readonly from: number; readonly end: number },
  chosen: readonly ListaAnswer[],
): Encabezado<C> {
  const claims = headings
    .flatMap((heading) => claimsOf(lista, sheet, heading, from, end))
    .map((claim) => ({ claim, turn: turnOf(claim, chosen) }))
    .sort(
      (a, b) =>
        b.turn - a.turn ||
        b.claim.confidence - a.claim.confidence ||
        a.claim.rank - b.claim.rank ||
        a.claim.column - b.claim.column,
    );
  const columnas: Hallada<C>[] = [];
  const disputas = new Map<string, Hallada<C>[]>();
  const taken = new Set<number>();
  const held = new Map<string, { readonly holder: Hallada<C>; readonly isChosen: boolean }>();
  for (const {
    claim: { rank: _, ...claim },
    turn,
  } of claims) {
    if (taken.has(claim.column)) continue;
    const slot = slotOf(claim);
    const before = held.get(slot);
    if (before === undefined) {
      held.set(slot, { holder: claim, isChosen: turn >= 0 });
      taken.add(claim.column);
      columnas.push(claim);
      continue;
    }
    const { holder, isChosen } = before;
    if (
      !isChosen &&
      lista.columnas[claim.campo].decide === true &&
      holder.confidence - claim.confidence < CLEAR_LEAD &&
      !sameValues(sheet, from, end, holder.column, claim.column)
    ) {
      taken.add(claim.column);
      disputas.set(slot, [...(disputas.get(slot) ?? [holder]), claim]);
    }
  }
  return {
    columnas: columnas.sort((a, b) => a.column - b.column),
    disputas: [...disputas.values()].flatMap((candidatas) =>
      candidatas.slice(0, 1).map(({ campo }) => ({
        campo,
        candidatas: [...candidatas].sort((a, b) => a.column - b.column),
      })),
    ),
  };
}

/** The place of a column among what was chosen, the last answer highest; -1: it was not. */
function turnOf<C extends string>(
  { campo, heading, column }: Hallada<C>,
  chosen: readonly ListaAnswer[],
): number {
  return chosen.reduce(
    (last, one, index) =>
      one.campo === campo &&
      foldText(one.heading) === foldText(heading) &&
      (one.column === undefined || one.column === column)
        ? index
        : last,
    -1,
  );
}

/** What a column may be; `rank`: the place among the words of the list of those that it says. */
interface Claim<C extends string> extends Hallada<C> {
  readonly rank: number;
}

/** A lead below this is no lead. */
const CLEAR_LEAD = 0.04;

function slotOf<C extends string>({ campo, periodo }: Hallada<C>): string {
  const { vigencia, parte } = periodo;
  return [campo, vigencia ?? "", parte?.desde ?? "", parte?.hasta ?? ""].join("|");
}

/**
 * Which campos a row could name, by its words alone, and how well; and how many different headings name one:
 * those that say it themselves, or with their band. Where only the band does, a row of data could stand below it.
 */
export function camposNamed<C extends string>(
  lista: Lista<C>,
  headings: readonly Heading[],
): { readonly campos: ReadonlyMap<C, number>; readonly named: number } {
  const campos = new Map<C, number>();
  const naming = new Set<string>();
  for (const heading of headings) {
    const meanings = meaningsOf(lista, heading);
    const { column, own, bands } = heading;
    if (
      meanings.some(({ worth }) => worth >= WELL_SAID) ||
      (meanings.length > 0 &&
        (bands.length === 0 ||
          periodoDe(own).parte !== null ||
          meaningsOf(lista, { column, own, bands: [] }).length > 0))
    )
      naming.add(foldText(wholeHeading(own, bands)));
    for (const { campo, worth } of meanings)
      campos.set(campo, Math.max(campos.get(campo) ?? 0, worth));
  }
  return { campos, named: naming.size };
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

/** What is said no worse than that is no chance. */
export const WELL_SAID = 0.9;

function claimsOf<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  heading: Heading,
  from: number,
  to: number,
): readonly Claim<C>[] {
  const meanings = meaningsOf(lista, heading);
  if (meanings.length === 0) return [];
  const { column } = heading;
  const whole = wholeHeading(heading.own, heading.bands);
  const contenido = contenidoDe(sheet, column, from, to);
  return meanings.flatMap(({ campo, worth, rank }) => {
    const { clase, porPeriodo } = lista.columnas[campo];
    if (!couldHold(clase, contenido, whole, lista.nombra.includes(campo))) return [];
    const periodo = porPeriodo === true ? periodoIn(heading) : NO_PERIOD;
    const isDoubtful =
      clase === "texto" && contenido.filled > 0 && contenido.numbers === contenido.filled;
    const confidence = worth * (isDoubtful ? SHARE_OF_NUMBERS : 1);
    return [{ campo, column, heading: whole, confidence, periodo, rank }];
  });
}

/** A column of numbers alone is rather an amount than a text. */
const SHARE_OF_NUMBERS = 0.75;

const NO_PERIOD: PeriodoDeColumna = { vigencia: null, parte: null };

/** What the heading says of time, or the nearest band that says it. */
function periodoIn({ own, bands }: Heading): PeriodoDeColumna {
  const told = [own, ...bands].map(periodoDe);
  return {
    vigencia: told.find(({ vigencia }) => vigencia !== null)?.vigencia ?? null,
    parte: told.find(({ parte }) => parte !== null)?.parte ?? null,
  };
}

type Keys = readonly (readonly string[])[];

/** The campos that a heading may mean, by its words and its bands. */
function meaningsOf<C extends string>(lista: Lista<C>, heading: Heading): readonly Meaning<C>[] {
  const { campos, byStem, known } = vocabularyOf(lista);
  const whole = wholeHeading(heading.own, heading.bands);
  const texts = [heading.own, ...heading.bands].join("\n");
  const before = known.get(texts);
  if (before !== undefined) return before;
  const isBare =
    periodoDe(heading.own).parte !== null &&
    [heading.own, ...heading.bands].every((text) => withoutPeriod(text) === "");
  const about = new Set(stemsOf([heading.own, ...heading.bands].join(" ")).flatMap(byStem));
  const meanings = campos.flatMap(([campo, keys]): Meaning<C>[] => {
    if (isBare)
      return lista.columnas[campo].periodoSolo === true ? [{ campo, worth: 0.7, rank: 0 }] : [];
    if (!about.has(campo) || !speaksOf(lista.columnas[campo].clase, whole)) return [];
    const { worth, rank } = likeness(heading, keys);
    return worth === 0 ? [] : [{ campo, worth, rank }];
  });
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(texts, meanings);
  return meanings;
}

const MOST_REMEMBERED = 2000;

/** How well a heading says a campo, 0 to 1, and by which of its words. */
interface Meaning<C extends string> {
  readonly campo: C;
  readonly worth: number;
  readonly rank: number;
}

interface Vocabulary<C extends string> {
  readonly campos: readonly (readonly [C, Keys])[];
  /** The campos that a word, or one spelled like it, is a word of. */
  readonly byStem: (stem: string) => readonly C[];
  readonly known: Map<string, readonly Meaning<C>[]>;
}

// The words of a list are taken apart once, and each heading is read once for it.
const vocabularies = new WeakMap<object, Vocabulary<string>>();

function vocabularyOf<C extends string>(lista: Lista<C>): Vocabulary<C> {
  const before = vocabularies.get(lista);
  // Kept under the very list whose columns they are.
  if (before !== undefined) return before as Vocabulary<C>;
  const campos = (Object.keys(lista.columnas) as C[]).map((campo): readonly [C, Keys] => {
    const { titulo, tambien } = lista.columnas[campo];
    return [campo, [titulo, ...tambien].map(stemsOf)];
  });
  const words = campos.map(([campo, keys]) => [campo, [...new Set(keys.flat())]] as const);
  const byStem = remembered((stem) =>
    words.flatMap(([campo, own]) => (own.some((word) => isWord(stem, word)) ? [campo] : [])),
  );
  const made: Vocabulary<C> = { campos, byStem, known: new Map() };
  vocabularies.set(lista, made as unknown as Vocabulary<string>);
  return made;
}

/** How well a heading says the best of these, 0 to 1, and which that is. */
function likeness({ own, bands }: Heading, keys: Keys): Omit<Meaning<string>, "campo"> {
  const bare = withoutPeriod(own);
  const [band] = bands.map(withoutPeriod).filter((text) => text !== "");
  const words = stemsWithoutParenthesis(bare);
  const readings: readonly (readonly [readonly string[], number])[] = [
    [stemsOf(own), 1],
    [stemsOf(bare), 1],
    [words, 0.99],
    ...(band === undefined
      ? []
      : ([
          [[...stemsOf(band), ...words], 0.98],
          [[...words, ...stemsOf(band)], 0.98],
        ] as const)),
    ...(bare === "" && band !== undefined ? ([[stemsOf(band), 0.96]] as const) : []),
  ];
  let best = { worth: 0, rank: 0 };
  for (const [said, share] of readings) {
    if (said.length === 0 || said.length > MOST_WORDS) continue;
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

const MONEY =
  /presupuest|recurso|\bvalor|costo|inversi|monto|pesos|\$|apropiaci|compromis|obligaci|pagos?\b/i;
/** "Ejecutado a la fecha" is no date. */
const DATE = /(?:^|\/)\s*fecha\b|\bplazo/i;
const PERCENT = /%|porcentaje|porcentual/i;

/** What is headed as money or as a date is never a quantity, whatever its size. */
function speaksOf(clase: Clase, whole: string): boolean {
  if (clase === "cantidad") return !MONEY.test(whole) && !DATE.test(whole) && !PERCENT.test(whole);
  if (clase === "porcentaje") return !MONEY.test(whole) && !DATE.test(whole);
  return true;
}

function couldHold(clase: Clase, cells: Contenido, whole: string, names: boolean): boolean {
  const { filled, numbers, marks, dates, words, percents, most, allWhole } = cells;
  const most60 = (some: number): boolean => filled === 0 || some >= filled * 0.6;
  switch (clase) {
    case "cantidad":
      return most60(numbers + marks) && (percents === 0 || percents * 2 < filled);
    case "dinero":
      return filled === 0 || numbers * 2 >= filled;
    case "porcentaje":
      return PERCENT.test(whole) || percents * 2 > filled || (filled > 0 && most <= 1 && !allWhole);
    case "texto":
      return !names || (filled > 0 ? words + dates >= filled * 0.5 : true);
    case "fecha":
    case "calificacion":
    case "vigencia":
      return true;
  }
}

function sameValues(sheet: Sheet, from: number, to: number, a: number, b: number): boolean {
  for (let row = from; row < to; row++)
    if (cantidadAt(sheet, row, a).value !== cantidadAt(sheet, row, b).value) return false;
  return true;
}
