import { foldText } from "../../grid/foldText";
import { areAlike } from "../../grid/similarity";

/** A sheet that could be the matriz, as far as it tells which sheets belong together. */
export interface HojaCandidata {
  readonly name: string;
  readonly hidden: boolean;
  /** How much of a matriz its headings name. */
  readonly score: number;
  readonly rows: number;
  /** Its headings without their years. */
  readonly headings: ReadonlySet<string>;
  /** Those of them under which no figure of a period stands: they say what a meta is. */
  readonly describing: ReadonlySet<string>;
  /** Its metas are what is to change by the products of the plan, and no products. */
  readonly isOfResults: boolean;
  /** The text of each meta by what it is known by: its code, or its text where there are none. */
  readonly metas: ReadonlyMap<string, string>;
  /** The year or the quarter that the sheet alone is about; "" where it names none or several. */
  readonly period: string;
  /** Its columns with their places: quarters come together column by column. */
  readonly layout: string;
}

/** Sheets to be read together, and whether as metas of one plan or as periods of the same metas. */
export interface HojasJuntas {
  readonly sheets: readonly string[];
  readonly by: "metas" | "periods";
}

/** Those sheets and no others, in that order. */
export function juntas(chosen: readonly HojaCandidata[]): HojasJuntas {
  return together(chosen, areOfPeriods(chosen) ? "periods" : "metas");
}

/**
 * R26: which sheets hold the plan. Under the same headings, sheets whose metas differ are its parts, and those
 * of the same metas in other periods are too. A sheet that holds what the others hold, copies and sheets under
 * other headings make alternatives: the first is read, and where the others would say something else it is asked.
 *
 * @param candidates the best of them first
 */
export function planInSheets(candidates: readonly HojaCandidata[]): readonly HojasJuntas[] {
  const [best] = candidates;
  if (best === undefined) return [];
  const family = candidates.filter((one) => one === best || isOfOneForm(best, one));
  const known = family.filter(({ hidden }) => hidden === best.hidden);
  const parts = family.filter((one) => one.hidden === best.hidden || bringsMetas(one, known));
  const rivals = candidates.filter((one) => !family.includes(one) && isRival(best, one));
  const others = candidates.filter(
    (one) =>
      ![...family, ...rivals].includes(one) &&
      (best.isOfResults || !one.isOfResults) &&
      isApart(one, [...family, ...rivals]),
  );
  const lecturas = lecturasOf(parts);
  const [first] = lecturas;
  const withOthers =
    others.length > 0 && first
      ? [{ ...first, sheets: [...first.sheets, ...others.map(({ name }) => name)] }]
      : [];
  return [...lecturas, ...rivals.map(alone), ...withOthers];
}

/** R26: it holds metas that no other sheet of the plan has. */
function isApart(one: HojaCandidata, known: readonly HojaCandidata[]): boolean {
  return known.every((other) => one.hidden === other.hidden) && bringsMetas(one, known);
}

function lecturasOf(parts: readonly HojaCandidata[]): readonly HojasJuntas[] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return parts.map(alone);
  const pairs = pairsOf(parts);
  if (pairs.every((pair) => shared(...pair) === 0)) return [together(parts)];
  if (areOfPeriods(parts)) return [together(parts, "periods")];
  const whole = wholeOf(parts);
  if (whole !== undefined)
    return wholeOrParts(
      whole,
      parts.filter((one) => one !== whole),
    );
  // A meta here and there is of several dependencias: where they say other things of it one goes before.
  if (pairs.every((pair) => shared(...pair) < smaller(pair) / 2))
    return [together(parts), together([...parts].reverse())];
  const each = [first, ...others.filter((one) => isRival(first, one))].map(alone);
  return pairs.every((pair) => isCopy(...pair)) ? each : [...each, together(parts)];
}

