import { foldText } from "../grid/foldText";
import { SHEET_NAMES } from "./text";
import type { SheetKey } from "./reportSpec";

export const SHEET_KEYS: readonly SheetKey[] = [
  "resumen",
  "detalle",
  "alertas",
  "graficos",
  "proyeccion",
  "consolidado",
  "entregas",
  "dependencias",
  "revisar",
  "cambios",
  "sustento",
  "devolucion",
];

/**
 * The mark of a published sheet: a name of the workbook that refers to its cell A1. It stays with the
 * sheet when the user renames or moves it, and a copy of the sheet does not carry it.
 */
export function markOf(key: SheetKey): string {
  return `SOPO_hoja_${key}`;
}

/** The sheet that a mark is for; `null` for any other name. */
export function keyOfMark(name: string): SheetKey | null {
  return SHEET_KEYS.find((key) => markOf(key).toLowerCase() === name.toLowerCase()) ?? null;
}

export type SheetNames = Readonly<Record<SheetKey, string>>;

/**
 * What each sheet is called: as the user renamed it, else by its own name, else, where a sheet of the
 * user's has that name, by another. A sheet that is not ours is never touched.
 *
 * @param names every sheet of the workbook
 * @param marked name of the sheet that carries each mark, where there is one
 */
export function sheetNames(names: readonly string[], marked: Partial<SheetNames> = {}): SheetNames {
  const ours = new Set(Object.values(marked));
  const taken = new Set(names.filter((name) => !ours.has(name)).map(foldText));
  const nameOf = (key: SheetKey): string => {
    const own = marked[key];
    if (own !== undefined) return own;
    let name = SHEET_NAMES[key];
    for (let tries = 1; taken.has(foldText(name)); tries++)
      name = `${SHEET_NAMES[key]} (SOPO${tries === 1 ? "" : ` ${tries}`})`;
    return name;
  };
  return Object.fromEntries(SHEET_KEYS.map((key) => [key, nameOf(key)])) as SheetNames;
}
