import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, cellKey, type CellValue, type Sheet } from "../grid/grid";
import { isDateFormat, isPercentFormat } from "../grid/numberFormat";
import { isDuration, quantityIn } from "../grid/quantity";
import { readNumber, type Absence, type CellNumber } from "../grid/readNumber";

/** A number, or the reason there is none (R1). */
export type Cantidad =
  | { readonly value: number; readonly percent: boolean }
  | { readonly value: null; readonly absence: Absence };

/** A quantity: a number; Sí, X or a word of what was done is 1, No is 0. */
export function cantidadAt(sheet: Sheet, row: number, column: number): Cantidad {
  if (sheet.uncalculated.has(cellKey(row, column))) return { value: null, absence: "uncalculated" };
  const cell = cellAt(sheet, row, column);
  const mark = markOf(cell);
  if (mark !== null) return { value: mark, percent: false };
  const read = numberIn(cell, sheet.formats.get(cellKey(row, column)) ?? "");
  return read.value === null ? read : { value: read.value, percent: read.percent };
}

/** The number of a cell, also where its unit is typed with it: "10 talleres", "500 millones". */
function numberIn(cell: CellValue, format: string): CellNumber {
  const read = readNumber(cell, format);
  if (read.value !== null || read.absence !== "unreadable" || typeof cell !== "string") return read;
  const [, digits = "", unit = ""] = IN_WORDS.exec(foldText(cell)) ?? [];
  const times = UNITS.get(unit);
  if (times !== undefined) {
    const told = readNumber(digits);
    return told.value === null ? read : { value: told.value * times, percent: false };
  }
  const quantity = quantityIn(cell);
  return quantity === null || isDuration(quantity) ? read : readNumber(quantity.number);
}

const IN_WORDS =
  /^(?:\$|cop)? ?(\d[\d.,]*) (mil millones|miles de millones|millones|millon|mill|mm|mil)(?: de pesos| pesos| m ?\/ ?cte| cop)?\.?$/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ["mil millones", 1e9],
  ["miles de millones", 1e9],
  ["millones", 1e6],
  ["millon", 1e6],
  ["mill", 1e6],
  ["mm", 1e6],
  ["mil", 1e3],
]);

/** 1 for what says yes or done, 0 for what says no or not done, `null` for what is no mark. */
export function markOf(cell: CellValue): 0 | 1 | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string" || cell.length > 40) return null;
  if (/^\s*[✓✔☑√]\s*$/u.test(cell)) return 1;
  const text = foldText(cell);
  if (YES.test(text)) return 1;
  return NO.test(text) ? 0 : null;
}

const YES =
  /^(?:si|x|ok|realizad[oa]s?|ejecutad[oa]s?|cumplid[oa]s?|terminad[oa]s?|finalizad[oa]s?|programad[oa]s?|hech[oa]s?|se (?:realizo|ejecuto|cumplio))$/;
const NO =
  /^(?:no|(?:no|sin) (?:realizad[oa]|ejecutad[oa]|cumplid[oa]|realizar|ejecutar|iniciar)s?|no (?:se )?(?:realizo|ejecuto|cumplio)|pendiente|incumplid[oa]s?)$/;

/** Text of a cell; what says that there is none is `null`. */
export function textOf(cell: CellValue): string | null {
  const text = plainText(cell);
  if (text === "" || isNothing(text)) return null;
  return text;
}

const NOTHING =
  /^(?:[-–—_.]+|n ?\/? ?a|n ?\/? ?d|no aplica|ningun[oa]s?|sin (?:dato|datos|informacion|definir|asignar)|por (?:definir|asignar)|pendiente|no tiene)$/;

/** "N/A", "sin definir" and the like say nothing. */
function isNothing(text: string): boolean {
  return text.length <= 20 && NOTHING.test(foldText(text) || text);
}

/** What the cells of one column are, in shares of those that hold something. */
export interface Contenido {
  readonly filled: number;
  readonly numbers: number;
  readonly marks: number;
  readonly dates: number;
  readonly words: number;
  readonly percents: number;
  /** The greatest number; 0 where there is none. */
  readonly most: number;
  readonly allWhole: boolean;
}

export function contenidoDe(sheet: Sheet, column: number, from: number, to: number): Contenido {
  let [filled, numbers, marks, dates, words, percents, most] = [0, 0, 0, 0, 0, 0, 0];
  let allWhole = true;
  for (let row = from; row < to && filled < MOST_LOOKED_AT; row++) {
    const cell = cellAt(sheet, row, column);
    const isUncalculated = sheet.uncalculated.has(cellKey(row, column));
    if ((isBlank(cell) && !isUncalculated) || standsAlone(sheet, row)) continue;
    filled++;
    const format = sheet.formats.get(cellKey(row, column)) ?? "";
    const read = numberIn(cell, format);
    if (isUncalculated) numbers++;
    else if (read.value !== null) {
      numbers++;
      if (read.percent || isPercentFormat(format)) percents++;
      most = Math.max(most, read.value);
      if (!Number.isInteger(read.value)) allWhole = false;
    } else if (typeof cell === "number" && isDateFormat(format)) dates++;
    else if (markOf(cell) !== null) marks++;
    else if (read.absence === "unreadable") words++;
    else filled--;
  }
  return { filled, numbers, marks, dates, words, percents, most, allWhole };
}

const MOST_LOOKED_AT = 200;

/** Titles of sections and signatures are no content of the column that they happen to be typed in. */
function standsAlone({ rows }: Sheet, row: number): boolean {
  let filled = 0;
  for (const cell of rows[row] ?? []) if (!isBlank(cell) && ++filled > 1) return false;
  return filled === 1;
}