/** Where the parts leave metas out, the whole still says them. */
function wholeOrParts(
  whole: HojaCandidata,
  parts: readonly HojaCandidata[],
): readonly HojasJuntas[] {
  const told = new Set(parts.flatMap(({ metas }) => [...metas.keys()]));
  const isTold = [...whole.metas.keys()].every((meta) => told.has(meta));
  return [alone(whole), together(isTold ? parts : [...parts, whole])];
}

type Pair = readonly [HojaCandidata, HojaCandidata];

function pairsOf(parts: readonly HojaCandidata[]): readonly Pair[] {
  return parts.flatMap((one, at) => parts.slice(at + 1).map((other): Pair => [one, other]));
}

function alone({ name }: HojaCandidata): HojasJuntas {
  return { sheets: [name], by: "metas" };
}

function together(parts: readonly HojaCandidata[], by: HojasJuntas["by"] = "metas"): HojasJuntas {
  return { sheets: parts.map(({ name }) => name), by };
}

/** The same metas in each, each of a period of its own. */
function areOfPeriods(parts: readonly HojaCandidata[]): boolean {
  const periods = new Set(parts.map(({ period }) => period));
  if (periods.size < parts.length || periods.has("")) return false;
  const years = new Set(parts.map(({ period }) => period.slice(0, 4)));
  const layouts = new Set(parts.map(({ layout }) => layout));
  if (years.size < parts.length && layouts.size > 1) return false;
  return pairsOf(parts).every((pair) => shared(...pair) >= smaller(pair) / 2);
}

function smaller([one, other]: Pair): number {
  return Math.min(one.metas.size, other.metas.size);
}

/** The sheet that holds the metas of all the others, which hold different ones. */
function wholeOf(parts: readonly HojaCandidata[]): HojaCandidata | undefined {
  return parts.find((whole) => {
    const others = parts.filter((one) => one !== whole);
    return others.every(
      (one, at) =>
        one.metas.size < whole.metas.size &&
        shared(whole, one) === one.metas.size &&
        others.slice(at + 1).every((other) => shared(one, other) === 0),
    );
  });
}

function isCopy(one: HojaCandidata, other: HojaCandidata): boolean {
  return shared(one, other) >= SAME_METAS * Math.max(one.metas.size, other.metas.size);
}

/** How many metas both hold. The same code on another text is another meta: each sheet counts its own. */
function shared(one: HojaCandidata, other: HojaCandidata): number {
  return [...other.metas].filter(([meta, text]) => {
    const own = one.metas.get(meta);
    return own !== undefined && (own === text || own === "" || text === "" || alike(own, text));
  }).length;
}

function alike(one: string, other: string): boolean {
  return areAlike(foldText(one).slice(0, 160), foldText(other).slice(0, 160), 0.6);
}

/** Most of its metas are in none of the others. */
function bringsMetas(one: HojaCandidata, known: readonly HojaCandidata[]): boolean {
  const told = known.reduce((most, other) => Math.max(most, shared(other, one)), 0);
  return told * 2 < one.metas.size;
}

/** Metas that are described alike are of one plan, though each sheet tells its periods in its own way. */
function isOfOneForm(best: HojaCandidata, other: HojaCandidata): boolean {
  return (
    areOfOneForm(best.headings, other.headings) ||
    (areOfOneForm(best.describing, other.describing) && shared(best, other) === 0)
  );
}

/** Whether most headings of each are also of the other. */
export function areOfOneForm(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...other].filter((heading) => one.has(heading)).length;
  return both >= SAME_HEADINGS * Math.max(one.size, other.size);
}

/** Two sheets that could equally be the matriz: as many fields and, roughly, as many rows. */
function isRival(best: HojaCandidata, other: HojaCandidata): boolean {
  if (other.hidden !== best.hidden) return false;
  return other.score >= best.score * 0.9 && other.rows >= best.rows * 0.6;
}

const SAME_HEADINGS = 0.6;
const SAME_METAS = 0.9;
