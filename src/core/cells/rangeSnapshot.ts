import type { CellValue, WorkbookSnapshot } from "../grid/grid";

/** The cells of a formula's argument as a workbook of one sheet; Excel hands over "" for an empty cell. */
export function rangeSnapshot(values: readonly (readonly unknown[])[]): WorkbookSnapshot {
  const rows = values.map((row) => row.map(cellOf));
  const sheet = { name: RANGE, hidden: false, rows, merges: [], formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
  return { name: RANGE, sheets: [sheet], remembered: null };
}

function cellOf(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

const RANGE = "Rango";
