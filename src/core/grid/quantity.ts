import { foldText } from "./foldText";
import type { CellValue } from "./grid";

/** A number typed together with what it counts: "10 kits" in one cell. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

/** `null` where the cell is no number followed by one word. */
export function quantityIn(cell: CellValue): Quantity | null {
  if (typeof cell !== "string" || cell.length > LONGEST) return null;
  const [, number, unit] = QUANTITY.exec(cell) ?? [];
  return number === undefined || unit === undefined ? null : { number, unit };
}

/** "11 meses" says how long something takes, and is no amount of what a meta delivers. */
export function isDuration({ unit }: Quantity): boolean {
  return TIME.test(foldText(unit));
}

const TIME = /^(?:horas?|dias?|semanas?|mes(?:es)?|bimestres?|trimestres?|semestres?|anos?)$/;
const QUANTITY = /^\s*(\d[\d.,'’]*)\s*(\p{L}{3,})\.?\s*$/u;
const LONGEST = 48;
