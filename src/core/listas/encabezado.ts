import { foldText } from "../grid/foldText";
import { cellAt, type Sheet } from "../grid/grid";
import type { ListaAnswer } from "../matriz/matriz";
import type { Heading } from "../matriz/words/headerRows";
import { wholeHeading } from "../matriz/words/headingParts";
import { estadoAt } from "./estado";
import { cantidadAt, contenidoDe, textOf, type Contenido } from "./valores";
import type { Clase, Disputa, Hallada, Lista, PeriodoDeColumna, Suelta } from "./lista";
import { mesSolo, periodoDe } from "./palabras";
import { meaningsOf, MONEY, PERCENT } from "./significados";

export interface Encabezado<C extends string> {
  readonly columnas: readonly Hallada<C>[];
  readonly disputas: readonly Disputa<C>[];
  readonly sueltas: readonly Suelta[];
}

/**
 * Gives each column at most one campo of a list, by the words of its heading and its bands and by what
 * its cells hold; each campo, with its period, has at most one column. What a person chose goes first; of
 * two headings that say a campo as well, the one that the list names first, wherever each stands.
 *
 * A column that a list cannot do without is taken by its heading alone where no other is it: "Acción" may
 * hold 1, 2, 3, and "Realizadas" nothing but words. What of it cannot be read is told of each cell.
 */
export function encabezadoDe<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  headings: readonly Heading[],
  rows: Rows,
  chosen: readonly ListaAnswer[],
): Encabezado<C> {
  const byCells = assigned(lista, sheet, headings, rows, chosen, new Set());
  const said = new Set(byCells.columnas.map(({ campo }) => campo));
  const { nombra, apenasNombra, exige } = lista;
  const lacking = [nombra.filter((campo) => campo !== apenasNombra), ...exige].filter((group) =>
    group.every((campo) => !said.has(campo)),
  );
  return lacking.length === 0
    ? byCells
    : assigned(lista, sheet, headings, rows, chosen, new Set(lacking.flat()));
}

/** The rows of a table below its header. */
interface Rows {
  readonly from: number;
  readonly end: number;
}

/** @param byWords campos that need not hold what they should */
function assigned<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  headings: readonly Heading[],
  { from, end }: Rows,
  chosen: readonly ListaAnswer[],
  byWords: ReadonlySet<C>,
): Encabezado<C> {
  const claims = headings
    .flatMap((heading) => claimsOf(lista, sheet, heading, from, end, byWords))
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
    sueltas: headings.flatMap(({ column, own, bands }) =>
      taken.has(column) ? [] : [{ column, heading: wholeHeading(own, bands) }],
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

/** What is said no worse than that is no chance. */
export const WELL_SAID = 0.9;

function claimsOf<C extends string>(
  lista: Lista<C>,
  sheet: Sheet,
  heading: Heading,
  from: number,
  to: number,
  byWords: ReadonlySet<C>,
): readonly Claim<C>[] {
  const meanings = meaningsOf(lista, heading);
  if (meanings.length === 0) return [];
  const { column } = heading;
  const whole = wholeHeading(heading.own, heading.bands);
  const contenido = contenidoDe(sheet, column, from, to);
  const claims = meanings.flatMap(({ campo, worth, rank }): Claim<C>[] => {
    const { clase, porPeriodo, porMes } = lista.columnas[campo];
    const isWellSaid = worth >= WELL_SAID;
    const names = lista.nombra.includes(campo);
    if (
      !couldHold(clase, contenido, whole, names, isWellSaid) &&
      !(isWellSaid && byWords.has(campo))
    )
      return [];
    const periodo =
      porMes === true ? mesIn(heading) : porPeriodo === true ? periodoIn(heading) : NO_PERIOD;
    const isDoubtful =
      clase === "texto" &&
      contenido.filled > 0 &&
      contenido.numbers + contenido.marks === contenido.filled &&
      (contenido.marks === 0 || lista.nombra.includes(campo));
    const confidence = worth * (isDoubtful ? SHARE_OF_NUMBERS : 1);
    return [{ campo, column, heading: whole, confidence, periodo, rank }];
  });
  const estado = claims.find(({ campo }) => lista.columnas[campo].esEstado === true);
  if (estado === undefined || claims.length === 1 || !sayStates(sheet, column, from, to))
    return claims;
  // "Resultado" may head states or remarks; of the columns of states, it is still the last.
  return claims.map((claim) =>
    claim === estado || claim.confidence > estado.confidence
      ? claim
      : { ...claim, rank: claim.rank + AFTER_ALL },
  );
}

const AFTER_ALL = 1000;

/** Whether nearly all cells of a column say a state. */
function sayStates(sheet: Sheet, column: number, from: number, to: number): boolean {
  let [filled, states] = [0, 0];
  for (let row = from; row < Math.min(to, from + MOST_LOOKED_AT); row++) {
    if (textOf(cellAt(sheet, row, column)) === null) continue;
    filled++;
    if (estadoAt(sheet, row, column) !== null) states++;
  }
  return filled > 0 && states >= filled * 0.8;
}

const MOST_LOOKED_AT = 200;

/** A column of numbers alone is rather an amount than a text; one of marks alone names no rows where another does. */
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

/** The month that a heading is of, in the year that it or its nearest band says. */
function mesIn(heading: Heading): PeriodoDeColumna {
  const mes = mesSolo(heading.own);
  return mes === null
    ? NO_PERIOD
    : { ...mes, vigencia: mes.vigencia ?? periodoIn(heading).vigencia };
}

function couldHold(
  clase: Clase,
  cells: Contenido,
  whole: string,
  names: boolean,
  isWellSaid: boolean,
): boolean {
  const { filled, numbers, marks, dates, words, percents, most, allWhole } = cells;
  const most60 = (some: number): boolean => filled === 0 || some >= filled * 0.6;
  switch (clase) {
    case "cantidad":
      // Under a heading that says it, here and below, what is no number is told of each cell.
      return (
        (most60(numbers + marks) || (isWellSaid && numbers > 0)) &&
        (percents === 0 || percents * 2 < filled)
      );
    case "dinero":
      return filled === 0 || numbers * 2 >= filled || (isWellSaid && numbers > 0);
    case "porcentaje":
      return PERCENT.test(whole) || percents * 2 > filled || (filled > 0 && most <= 1 && !allWhole);
    case "texto":
      // A column of amounts is no text, and does not vanish as one; its header may be printed again below.
      if (numbers * 2 > filled && most > 0 && MONEY.test(whole)) return false;
      return !names || filled === 0 || words + dates + (isWellSaid ? marks : 0) >= filled * 0.5;
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
