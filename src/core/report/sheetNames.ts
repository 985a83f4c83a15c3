import { foldText } from "../grid/foldText";
import { SHEET_NAMES } from "./text";
import type { InstrumentSheetKey, KnownSheetKey, SheetKey } from "./reportSpec";

const KNOWN = Object.keys(SHEET_NAMES) as KnownSheetKey[];

/**
 * The mark of a published sheet: a name of the workbook that refers to its cell A1. It stays with the
 * sheet when the user renames or moves it, and a copy of the sheet does not carry it.
 */
export function markOf(key: SheetKey): string {
  return `SOPO_hoja_${key}`;
}

/** The sheet that a mark is for; `null` for any other name. */
export function keyOfMark(name: string): SheetKey | null {
  const known = KNOWN.find((key) => markOf(key).toLowerCase() === name.toLowerCase());
  return known ?? (OF_AN_INSTRUMENT.test(name) ? (name.slice(BEFORE) as InstrumentSheetKey) : null);
}

/**
 * Whether a name is the mark of a sheet that this add-in made, in this version or in a later one that makes
 * others: none of them is a source, and none is ours to write.
 */
export function isSheetMark(name: string): boolean {
  return OF_ANY_VERSION.test(name);
}

const OF_ANY_VERSION = /^SOPO_hoja_./i;
const OF_AN_INSTRUMENT = /^SOPO_hoja_[A-Za-z]\w*\.\w+$/i;
const BEFORE = "SOPO_hoja_".length;

/** Sheets of an instrument's own, with the name of each tab. */
export type HojasPropias = Readonly<Record<InstrumentSheetKey, string>>;

/** Names of all known sheets, and of those of the instruments that were given. */
export type SheetNames = Readonly<Record<KnownSheetKey, string>> & HojasPropias;

/**
 * What each sheet is called: as the user renamed it, else by its own name, else, where a sheet of the
 * user's has that name, by another. A sheet that is not ours is never touched.
 *
 * @param names every sheet of the workbook
 * @param marked name of the sheet that carries each mark, where there is one
 * @param propias sheets of an instrument's own that may be published too
 */
export function sheetNames(
  names: readonly string[],
  marked: Partial<Record<SheetKey, string>> = {},
  propias: HojasPropias = {},
): SheetNames {
  const ours = new Set(Object.values(marked));
  const taken = new Set(names.filter((name) => !ours.has(name)).map(foldText));
  const nameOf = (key: SheetKey, plain: string): string => {
    const own = marked[key];
    if (own !== undefined) return own;
    let name = plain;
    for (let tries = 1; taken.has(foldText(name)); tries++)
      name = `${plain} (SOPO${tries === 1 ? "" : ` ${tries}`})`;
    return name;
  };
  const wanted = Object.entries({ ...marked, ...SHEET_NAMES, ...propias }) as [SheetKey, string][];
  return Object.fromEntries(wanted.map(([key, plain]) => [key, nameOf(key, plain)])) as SheetNames;
}
